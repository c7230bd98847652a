/** Gives the ORDER BY text of groups: most events first, then by their keys, what is unknown last. */
export function mostEventsFirst(group: string): string {
  const unknownLast = `[key IN ${group}.keys | CASE key WHEN '' THEN '\\uFFFF' ELSE key END]`
  return `${group}.eventsBest DESC, ${group}.events DESC, ${unknownLast}`
}
