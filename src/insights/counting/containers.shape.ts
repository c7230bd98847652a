import type { FoundEvents } from '../../entities/event/found-events.shape.ts'
import { factsOf, importsOf, tollsOf } from '../../reading/facts-of.ts'
import { call } from '../../reading/row.ts'
import type { Field, Site } from '../../reading/shape.ts'
import { OTHER } from './dimension.ts'
import type { KeyColumn } from './dimension.ts'
import { keyRows } from './key-rows.shape.ts'
import { numbersOf } from './measures.ts'
import type { CountedNumber, Measure } from './measures.ts'

/**
 * The found events that hold an event: where one gives a number, the event adds nothing to that number there (rule 7).
 * What is only an inferred part counts by itself.
 */
export interface Containers {
  /** Clauses that bind `list` for each event. */
  readonly clauses: string
  readonly list: string
}

/** What is asked of containers: by which of their keys, and which of their numbers are given. */
interface Held {
  readonly keys: readonly KeyColumn[]
  readonly measures: readonly Measure[]
  /** Numbers are those of groups of victims. */
  readonly byGroup: boolean
}

/** Gives the containers of found events, as maps {certain, best, keys} and of each number whether it is given, or of which groups. */
export function containersOf(
  field: Field,
  found: FoundEvents,
  { keys, measures, byGroup }: Held,
): Containers {
  const [list, w] = [field.variable('holders'), field.variable('w')]
  const { clauses, site } = found.containers(w, found.site)
  const lists = keys.map((key) => ({ key, name: field.variable('keys') }))
  const parts = [
    `certain: ${found.certain(site)}`,
    `best: ${found.best(site)}`,
    ...(byGroup
      ? [`tolls: ${tollGroups(site, field.variable('t'))}`]
      : numbersOf(measures).map((number) => `${number}: ${gives(factsOf(site), number)}`)),
    `keys: [${lists.map(({ key, name }) => keyList(key, site, name)).join(', ')}]`,
  ]
  const walk = [
    clauses,
    ...lists.flatMap(({ key, name }) => keyCall(field, key, site, name)),
    `RETURN collect({${parts.join(', ')}}) AS ${list}`,
  ]
  return { clauses: call([...importsOf(found.site), ...field.bound()], [walk.join('\n')]), list }
}

/** Those of a list of containers by all of some keys that stand in the same group, as an expression over the group's own. */
export function inSameGroup(
  list: string,
  all: readonly KeyColumn[],
  keys: readonly KeyColumn[],
): string {
  const same = keys.map((key) =>
    isSameKey(
      key,
      all.findIndex(({ code }) => code === key.code),
    ),
  )
  return same.length === 0 ? list : `[s IN ${list} WHERE ${same.join(' AND ')}]`
}

function keyCall(field: Field, key: KeyColumn, site: Site, name: string): readonly string[] {
  return keyRows(field, site, key).map((rows) =>
    call(importsOf(site), [
      `${rows}\nRETURN collect(DISTINCT coalesce(${key.names.key}, '')) AS ${name}`,
    ]),
  )
}

function isSameKey({ names, shown }: KeyColumn, place: number): string {
  const held = `s.keys[${String(place)}]`
  const same = `coalesce(${names.key}, '') IN ${held}`
  if (shown === undefined) return same
  return `CASE ${names.key} WHEN '${OTHER}' THEN any(key IN ${held} WHERE key <> '' AND NOT key IN ${shown}) ELSE ${same} END`
}

function keyList({ dimension }: KeyColumn, site: Site, name: string): string {
  return dimension.key === undefined ? name : `[coalesce(${dimension.key(site)}, '')]`
}

function gives(facts: string, number: CountedNumber): string {
  const prefix = number === 'incidents' ? 'count' : number
  return `coalesce(${facts}.${prefix}Low, ${facts}.${prefix}Best, ${facts}.${prefix}High) IS NOT NULL`
}

/** The groups of victims whose killed a container gives. */
function tollGroups(site: Site, toll: string): string {
  return `COLLECT { ${tollsOf(site, toll)} WITH ${toll} WHERE ${toll}.harm = 'KILLED' RETURN DISTINCT ${toll}.group }`
}
