import { compareText } from '../../../src/lib/compare-text.ts'
import type { CopiedEvent, CopiedGraph } from '../copy/copied-graph.ts'
import { isListed } from '../where/where-fit.ts'
import type { Where } from '../where/where.ts'

/** The order of a list of events. */
type Order = 'DATE_ASC' | 'DATE_DESC' | 'KILLED_DESC' | 'UPDATED_DESC'

/** A list of events in order, how many there are, and how many are in it only because their time is open. */
export interface EventList {
  readonly nodes: readonly { readonly id: string }[]
  readonly totalCount: number
  readonly openDates: number
}

/** What is asked of `events`. */
export interface EventsArguments {
  readonly where: Where
  readonly orderBy: Order
  readonly first: number
}

/** The events that fit a where, in order. */
export function eventList(
  graph: CopiedGraph,
  { where, orderBy, first }: EventsArguments,
): EventList {
  const events = graph.events.filter((event) => isListed(graph, event, where))
  return {
    nodes: events
      .toSorted(ORDERS[orderBy])
      .slice(0, first)
      .map(({ id }) => ({ id })),
    totalCount: events.length,
    openDates: events.filter((event) => isInByOpenDate(graph, event, where)).length,
  }
}

type Compare = (one: CopiedEvent, other: CopiedEvent) => number

const ORDERS: Readonly<Record<Order, Compare>> = {
  DATE_ASC: (one, other) =>
    compareText(one.earliest ?? '', other.earliest ?? '') || compareText(one.id, other.id),
  DATE_DESC: (one, other) =>
    compareText(other.earliest ?? '', one.earliest ?? '') || compareText(other.id, one.id),
  KILLED_DESC: (one, other) => deadly(other) - deadly(one) || compareText(other.id, one.id),
  UPDATED_DESC: (one, other) =>
    compareText(other.updatedAt, one.updatedAt) || compareText(other.id, one.id),
}

/** By the best number of dead, else the lowest. */
const deadly = ({ killed }: CopiedEvent) => killed.best ?? killed.low ?? -1

/** Whether an open end of its time is all that lets an event in: were it closed at the end that is known, it would not. */
function isInByOpenDate(graph: CopiedGraph, event: CopiedEvent, where: Where): boolean {
  const { earliest, latest } = event
  if (earliest !== null && latest !== null) return false
  const closed = {
    earliest: earliest ?? latest ?? LAST_DAY,
    latest: latest ?? earliest ?? FIRST_DAY,
  }
  return !isListed(graph, { ...event, ...closed }, where)
}

/** Where neither end is known, no day is: an interval that ends before it begins meets no span. */
const FIRST_DAY = '0001-01-01'
const LAST_DAY = '9999-12-31'
