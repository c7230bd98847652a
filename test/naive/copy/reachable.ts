/** Everything that can be reached from here by the steps given, in at most so many; itself not counted. */
export function reachable(
  start: string,
  next: (id: string) => readonly string[],
  most = Infinity,
): ReadonlySet<string> {
  const seen = new Set<string>()
  let edge: readonly string[] = [start]
  for (let step = 0; step < most && edge.length > 0; step += 1) {
    edge = edge.flatMap(next).filter((id) => !seen.has(id))
    for (const id of edge) seen.add(id)
  }
  return seen
}
