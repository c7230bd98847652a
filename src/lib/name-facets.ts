/**
 * Words by which names are narrowed and sorted in the index: what sort of thing they are of, and w1 to w4 for how many
 * words the shortest has; normalised names, a line each. Of thousands of names that begin in one way, the short ones
 * come first.
 */
export function nameFacets(kind: string, norm: string): string {
  const lengths = norm.split('\n').map((name) => name.split(' ').length)
  return `${kind} w${String(Math.min(4, ...lengths))}`
}
