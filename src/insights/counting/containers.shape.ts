import type { FoundEvents } from '../../entities/event/found-events.shape.ts'
import { factsOf, importsOf, tollsOf } from '../../reading/facts-of.ts'
import { call } from '../../reading/row.ts'
import type { Field, Site } from '../../reading/shape.ts'
import { OTHER } from './dimension.ts'
import type { KeyColumn } from './dimension.ts'
import type { Grouping } from './grouping.ts'
import { keyRows } from './key-rows.shape.ts'
import { numbersOf } from './measures.ts'
import type { CountedNumber, Measure } from './measures.ts'
import { fitOf, flagsOf } from './row-flags.ts'
import type { Flag } from './row-flags.ts'

/**
 * The found events that hold an event: where one gives a number, the event adds nothing to that number there (rule 7).
 * What is only an inferred part counts by itself.
 */
export interface Containers {
  /** Clauses that bind `list` for each event. */
  readonly clauses: string
  readonly list: string
}

/** What is asked of containers: in which groups they stand, and which of their numbers are given. */
interface Held {
  readonly grouping: Grouping
  readonly measures: readonly Measure[]
  /** Numbers are those of groups of victims. */
  readonly byGroup: boolean
}

/**
 * Gives the containers of found events, as maps of their flags, of the `rows` of their keys, and of each number whether it
 * is given, or of which groups. Like an event, a container stands in a group by a row of keys that is kept.
 */
export function containersOf(
  field: Field,
  found: FoundEvents,
  { grouping, measures, byGroup }: Held,
): Containers {
  const { keys, kept, marks } = grouping
  const [list, w] = [field.variable('holders'), field.variable('w')]
  const { clauses, site } = found.containers(w, found.site)
  const rows = field.variable('rows')
  const parts = [
    ...flagsOf(measures).map((flag) => `${flag}: ${fitOf(flag, found)(site)}`),
    ...(byGroup
      ? [`tolls: ${tollGroups(site, field.variable('t'))}`]
      : numbersOf(measures).map((number) => `${number}: ${gives(factsOf(site), number)}`)),
    ...(marks?.(site) ?? []),
    ...(keys.length > 0 ? [`rows: ${rows}`] : []),
  ]
  const walk = [
    clauses,
    ...(keys.length > 0
      ? [call(importsOf(site), [`${rowsOfKeys(field, site, grouping)} AS ${rows}`])]
      : kept === undefined
        ? []
        : [`WITH *\nWHERE ${kept.ofEvent(site)}`]),
    `RETURN collect({${parts.join(', ')}}) AS ${list}`,
  ]
  return { clauses: call([...importsOf(found.site), ...field.bound()], [walk.join('\n')]), list }
}

/** The rows of keys that a container stands in, each as a map of its keys and of the flags that each key has. */
function rowsOfKeys(field: Field, site: Site, { keys, kept }: Grouping): string {
  const single = keys.flatMap(({ dimension, names }) =>
    dimension.key === undefined ? [] : [`${dimension.key(site)} AS ${names.key}`],
  )
  const listed = (of: (key: KeyColumn) => string): string => `[${keys.map(of).join(', ')}]`
  const sure = (flag: 'sure' | 'guess') =>
    listed(({ dimension, names }) =>
      dimension.uncertain === true ? `coalesce(${names[flag]}, true)` : 'true',
    )
  const isUncertain = keys.some(({ dimension }) => dimension.uncertain === true)
  const map = [
    `keys: ${listed(({ names }) => `coalesce(${names.key}, '')`)}`,
    ...(isUncertain ? [`isCertain: ${sure('sure')}`, `isBest: ${sure('guess')}`] : []),
  ]
  return [
    ...(single.length > 0 ? [`WITH ${[...importsOf(site), ...single].join(', ')}`] : []),
    ...keys.flatMap((key) => keyRows(field, site, key)),
    ...(kept === undefined ? [] : [`WITH *\nWHERE ${kept.ofEvent(site)}`]),
    `RETURN collect({${map.join(', ')}})`,
  ].join('\n')
}

/** By what rows are held against containers. */
interface Sharing {
  /** All keys of the rows of containers, and those of the group. */
  readonly all: readonly KeyColumn[]
  readonly keys: readonly KeyColumn[]
  readonly flags: readonly Flag[]
}

/**
 * Those of a list of containers that stand in the same group, as an expression over the group's own keys: each by the
 * flags that it has there.
 */
export function inSameGroup(list: string, { all, keys, flags }: Sharing): string {
  if (keys.length === 0) return list
  const places = keys.map((key) => all.findIndex(({ names }) => names.key === key.names.key))
  const same = keys.map((key, at) => isSameKey(key, `r.keys[${String(places[at])}]`))
  const among = (conditions: readonly string[]): string =>
    `any(r IN s.rows WHERE ${[...same, ...conditions].join(' AND ')})`
  const uncertain = places.filter((_, at) => keys[at]?.dimension.uncertain === true)
  const there = flags.map(
    (flag) =>
      `${flag}: s.${flag} AND ${among(uncertain.map((place) => `r.${flag}[${String(place)}]`))}`,
  )
  const told = uncertain.length === 0 || flags.length === 0 ? '' : ` | s {.*, ${there.join(', ')}}`
  return `[s IN ${list} WHERE ${among([])}${told}]`
}

function isSameKey({ names, shown }: KeyColumn, held: string): string {
  const same = `${held} = coalesce(${names.key}, '')`
  if (shown === undefined) return same
  return `CASE ${names.key} WHEN '${OTHER}' THEN ${held} <> '' AND NOT ${held} IN ${shown} ELSE ${same} END`
}

function gives(facts: string, number: CountedNumber): string {
  const prefix = number === 'incidents' ? 'count' : number
  return `coalesce(${facts}.${prefix}Low, ${facts}.${prefix}Best, ${facts}.${prefix}High) IS NOT NULL`
}

/** The groups of victims of whose killed a container gives a number. */
function tollGroups(site: Site, toll: string): string {
  return `COLLECT { ${tollsOf(site, toll)} WITH ${toll} WHERE ${toll}.harm = 'KILLED' AND coalesce(${toll}.low, ${toll}.best, ${toll}.high) IS NOT NULL RETURN DISTINCT ${toll}.group }`
}
