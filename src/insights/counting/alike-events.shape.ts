import { factsOf } from '../../reading/facts-of.ts'
import { nodeOf } from '../../reading/plan-field.ts'
import { call } from '../../reading/row.ts'
import type { Field, Site } from '../../reading/shape.ts'
import { givenMeasures, givenSums } from './addends.ts'
import type { NumberAt } from './addends.ts'
import { containersOf, inSameGroup } from './containers.shape.ts'
import { columnsOf, groupColumns } from './dimension.ts'
import type { KeyBasis, KeyColumn } from './dimension.ts'
import type { Grouping } from './grouping.ts'
import { keyedEvents } from './keyed-events.shape.ts'
import { NUMBERS } from './measures.ts'
import type { Measure } from './measures.ts'
import { flagsByKey, flagsOf } from './row-flags.ts'

/** The tolls of groups of victims by which events are told apart, and clauses that bind each of them. */
export interface Victims {
  readonly toll: string
  readonly clauses: string
}

/** Which events are summed, and how. */
export interface AlikeRows {
  /** Clauses that bind the site once for each event. */
  readonly clauses: string
  readonly measures: readonly Measure[]
  /** Numbers are those of groups of victims, which are told as `harmed`. */
  readonly victims?: Victims
}

/** Events that are alike in all that matters, as one row. */
export interface AlikeEvents {
  readonly clauses: string
  /** All columns of the rows. */
  readonly columns: readonly string[]
  /** By these keys they are told apart. */
  readonly keys: readonly KeyColumn[]
  readonly measures: readonly Measure[]
  /** The variable of the sets that hold them, where numbers are added. */
  readonly sets: string | undefined
}

/** Gives one row for events that are alike: which intervals of time and sets they are in is looked for once for all. */
export function alikeEvents(field: Field, grouping: Grouping, rows: AlikeRows): AlikeEvents {
  const { found, keys } = grouping
  const { clauses, measures, victims } = rows
  const [flags, later, numbers] = [flagsOf(measures), laterKeys(keys), addsNumbers(measures)]
  const own = keys.filter(({ code }) => later.every((key) => key.code !== code))
  const keyed = keyedEvents(field, { ...grouping, keys: own, clauses, flags })
  const alike = [
    ...groupColumns(own),
    ...later.flatMap(({ basis, names }) => basis.read(keyed.site, names)),
    ...flags,
    ...(victims === undefined ? [] : [`${victims.toll}.group AS harmed`]),
    ...(numbers ? partColumns(grouping, keyed.site) : []),
    ...given(found.site, rows),
  ]
  const sets = numbers
    ? containersOf(field, { ...found, site: wholeSite(found.site) }, keys)
    : undefined
  const texts = [
    keyed.clauses,
    ...(victims === undefined ? [] : [victims.clauses]),
    `WITH ${alike.join(', ')}`,
    ...(sets === undefined ? [] : [sets.clauses]),
  ]
  const columns = [
    ...own.flatMap(columnsOf),
    ...later.flatMap(({ basis, names }) => basis.columns(names)),
    ...flags,
    ...(victims === undefined ? [] : ['harmed']),
    ...givenMeasures(measures),
    ...(sets === undefined ? [] : [sets.list]),
  ]
  return { clauses: texts.join('\n'), columns, keys, measures, sets: sets?.list }
}

/** Gives rows of keys, flags, sums of measures and, where numbers are added, `over`, of events alike. */
export function addedEvents(
  { clauses, keys: all, sets }: AlikeEvents,
  keys: readonly KeyColumn[],
  { measures, victims }: Pick<AlikeRows, 'measures' | 'victims'>,
): string {
  const [flags, later, numbers] = [flagsOf(measures), laterKeys(keys), addsNumbers(measures)]
  const columns = keys.flatMap(columnsOf)
  const kept = [
    ...columns,
    ...(victims === undefined ? [] : ['harmed']),
    ...givenMeasures(measures),
  ]
  const held = sets === undefined || !numbers ? undefined : inSameGroup(sets, all, keys)
  return [
    clauses,
    ...later.map(spread),
    ...flagsByKey(flags, later, [...kept, ...(held === undefined ? [] : [sets ?? ''])]),
    ...(held === undefined
      ? []
      : [`WITH ${[...kept, ...flags].join(', ')}, ${overText(held, victims)} AS over`]),
  ].join('\n')
}

type LaterKey = KeyColumn & { readonly basis: KeyBasis }

/** The keys that follow from what events share; where they are put together, the event itself is asked who has several. */
function laterKeys(keys: readonly KeyColumn[]): readonly LaterKey[] {
  return keys.flatMap((key) => {
    const { basis } = key.dimension
    if (basis === undefined || key.shown !== undefined) return []
    return [{ ...key, basis }]
  })
}

function addsNumbers(measures: readonly Measure[]): boolean {
  return measures.some((measure) => NUMBERS.some((number) => measure.startsWith(number)))
}

/** The event of a row, where it may be in a set: null of all others, which are alike. */
function partColumns({ found }: Grouping, site: Site): readonly string[] {
  const node = nodeOf(site)
  const isPart = found.isPart(site)
  const only = `CASE WHEN ${isPart} THEN ${node} END AS ${node}`
  if (site.facts === undefined) return [only]
  // Its facts are as they are: nothing is told apart by comparing them.
  return [only, `head(collect(CASE WHEN ${isPart} THEN ${site.facts} END)) AS ${site.facts}`]
}

function wholeSite({ it, facts }: Site): Site {
  return { ...(it === undefined ? {} : { it }), ...(facts === undefined ? {} : { facts }) }
}

function given(site: Site, { measures, victims }: AlikeRows): readonly string[] {
  if (victims === undefined) return givenSums(factsOf(site), measures)
  const at: NumberAt = (_, part) => `${victims.toll}.${part.toLowerCase()}`
  return givenSums(victims.toll, measures, at)
}

/** One row for each key that follows from the columns of its basis. */
function spread({ basis, names }: LaterKey): string {
  return `OPTIONAL ${call(basis.columns(names), [basis.rows(names)])}`
}

/** A set takes out its parts by the groups of victims it gives. */
function overText(inSameGroup: string, victims: Victims | undefined): string {
  if (victims === undefined) return inSameGroup
  return `[s IN ${inSameGroup} WHERE harmed IN s.tolls | {certain: s.certain, best: s.best, killed: true}]`
}
