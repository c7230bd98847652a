import { factsOf, importsOf, mayBeApart } from '../../reading/facts-of.ts'
import { nodeOf } from '../../reading/plan-field.ts'
import type { Field, Site } from '../../reading/shape.ts'
import { givenMeasures, givenSums } from './addends.ts'
import type { AlikeEvents, Victims } from './alike-events.ts'
import { containersOf } from './containers.shape.ts'
import { columnsOf, groupColumns } from './dimension.ts'
import type { KeyColumn, KeyNames } from './dimension.ts'
import type { Grouping } from './grouping.ts'
import { keyRows } from './key-rows.shape.ts'
import { keyedEvents } from './keyed-events.shape.ts'
import { laterKeys } from './later-keys.ts'
import { addsNumbers } from './measures.ts'
import type { Measure } from './measures.ts'
import { flagsOf } from './row-flags.ts'

/** Which events are summed, and how. */
export interface AlikeRows {
  /** Clauses that bind the site once for each event. */
  readonly clauses: string
  readonly measures: readonly Measure[]
  /** Numbers are those of groups of victims, which are told as `harmed`. */
  readonly victims?: Victims
}

/** Gives one row for events that are alike: which intervals of time and containers they are in is looked for once for all. */
export function alikeEvents(field: Field, grouping: Grouping, rows: AlikeRows): AlikeEvents {
  const { found, keys } = grouping
  const { clauses, measures, victims } = rows
  const [flags, later, numbers] = [flagsOf(measures), laterKeys(keys), addsNumbers(measures)]
  const own = keys.filter(({ names }) => later.every((key) => key.names.key !== names.key))
  const apart = keysOfApart(found.site, own)
  const keyed = keyedEvents(field, {
    ...grouping,
    keys: own.map(unlessApart(apart)),
    clauses,
    flags,
  })
  const alike = [
    ...groupColumns(own),
    ...later.flatMap(({ basis, names }) => basis.read(keyed.site, names)),
    ...flags,
    ...(victims === undefined ? [] : [`${victims.harmed} AS harmed`]),
    ...(apart.length > 0
      ? ownColumns(keyed.site, mayBeApart(keyed.site))
      : numbers
        ? ownColumns(keyed.site, found.isPart(keyed.site))
        : []),
    ...given(found.site, rows),
  ]
  const columns = [
    ...own.flatMap(columnsOf),
    ...later.flatMap(({ basis, names }) => basis.columns(names)),
    ...flags,
    ...(victims === undefined ? [] : ['harmed']),
    ...givenMeasures(measures),
  ]
  const site = wholeSite(found.site)
  const containers = numbers
    ? containersOf(
        field,
        { ...found, site },
        { grouping, measures, byGroup: victims !== undefined },
      )
    : undefined
  const texts = [
    keyed.clauses,
    ...(victims === undefined ? [] : [victims.clauses]),
    `WITH ${alike.join(', ')}`,
    ...keyedApart(field, { site, columns }, apart),
    ...(containers === undefined ? [] : [containers.clauses]),
  ]
  const all = containers === undefined ? columns : [...columns, containers.list]
  return { clauses: texts.join('\n'), columns: all, keys, containers: containers?.list }
}

/**
 * Keys that events apart have by more than others: these are found when all others are one row already. Where keys are
 * put together, the event itself is asked who has several.
 */
function keysOfApart({ facts }: Site, keys: readonly KeyColumn[]): readonly KeyColumn[] {
  if (facts !== undefined) return []
  if (keys.some(({ shown }) => shown !== undefined)) return []
  return keys.filter(({ dimension }) => dimension.unlessApart !== undefined)
}

function unlessApart(apart: readonly KeyColumn[]): (key: KeyColumn) => KeyColumn {
  return (key) => {
    const { unlessApart: branches } = key.dimension
    if (branches === undefined || !apart.includes(key)) return key
    return { ...key, dimension: { ...key.dimension, branches } }
  }
}

/** Finds these keys of the events of rows, where there is one; of all others they stay. `columns` are all others. */
function keyedApart(
  field: Field,
  { site, columns }: { readonly site: Site; readonly columns: readonly string[] },
  apart: readonly KeyColumn[],
): readonly string[] {
  if (apart.length === 0) return []
  const found = apart.map((key) => ({ ...key, names: namesOfApart(key.names) }))
  const names = apart.flatMap(columnsOf)
  const told = found
    .flatMap(columnsOf)
    .map((one, at) => `coalesce(${one}, ${names[at] ?? one}) AS ${names[at] ?? one}`)
  const kept = columns.filter((column) => !names.includes(column))
  return [
    ...found.flatMap((key) => keyRows(field, site, key)),
    `WITH ${[...importsOf(site), ...kept, ...told].join(', ')}`,
  ]
}

function namesOfApart({ key, sure, guess, en, ar }: KeyNames): KeyNames {
  const of = (name: string): string => `${name}apart`
  return { key: of(key), sure: of(sure), guess: of(guess), en: of(en), ar: of(ar) }
}

/** The event of a row, where it may have what others do not, containers or keys: null of all others, which are alike. */
function ownColumns(site: Site, mayHave: string): readonly string[] {
  const node = nodeOf(site)
  const only = `CASE WHEN ${mayHave} THEN ${node} END AS ${node}`
  if (site.facts === undefined) return [only]
  // Its facts are as they are: nothing is told apart by comparing them.
  return [only, `head(collect(CASE WHEN ${mayHave} THEN ${site.facts} END)) AS ${site.facts}`]
}

function wholeSite({ it, facts }: Site): Site {
  return { ...(it === undefined ? {} : { it }), ...(facts === undefined ? {} : { facts }) }
}

function given(site: Site, { measures, victims }: AlikeRows): readonly string[] {
  if (victims === undefined) return givenSums(factsOf(site), measures)
  return givenMeasures(measures).map((measure) => `sum(${victims.number(measure)}) AS ${measure}`)
}
