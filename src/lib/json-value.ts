/** A JSON value that is being read; only where it ends is looked at. */
export interface JsonValue {
  /** Takes of a piece what belongs to the value; says up to where, and whether it is over. */
  readonly goOn: (piece: string, from: number) => { readonly at: number; readonly isOver: boolean }
  readonly length: () => number
  readonly give: () => { readonly raw: string; readonly begun: number }
}

/** Begins to read a value by its first mark, which is taken already. */
export function jsonValue(mark: string, begun: number): JsonValue {
  const isScalar = !'{["'.includes(mark)
  const parts = [mark]
  let length = 1
  let depth = mark === '"' || isScalar ? 0 : 1
  let inText = mark === '"'
  let isEscaped = false
  /** Takes in a mark that may end the value; says whether it does. */
  const ends = (one: string): boolean => {
    if (one === '\\') isEscaped = true
    else if (one === '"') inText = !inText
    else depth += one === '{' || one === '[' ? 1 : -1
    return !inText && depth === 0
  }
  const goOn: JsonValue['goOn'] = (piece, from) => {
    let at = from
    let isOver = false
    while (at < piece.length && !isOver) {
      if (isEscaped) {
        isEscaped = false
        at += 1
        continue
      }
      const next = nextOf(isScalar ? BEHIND : inText ? IN_TEXT : BETWEEN, piece, at)
      at = next
      if (next === piece.length) break
      // What ends a number or a word stands behind it.
      isOver = isScalar || ends(piece.charAt(next))
      if (!isScalar) at += 1
    }
    parts.push(piece.slice(from, at))
    length += at - from
    return { at, isOver }
  }
  return { goOn, length: () => length, give: () => ({ raw: parts.join(''), begun }) }
}

const BEHIND = /[\s,\]}]/g
const IN_TEXT = /["\\]/g
const BETWEEN = /["{}[\]]/g

/** Where the next mark of a kind stands; the end where there is none. */
function nextOf(marks: RegExp, piece: string, from: number): number {
  marks.lastIndex = from
  return marks.exec(piece)?.index ?? piece.length
}
