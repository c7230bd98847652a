/** So many blanks before a text are waited through; no more of them are kept. */
const mostKept = 65_536

/** Passes a text on that comes in pieces; throws what is given where nothing but blanks stands in it. */
export async function* filled(
  pieces: AsyncIterable<string>,
  empty: () => Error,
): AsyncGenerator<string> {
  let blank: string | undefined = ''
  for await (const piece of pieces) {
    if (blank === undefined) yield piece
    else {
      blank += piece
      // A byte order mark is white space, too.
      if (blank.length < mostKept && blank.trim() === '') continue
      yield blank
      blank = undefined
    }
  }
  if (blank !== undefined) throw empty()
}
