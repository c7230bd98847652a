/** A text of which the beginning was looked at. */
export interface Peeked {
  /** Its first line, or what there is of it within so many characters. */
  readonly head: string
  /** All that was read of it so far. */
  readonly begun: string
  /** The whole text. */
  readonly text: AsyncIterable<string>
}

/** So many characters are enough to tell what a text is. */
const longest = 100_000

/** Looks at the first line of a text that comes in pieces, a byte order mark left out, and gives the text back whole. */
export async function peeked(pieces: AsyncIterable<string>): Promise<Peeked> {
  const iterator = pieces[Symbol.asyncIterator]()
  let begun = ''
  let isOver = false
  while (!isOver && begun.length < longest && !begun.trimStart().includes('\n')) {
    const next = await iterator.next()
    isOver = next.done === true
    if (next.done !== true) begun += next.value
  }
  const head = begun.replace(/^\uFEFF/, '').trimStart()
  return {
    begun,
    head: head.slice(0, longest).replace(/\r?\n[^]*$/, ''),
    text: whole(begun, iterator),
  }
}

async function* whole(begun: string, rest: AsyncIterator<string>): AsyncGenerator<string> {
  try {
    yield begun
    for (let next = await rest.next(); next.done !== true; next = await rest.next())
      yield next.value
  } finally {
    // Whoever stops early leaves no file open.
    await rest.return?.()
  }
}
