/** One line of a text. */
export interface TextLine {
  /** Without the line break at its end. */
  readonly text: string
  /** From 1. */
  readonly number: number
  /** Whether a line break ends it: the last line of a text may end without. */
  readonly ended: boolean
}

/** Reads the lines of a text that comes in pieces, a byte order mark left out; memory is bounded by the longest line. */
export async function* textLines(pieces: AsyncIterable<string>): AsyncGenerator<TextLine> {
  let rest = ''
  let number = 0
  for await (const piece of pieces) {
    rest += piece
    let start = 0
    for (let end = rest.indexOf('\n'); end !== -1; end = rest.indexOf('\n', start)) {
      number += 1
      yield { text: bare(rest.slice(start, end), number), number, ended: true }
      start = end + 1
    }
    rest = rest.slice(start)
  }
  number += 1
  const text = bare(rest, number)
  if (text !== '') yield { text, number, ended: false }
}

function bare(line: string, number: number): string {
  const text = line.endsWith('\r') ? line.slice(0, -1) : line
  return number === 1 ? text.replace(/^\uFEFF/, '') : text
}
