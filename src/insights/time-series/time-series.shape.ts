import { foundEvents } from '../../entities/event/found-events.shape.ts'
import { collect } from '../../reading/fields.ts'
import { RowBuilder, rowIn, rowsIn } from '../../reading/row.ts'
import type { Reader, Row } from '../../reading/row.ts'
import type { Field, Site } from '../../reading/shape.ts'
import { groupsReader } from '../aggregate/groups.shape.ts'
import { countGroups, countedMeasures } from '../counting/counted-groups.shape.ts'
import type { CountedGroups } from '../counting/counted-groups.shape.ts'
import { keyNames } from '../counting/dimension.ts'
import type { KeyColumn } from '../counting/dimension.ts'
import { gatherEvents } from '../counting/gather-events.shape.ts'
import type { AlikeEvents } from '../counting/alike-events.ts'
import type { Grouping, Kept } from '../counting/grouping.ts'
import { placeAmong, shownFirst } from '../counting/group-order.ts'
import { EVENTS_ALONE, needsOf, needsOfTallies } from '../counting/measures.ts'
import { shownGroups, shownKeys } from '../counting/shown-keys.shape.ts'
import { dimensionOf } from '../dimensions/dimensions.ts'
import { reachesOver, rowReachesOver } from '../dimensions/time-dimensions.ts'
import type { Interval } from '../../facts/vocabulary.ts'
import { axisOf } from './axis.ts'

/** Reads the events that fit over time. */
export function readTimeSeries(field: Field): Reader {
  const plan = planSeries(field)
  const parts = [...field.children()].map(([key, child]): [string, Reader] => [
    key,
    readPart(child, field, plan),
  ])
  return (row) => Object.fromEntries(parts.map(([key, read]) => [key, read(row)]))
}

interface SeriesPlan {
  readonly interval: Interval
  readonly grouping: Grouping
  /** What is counted over time, gathered once for all who do; undefined where nobody does. */
  readonly gathered: AlikeEvents | undefined
  readonly time: KeyColumn
  /** Counted where anybody reads their numbers or which of them have events. */
  readonly buckets: CountedGroups | undefined
  readonly split: Split | undefined
}

/** The dimension by which buckets are split, and its groups that are shown. */
interface Split {
  readonly column: KeyColumn
  readonly all: CountedGroups
  readonly grouping: Grouping
}

function planSeries(field: Field): SeriesPlan {
  // The enum of the argument.
  const interval = String(field.arguments.get('interval')?.value) as Interval
  const time: KeyColumn = { code: interval, dimension: dimensionOf(interval), names: keyNames(0) }
  const plain: Grouping = { found: foundEvents(field, () => ''), keys: [] }
  const shown = named(field, 'buckets')
  const where = field.arguments.get('where')
  const isBounded = where?.get('from') !== undefined && where.get('to') !== undefined
  const isCounted = shown.some(hasTally) || (shown.length > 0 && !isBounded)
  const by = splitColumn(field)
  const isOne = by?.dimension.key !== undefined
  const tallies = talliesBelow(field)
  const gathered =
    isCounted || tallies.length > 0
      ? gatherEvents(
          field,
          {
            ...plain,
            keys: isOne ? [time, by] : [time],
            marks: (container) => [`spans: ${reachesOver(interval, container)}`],
          },
          countedMeasures(needsOf(tallies)),
        )
      : undefined
  const grouping = { ...plain, gathered }
  const buckets = isCounted
    ? countGroups(field, { ...grouping, keys: [time] }, needsOfTallies(shown))
    : undefined
  const split = by === undefined ? undefined : splitOf(field, isOne ? grouping : plain, by)
  return { interval, grouping, gathered, time, buckets, split }
}

function splitColumn(field: Field): KeyColumn | undefined {
  const by = field.arguments.get('by')?.value
  if (typeof by !== 'string') return undefined
  return { code: by, dimension: dimensionOf(by), names: keyNames(1) }
}

/** All tallies that are read of it, and what is one itself. */
function talliesBelow(field: Field): readonly Field[] {
  return [...field.children().values()].flatMap((child) =>
    ['tally', 'total', 'undated', 'spanning'].includes(child.name) ? [child] : talliesBelow(child),
  )
}

function splitOf(field: Field, grouping: Grouping, column: KeyColumn): Split {
  const all = countGroups(field, { ...grouping, keys: [column] }, EVENTS_ALONE)
  const first = field.arguments.get('first')?.parameter() ?? '8'
  return { column: { ...column, shown: shownKeys(field, all, first) }, all, grouping }
}

function hasTally(object: Field): boolean {
  return [...object.children().values()].some(({ name }) => name === 'tally')
}

function named(field: Field, name: string): readonly Field[] {
  return [...field.children().values()].filter((child) => child.name === name)
}

function readPart(child: Field, field: Field, plan: SeriesPlan): Reader {
  const { grouping, interval } = plan
  switch (child.name) {
    case 'interval':
      return () => interval
    case 'undated':
      return tallyAt(child, countGroups(field, grouped(plan), needsOf([child])), ["''"])
    case 'spanning': {
      const spanning = { ...grouping, gathered: reaching(plan), kept: keptReaching(plan) }
      return tallyAt(child, countGroups(field, spanning, needsOf([child])), [])
    }
    case 'total':
      return tallyAt(child, countGroups(field, grouping, needsOf([child])), [])
    case 'series':
      return readSeries(child, field, plan)
    case 'truncated':
      return readTruncated(child, plan)
    default:
      return readBuckets(child, field, plan)
  }
}

/** What reaches over several intervals, of all that was gathered, and of what holds it. */
function reaching({ gathered, interval, time }: SeriesPlan): AlikeEvents | undefined {
  if (gathered === undefined) return undefined
  const { columns, containers } = gathered
  const held = columns.map((column) =>
    column === containers ? `[s IN ${column} WHERE s.spans] AS ${column}` : column,
  )
  const clauses = `${gathered.clauses}
WITH * WHERE ${rowReachesOver(interval, time.names)}
WITH ${held.join(', ')}`
  return { ...gathered, clauses }
}

/** The same for what is counted from events themselves, groups of victims and publishers; cells are monthly. */
function keptReaching({ interval }: SeriesPlan): Kept {
  const ofEvent = (site: Site): string => reachesOver(interval, site)
  if (interval === 'DAY' || interval === 'WEEK') return { ofEvent }
  return { ofEvent, ofCell: (cell) => ofEvent({ it: cell, facts: cell, cell }) }
}

function grouped({ grouping, time }: SeriesPlan): Grouping {
  return { ...grouping, keys: [time] }
}

function tallyAt(child: Field, groups: CountedGroups, keys: readonly string[]): Reader {
  return child.select(groups.tally(groups.at(...keys)))
}

function readTruncated(child: Field, { split }: SeriesPlan): Reader {
  if (split === undefined) return () => false
  const { all, column } = split
  const slot = child.slot(
    `size([g IN ${all.list} WHERE g.keys <> ['']]) > size(${column.shown ?? '[]'})`,
  )
  return (row) => row[slot]
}

function readSeries(child: Field, field: Field, { split }: SeriesPlan): Reader {
  if (split === undefined) return () => []
  const { column, all, grouping } = split
  const groups = hasTally(child)
    ? countGroups(field, { ...grouping, keys: [column] }, needsOfTallies([child]))
    : shownGroups(field, all, column)
  const chosen = (g: string): string => `ORDER BY ${shownFirst(g)}`
  const read = groupsReader(child, { columns: [column], groups, chosen })
  return (row) => read(row).map(({ value }) => value)
}

function readBuckets(child: Field, field: Field, plan: SeriesPlan): Reader {
  const { buckets, interval, time, split } = plan
  const b = child.variable('b')
  const row = new RowBuilder()
  const start = row.slot(`${b}.keys[0]`)
  const parts = [...child.children()].map(([key, part]) => {
    const read = part.name === 'tally' ? part.selectInto(row, buckets?.tally(b) ?? {}) : undefined
    const series =
      part.name === 'series' && split !== undefined
        ? seriesReader(part, field, { time, ...split })
        : undefined
    return { key, name: part.name, read, series }
  })
  const counted = buckets === undefined ? '[]' : `${buckets.list} + ${buckets.none}`
  const clauses = `UNWIND ${counted} AS ${b}
WITH ${b} WHERE coalesce(${b}.keys[0], '-') <> ''`
  const slot = child.slot(collect(clauses, row))
  const ends = endsOf(field)
  return (values) => {
    const rows = new Map(rowsIn(values[slot]).map((one) => [String(one[start]), one]))
    const days = [...rows.keys()].filter((key) => key !== 'null').sort()
    const [first, last] = ends(values, days)
    if (first === undefined || last === undefined) return []
    const splits = parts.map(({ series }) => series?.(values))
    return axisOf(interval, first, last).map((at) =>
      Object.fromEntries(
        parts.map(({ key, name, read }, place) => {
          if (name === 'start' || name === 'end') return [key, at[name]]
          if (name === 'series') return [key, splits[place]?.get(at.start) ?? []]
          return [key, read?.(rows.get(at.start) ?? rowIn(rows.get('null')) ?? [])]
        }),
      ),
    )
  }
}

/** The span asked for, where it is; else that of the days with events. */
function endsOf(
  field: Field,
): (row: Row, days: readonly string[]) => readonly [string | undefined, string | undefined] {
  const where = field.arguments.get('where')
  const [from, to] = ['from', 'to'].map((name) => {
    const given = where?.get(name)
    return given === undefined ? undefined : field.slot(given.parameter())
  })
  const at = (row: Row, slot: number | undefined): string | undefined =>
    slot === undefined ? undefined : String(row[slot])
  return (row, days) => [at(row, from) ?? days[0], at(row, to) ?? days.at(-1)]
}

/** Groups of each bucket, by its first day; in the order of those over all of the time. */
function seriesReader(
  part: Field,
  field: Field,
  { time, column, grouping }: Pick<SeriesPlan, 'time'> & Split,
): (row: Row) => ReadonlyMap<string, readonly unknown[]> {
  const groups = countGroups(field, { ...grouping, keys: [time, column] }, needsOfTallies([part]))
  const chosen = (g: string): string => `WHERE ${g}.keys[0] <> ''`
  const read = groupsReader(part, { columns: [column], groups, chosen })
  const shown = part.slot(column.shown ?? '[]')
  return (row) => {
    // Not sorted where they are read: each row would count as much memory as all lists that were gathered.
    const place = placeAmong(row[shown] as readonly string[])
    const found = read(row).toSorted((one, other) => place(one.keys[1]) - place(other.keys[1]))
    const byStart = new Map<string, unknown[]>()
    for (const { keys, value } of found) {
      const start = keys[0] ?? ''
      byStart.set(start, [...(byStart.get(start) ?? []), value])
    }
    return byStart
  }
}
