import type { Source } from '../../reading/connection.ts'
import { withFixed } from '../../reading/input.ts'
import type { Input } from '../../reading/input.ts'
import { conjunction } from '../../reading/plan-where.ts'
import { indent } from '../../reading/row.ts'
import type { Field, LeadBranches, LeadPlan } from '../../reading/shape.ts'
import { dateFilter, letInByOpenEnd } from './event-dates.where.ts'
import { eventsText, pageText } from './event-walks.shape.ts'
import type { EventOrdering, EventPlan } from './event-walks.shape.ts'

/**
 * Gives the list of events that fit `where`, in `orderBy`. It walks an index in the list's order: by date all events,
 * or, where a filter (or the parent, as `fixed`) leads, the events of its entities.
 */
export function eventList(field: Field, fixed?: LeadBranches): Source {
  const where = field.arguments.get('where')
  const plan = planList(field, where, fixed)
  const { e, at, id } = plan.names
  const [first] = plan.order.parts
  return {
    order: plan.order.parts,
    page: (page) => ({
      clauses: pageText(plan, page),
      site: { it: e, id },
      key: [first.kind === 'number' ? at : `toString(${at})`, id],
    }),
    count: () => countText(plan, ''),
    extras: {
      openDates: () => {
        const letIn = letInByOpenEnd(where)
        // Not counted with "AND false": Neo4j would fold the label away and then refuse the hint.
        return letIn === undefined ? '0' : countText(plan, letIn(e))
      },
    },
  }
}

/** Every event that may fit, once, and how to tell those that must fit and those that fit by the best guess. */
export interface FoundEvents {
  readonly e: string
  readonly clauses: string
  readonly certain: string
  readonly best: string
}

/** Gives the clauses that bind every event that may fit `where`, whatever modes it names, and `further`. */
export function possibleEvents(field: Field, further: (e: string) => string): FoundEvents {
  const where = field.arguments.get('where')
  const possible = where && withFixed(where, { dateMode: 'POSSIBLE', placeMode: 'POSSIBLE' })
  const plan = planList(field, possible, undefined)
  const { e } = plan.names
  const inMode = (mode: string): string => {
    const fixed = { dateMode: mode, placeMode: mode }
    const bounds = where && withFixed(where, fixed, ['from', 'to', 'places'])
    return field.where('EventWhere', bounds, { it: e }) || 'true'
  }
  return {
    e,
    clauses: `${eventsText(plan, further(e))}\nWITH DISTINCT ${e}`,
    certain: inMode('CERTAIN'),
    best: inMode('BEST'),
  }
}

function planList(
  field: Field,
  where: Input | undefined,
  fixed: LeadBranches | undefined,
): EventPlan {
  const names = {
    e: field.variable('e'),
    at: field.variable('at'),
    id: field.variable('id'),
    key: field.variable('key'),
    r: field.variable('r'),
  }
  const lead = fixed === undefined ? leadOf(field, where) : { branches: fixed, answers: [] }
  const answered = ['from', 'to', ...(lead?.answers ?? [])]
  const asked = field.where('EventWhere', where, { it: names.e }, answered)
  // Events in general carry no such relationships, so a lead along them never meets one.
  const particular = lead?.branches.relationships !== undefined || namesGeneral(where)
  return {
    names,
    order: orderOf(field),
    dates: dateFilter(where),
    predicate: conjunction([particular ? '' : `${names.e}.extent <> 'GENERAL'`, asked]),
    lead: lead?.branches,
    bound: field.bound(),
  }
}

function leadOf(
  field: Field,
  where: Input | undefined,
): { readonly branches: LeadBranches; readonly answers: readonly string[] } | undefined {
  if (where === undefined) return undefined
  const plan: LeadPlan = { ...field, whole: where }
  for (const lead of field.atlas.leads) {
    const input = where.get(lead.field)
    const branches = input === undefined ? undefined : lead.branches(input, plan)
    // Events in general carry no relationships to be led along.
    const leads =
      branches !== undefined && !(branches.relationships !== undefined && namesGeneral(where))
    if (leads) return { branches, answers: branches.exact ? [lead.field] : [] }
  }
  return undefined
}

/** Another extent that is named lets none in: under `or` and `not` it would not keep them out either. */
function namesGeneral(where: Input | undefined): boolean {
  if (where === undefined) return false
  const extents = where.get('extents')?.value
  const below = ['and', 'or'].flatMap((name) => where.get(name)?.items() ?? [])
  return (
    (Array.isArray(extents) && extents.includes('GENERAL')) ||
    [...below, where.get('not')].some(namesGeneral)
  )
}

const orders: Readonly<Record<string, EventOrdering>> = {
  DATE_DESC: ordering('from', 'date', true),
  DATE_ASC: ordering('from', 'date', false),
  KILLED_DESC: ordering('deadliest', 'number', true),
  UPDATED_DESC: ordering('updatedAt', 'instant', true),
}
const newestFirst = ordering('from', 'date', true)

function ordering(
  property: EventOrdering['property'],
  kind: 'date' | 'number' | 'instant',
  descending: boolean,
): EventOrdering {
  return {
    property,
    parts: [
      { kind, descending },
      { kind: 'text', descending },
    ],
  }
}

function orderOf(field: Field): EventOrdering {
  return orders[String(field.arguments.get('orderBy')?.value)] ?? newestFirst
}

function countText(plan: EventPlan, further: string): string {
  return `COUNT {\n${indent(eventsText(plan, further))}\n  RETURN DISTINCT ${plan.names.e}\n}`
}
