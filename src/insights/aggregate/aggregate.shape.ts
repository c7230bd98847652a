import { foundEvents } from '../../entities/event/found-events.shape.ts'
import type { Reader } from '../../reading/row.ts'
import type { Field, Site } from '../../reading/shape.ts'
import { countGroups } from '../counting/counted-groups.shape.ts'
import type { CountedGroups, OrderedNeeds } from '../counting/counted-groups.shape.ts'
import type { KeyColumn } from '../counting/dimension.ts'
import { needsOf, needsOfTallies } from '../counting/measures.ts'
import type { Measure } from '../counting/measures.ts'
import { keyColumns } from '../dimensions/dimensions.ts'
import { mostEventsFirst } from '../counting/group-order.ts'
import { countDuplicates } from './duplicates.shape.ts'
import { groupsReader } from './groups.shape.ts'

/** Reads an aggregate of the events that fit `where` and `further`, by the dimensions that `by` names. */
export function readAggregate(field: Field, further: (facts: string) => string): Reader {
  const by = field.arguments.get('by')?.value
  const columns = keyColumns(Array.isArray(by) ? by.map(String) : [])
  const found = foundEvents(field, further)
  const children = [...field.children()]
  const named = (name: string): readonly Field[] =>
    children.flatMap(([, child]) => (child.name === name ? [child] : []))
  const partition = named('partition').length > 0
  const groups = countGroups(field, { found, keys: columns }, groupNeeds(field, named('groups')))
  const total =
    named('total').length > 0 || partition
      ? countGroups(field, { found, keys: [] }, needsOf(named('total')))
      : undefined
  const duplicates = named('duplicates').length === 0 ? undefined : countDuplicates(field, found)
  const parts = children.map(([key, child]): [string, Reader] => [
    key,
    readPart(child, field, { columns, groups, total, duplicates }),
  ])
  return (row) => Object.fromEntries(parts.map(([key, read]) => [key, read(row)]))
}

interface Counted {
  readonly columns: readonly KeyColumn[]
  readonly groups: CountedGroups
  readonly total: CountedGroups | undefined
  readonly duplicates: Site | undefined
}

function groupNeeds(field: Field, groups: readonly Field[]): OrderedNeeds {
  const needs = needsOfTallies(groups)
  const { measure } = orderOf(field)
  return {
    ...needs,
    measures: new Set([...needs.measures, ...measure]),
    order: (group) => orderText(field, group),
  }
}

function readPart(
  child: Field,
  field: Field,
  { columns, groups, total, duplicates }: Counted,
): Reader {
  if (child.name === 'duplicates') return child.select(duplicates ?? {})
  if (child.name === 'groups') {
    const shown = { ...groups, list: shownOf(field, groups.list) }
    const read = groupsReader(child, { columns, groups: shown, chosen: () => '' })
    return (row) => read(row).map(({ value }) => value)
  }
  const all = total?.at() ?? 'null'
  if (child.name === 'total') return child.select(total?.tally(all) ?? {})
  const count = child.slot(`size(${groups.list})`)
  if (child.name === 'totalGroups') return (row) => row[count]
  if (child.name === 'truncated') {
    const shown = child.slot(`size(${shownOf(field, groups.list)})`)
    return (row) => Number(row[count]) > Number(row[shown])
  }
  const members = child.slot(`reduce(sum = 0, g IN ${groups.list} | sum + g.events)`)
  const events = child.slot(`${all}.events`)
  return (row) => row[members] === row[events]
}

/** The first of the groups, and beside them, however small it is, the one of which no key is known. */
function shownOf(field: Field, list: string): string {
  const first = field.arguments.get('first')?.parameter() ?? '50'
  return `${list}[..${first}] + [held IN ${list}[${first}..] WHERE all(key IN held.keys WHERE key = '')]`
}

interface Order {
  readonly measure: readonly Measure[]
  readonly text: (group: string) => readonly string[]
}

const orders: Readonly<Record<string, Order>> = {
  MOST_EVENTS: { measure: [], text: () => [] },
  MOST_INCIDENTS: most('incidentsBest'),
  MOST_KILLED: most('killedBest'),
  MOST_INJURED: most('injuredBest'),
  KEY: { measure: [], text: (group) => [`${group}.keys`] },
}

function most(measure: Measure): Order {
  return { measure: [measure], text: (group) => [`${group}.${measure} DESC`] }
}

function orderOf(field: Field): Order {
  const code = field.arguments.get('orderBy')?.value
  return orders[String(code)] ?? { measure: [], text: () => [] }
}

/** The order of groups as asked for, then most events first. */
function orderText(field: Field, group: string): string {
  return [...orderOf(field).text(group), mostEventsFirst(group)].join(', ')
}
