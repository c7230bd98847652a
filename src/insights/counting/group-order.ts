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

/** The order in which groups of one dimension are shown, whatever they hold here: then what is unknown, OTHER last. */
export function asShown(key: string, shown: string): string {
  const place = `head([at IN range(0, size(${shown}) - 1) WHERE ${shown}[at] = ${key}])`
  return `${place}, ${key} = '${OTHER}'`
}
