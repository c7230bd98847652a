/**
 * Orders two texts by their code points, as Neo4j orders stored ones: negative, 0 or positive. JavaScript's `<` goes by
 * UTF-16 units, and so does Neo4j once a text is no stored one: they differ between U+E000–U+FFFF and what lies above.
 */
export function compareText(left: string, right: string): number {
  const length = Math.min(left.length, right.length)
  for (let index = 0; index < length; index++) {
    const a = left.charCodeAt(index)
    const b = right.charCodeAt(index)
    if (a !== b) return lifted(a) - lifted(b)
  }
  return left.length - right.length
}

/** Surrogates stand for code points above all others, but lie below U+E000 to U+FFFF. */
function lifted(unit: number): number {
  return unit >= 0xd800 && unit <= 0xdfff ? unit + 0x10000 : unit
}
