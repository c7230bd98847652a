/**
 * How many letters have to be changed, added, left out or swapped with their neighbour to make one text of the other
 * (optimal string alignment: what was swapped is not changed again). Letters are code points.
 */
export function editDistance(left: string, right: string): number {
  const [a, b] = [Array.from(left), Array.from(right)]
  let before: readonly number[] = []
  let last: readonly number[] = Array.from({ length: b.length + 1 }, (_, index) => index)
  for (const [i, letter] of a.entries()) {
    const row = [i + 1]
    for (const [j, other] of b.entries()) {
      const changed = (last[j] ?? 0) + (letter === other ? 0 : 1)
      const swapped =
        j > 0 && letter === b[j - 1] && a[i - 1] === other ? (before[j - 1] ?? 0) + 1 : changed
      row.push(Math.min(changed, swapped, (last[j + 1] ?? 0) + 1, (row[j] ?? 0) + 1))
    }
    before = last
    last = row
  }
  return last.at(-1) ?? 0
}
