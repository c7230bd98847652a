import { foundEvents } from '../../entities/event/found-events.shape.ts'
import { ClientError } from '../../errors.ts'
import { hasEdge } from '../../reading/facts-of.ts'
import { collect } from '../../reading/fields.ts'
import { RowBuilder, rowsIn } from '../../reading/row.ts'
import type { Reader, Row } from '../../reading/row.ts'
import type { Field, Site } from '../../reading/shape.ts'
import { countGroups } from '../counting/counted-groups.shape.ts'
import type { CountedGroups } from '../counting/counted-groups.shape.ts'
import { keyNames } from '../counting/dimension.ts'
import type { KeyColumn } from '../counting/dimension.ts'
import { mostEventsFirst } from '../counting/group-order.ts'
import type { Grouping, Kept } from '../counting/grouping.ts'
import { needsOf } from '../counting/measures.ts'
import type { TallyNeeds } from '../counting/measures.ts'
import { dimensionOf } from '../dimensions/dimensions.ts'
import { hasCloserPlace } from '../dimensions/place-dimensions.ts'
import { gridDimension } from './grid-dimension.ts'
import { isClose, mayHaveSpot, partsOfSpot, spotDimension } from './spot-dimension.ts'

/** Reads the events that fit on a map. */
export function readMap(field: Field): Reader {
  const plan = planMap(field)
  const parts = [...field.children()].map(([key, child]): [string, Reader] => [
    key,
    readPart(child, field, plan),
  ])
  return (row) => Object.fromEntries(parts.map(([key, read]) => [key, read(row)]))
}

interface MapPlan {
  readonly level: string
  readonly grouping: Grouping
  /** Parameter: how many marks of each kind. */
  readonly marks: string
  /** Counts the marks of one kind, once for the statement. */
  readonly counted: (marks: Marks) => CountedGroups
  /** Counts the events that are known to an area and no closer. */
  readonly onlyThere: () => CountedGroups
}

type Marks = 'areas' | 'points' | 'cells'

function planMap(field: Field): MapPlan {
  const level = String(field.arguments.get('level')?.value)
  const grouping: Grouping = { found: foundEvents(field, () => ''), keys: [] }
  const closeOnly = (cell: string): string => isClose(`${cell}.geoPrecision`)
  const degrees = field.arguments.get('cellDegrees')?.parameter(checkedDegrees) ?? '1'
  const groupings: Readonly<Record<Marks, Grouping>> = {
    areas: { ...grouping, keys: level === 'GRID' ? [] : [column(level)] },
    points: {
      ...grouping,
      keys: [{ code: 'SPOT', dimension: spotDimension, names: keyNames(0) }],
      kept: { ofEvent: mayHaveSpot, ofCell: closeOnly },
    },
    cells: {
      ...grouping,
      keys: [{ code: 'GRID', dimension: gridDimension(degrees), names: keyNames(0) }],
    },
  }
  const counted = new Map<string, CountedGroups>()
  const once = (name: string, count: () => CountedGroups): CountedGroups => {
    const groups = counted.get(name) ?? count()
    counted.set(name, groups)
    return groups
  }
  return {
    level,
    grouping,
    marks: field.arguments.get('marks')?.parameter(checkedMarks) ?? '1000',
    counted: (of) =>
      once(of, () => {
        const needs = needsOfMarks(field, of, level)
        return countGroups(field, groupings[of], { ...needs, order: mostEventsFirst })
      }),
    onlyThere: () => {
      const kept: Kept = {
        ofEvent: (site) => isOnlyThere(field, site),
        ofCell: (cell) => `coalesce(head(${cell}.OCCURRED_AT), ${cell}.key2) = ${keyNames(0).key}`,
      }
      return once('only', () =>
        countGroups(
          field,
          { ...groupings.areas, kept },
          needsOf(talliesIn(field, 'areas', 'areaOnly')),
        ),
      )
    },
  }
}

/** What all tallies of one kind of marks need, and of what is not among them. */
function needsOfMarks(field: Field, of: Marks, level: string): TallyNeeds {
  const children = [...field.children().values()]
  const rest = of === (level === 'GRID' ? 'cells' : 'areas') ? 'notPlaceable' : undefined
  return needsOf([
    ...talliesIn(field, of, 'tally'),
    ...children.filter(({ name }) => name === rest),
  ])
}

function talliesIn(field: Field, marks: Marks, name: string): readonly Field[] {
  return [...field.children().values()]
    .filter((child) => child.name === marks)
    .flatMap((child) => [...child.children().values()])
    .filter((part) => part.name === name)
}

function column(code: string): KeyColumn {
  return { code, dimension: dimensionOf(code), names: keyNames(0) }
}

function readPart(child: Field, field: Field, plan: MapPlan): Reader {
  const { level, grouping } = plan
  switch (child.name) {
    case 'level':
      return () => level
    case 'areas':
      return level === 'GRID' ? () => [] : readAreas(child, plan)
    case 'points':
      return readPoints(child, plan)
    case 'cells':
      return level === 'GRID' ? readCells(child, field, plan) : () => []
    case 'notPlaceable': {
      const groups = plan.counted(level === 'GRID' ? 'cells' : 'areas')
      return child.select(groups.tally(groups.at("''")))
    }
    case 'total': {
      const groups = countGroups(field, grouping, needsOf([child]))
      return child.select(groups.tally(groups.at()))
    }
    default:
      return readCounts(child, plan)
  }
}

const counts: Readonly<Record<string, Marks>> = {
  totalAreas: 'areas',
  totalPoints: 'points',
  totalCells: 'cells',
}

function readCounts(child: Field, plan: MapPlan): Reader {
  const shown: readonly Marks[] = plan.level === 'GRID' ? ['cells', 'points'] : ['areas', 'points']
  const size = (of: Marks): string => (shown.includes(of) ? markCount(plan, of) : '0')
  const one = counts[child.name]
  const slot = child.slot(
    one === undefined ? shown.map((of) => `${size(of)} > ${plan.marks}`).join(' OR ') : size(one),
  )
  return (row) => row[slot]
}

/** Clauses that bind every mark of a kind; what has no key is none, and a place without a point is no point. */
function everyMark(
  plan: MapPlan,
  of: Marks,
  { g, p }: { readonly g: string; readonly p: string },
): string {
  const marked = `UNWIND ${plan.counted(of).list} AS ${g}\nWITH ${g} WHERE ${g}.keys[0] <> ''`
  if (of === 'cells') return marked
  const key = `${g}.keys[0]`
  return of === 'points'
    ? `${marked}\nMATCH (${p}:Entity {id: ${partsOfSpot(key).place}})\nWHERE ${p}.point IS NOT NULL`
    : `${marked}\nMATCH (${p}:Entity {id: ${key}})`
}

function markCount(plan: MapPlan, of: Marks): string {
  return `COUNT { ${everyMark(plan, of, { g: 'held', p: 'place' })} RETURN held }`
}

/** The marks of a kind that are shown, most events first: they come in this order. */
function markClauses(
  plan: MapPlan,
  of: Marks,
  names: { readonly g: string; readonly p: string },
): string {
  const { g, p } = names
  return `${everyMark(plan, of, names)}
WITH ${of === 'cells' ? g : `${g}, ${p}`} LIMIT ${plan.marks}`
}

function readAreas(child: Field, plan: MapPlan): Reader {
  const [g, p] = [child.variable('g'), child.variable('p')]
  const row = new RowBuilder()
  const all = plan.counted('areas')
  const parts = [...child.children()].map(([key, part]): [string, Reader] => {
    if (part.name === 'place') return [key, part.selectInto(row, { it: p })]
    if (part.name === 'tally') return [key, part.selectInto(row, all.tally(g))]
    const only = plan.onlyThere()
    return [key, part.selectInto(row, only.tally(only.at(`${g}.keys[0]`)))]
  })
  return rowsReader(child.slot(collect(markClauses(plan, 'areas', { g, p }), row)), parts)
}

/** Whether the area is itself a place given for the event, and none within it is. */
function isOnlyThere(field: Field, site: Site): string {
  const r = field.variable('r')
  return `${hasEdge(site, ['OCCURRED_AT'], r, (id) => `${id} = k0`)} AND NOT ${hasCloserPlace(field, site, 'k0')}`
}

function readPoints(child: Field, plan: MapPlan): Reader {
  const [g, p] = [child.variable('g'), child.variable('p')]
  const groups = plan.counted('points')
  const row = new RowBuilder()
  const sites: Readonly<Record<string, Site>> = {
    tally: groups.tally(g),
    place: { it: p },
    point: { point: `${p}.point` },
  }
  const precision = row.slot(partsOfSpot(`${g}.keys[0]`).precision)
  const parts = [...child.children()].map(([key, part]): [string, Reader] => {
    const site = sites[part.name]
    return [key, site === undefined ? (values) => values[precision] : part.selectInto(row, site)]
  })
  return rowsReader(child.slot(collect(markClauses(plan, 'points', { g, p }), row)), parts)
}

function readCells(child: Field, field: Field, plan: MapPlan): Reader {
  const g = child.variable('g')
  const groups = plan.counted('cells')
  const row = new RowBuilder()
  const key = row.slot(`${g}.keys[0]`)
  const degrees = child.slot(field.arguments.get('cellDegrees')?.parameter(checkedDegrees) ?? '1')
  const parts = [...child.children()].map(([name, part]) => ({
    name,
    edge: part.name,
    read: part.name === 'tally' ? part.selectInto(row, groups.tally(g)) : undefined,
  }))
  const slot = child.slot(collect(markClauses(plan, 'cells', { g, p: '' }), row))
  return (values) =>
    rowsIn(values[slot]).map((found) => {
      const edges = edgesOfCell(String(found[key]), Number(values[degrees]))
      return Object.fromEntries(
        parts.map(({ name, edge, read }) => [name, read === undefined ? edges[edge] : read(found)]),
      )
    })
}

function edgesOfCell(key: string, degrees: number): Readonly<Record<string, number>> {
  const [row = 0, column = 0] = key.split(':').map(Number)
  // Sums of degrees gather noise; a millionth of a degree is a hand's breadth.
  const at = (place: number): number => Math.round(place * degrees * 1e6) / 1e6
  return { south: at(row), west: at(column), north: at(row + 1), east: at(column + 1) }
}

function rowsReader(slot: number, parts: readonly (readonly [string, Reader])[]): Reader {
  return (values: Row) =>
    rowsIn(values[slot]).map((found) =>
      Object.fromEntries(parts.map(([key, read]) => [key, read(found)])),
    )
}

function checkedMarks(marks: number): number {
  return checked('marks', marks, [1, 2_000])
}

function checkedDegrees(degrees: number): number {
  return checked('cellDegrees', degrees, [0.01, 90])
}

function checked(name: string, value: number, [least, most]: readonly [number, number]): number {
  if (value >= least && value <= most) return value
  throw new ClientError(
    'BAD_USER_INPUT',
    `"${name}" is ${String(value)}; it must be ${String(least)} to ${String(most)}.`,
    { argument: name },
  )
}
