import { OTHER } from './dimension.ts'

/** Gives the ORDER BY text of groups: most events first, then by their keys, what is unknown last. */
export function mostEventsFirst(group: string): string {
  const unknownLast = `[key IN ${group}.keys | CASE key WHEN '' THEN '\\uFFFF' ELSE key END]`
  return `${group}.eventsBest DESC, ${group}.events DESC, ${unknownLast}`
}

/** The same for the groups of one dimension that are shown beside each other: first those shown singly, OTHER last. */
export function shownFirst(group: string): string {
  const rest = `CASE ${group}.keys[0] WHEN '' THEN 1 WHEN '${OTHER}' THEN 2 ELSE 0 END`
  return `${rest}, ${mostEventsFirst(group)}`
}

/** Where a group comes beside others, whatever it holds here: as they are shown, then what is unknown, OTHER last. */
export function placeAmong(shown: readonly string[]): (key: string | undefined) => number {
  return (key = '') => {
    const place = shown.indexOf(key)
    if (place >= 0) return place
    return key === OTHER ? shown.length + 1 : shown.length
  }
}
