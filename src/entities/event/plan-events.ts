import type { Input } from '../../reading/input.ts'
import { conjunction } from '../../reading/plan-where.ts'
import type { Field, FitMode, LeadBranches, LeadPlan } from '../../reading/shape.ts'
import { dateFilter } from './event-dates.where.ts'
import type { EventOrdering, EventPlan } from './event-walks.shape.ts'
import { namesGeneral } from './names-general.ts'

/** Plans a list of events: what its walks are led by, and what is left to ask of each event. */
export function planList(
  field: Field,
  where: Input | undefined,
  fixed: LeadBranches | undefined,
  mode?: FitMode,
): EventPlan {
  const names = {
    e: field.variable('e'),
    at: field.variable('at'),
    id: field.variable('id'),
    key: field.variable('key'),
    r: field.variable('r'),
    led: field.variable('led'),
  }
  const lead = fixed === undefined ? leadOf(field, where, mode) : { branches: fixed, answers: [] }
  const answered = ['from', 'to', ...(lead?.answers ?? [])]
  const asked = field.where('EventWhere', where, { it: names.e }, { without: answered, mode })
  // Events in general carry no such relationships, so a lead along them never meets one.
  const particular = lead?.branches.walks !== undefined || namesGeneral(where)
  return {
    names,
    order: orderOf(field),
    dates: dateFilter(where, mode),
    predicate: conjunction([particular ? '' : `${names.e}.extent <> 'GENERAL'`, asked]),
    lead: lead?.branches,
    answered: lead?.answers ?? [],
    bound: field.bound(),
  }
}

function leadOf(
  field: Field,
  where: Input | undefined,
  mode: FitMode | undefined,
): { readonly branches: LeadBranches; readonly answers: readonly string[] } | undefined {
  if (where === undefined) return undefined
  const plan: LeadPlan = { ...field, whole: where, mode }
  for (const lead of field.atlas.leads) {
    const input = where.get(lead.field)
    const branches = input === undefined ? undefined : lead.branches(input, plan)
    // Events in general carry no relationships to be led along.
    const leads = branches !== undefined && !(branches.walks !== undefined && namesGeneral(where))
    if (leads) return { branches, answers: branches.exact ? [lead.field] : [] }
  }
  return undefined
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

/** The order that is asked for; the newest first where none is. */
export function orderOf(field: Field): EventOrdering {
  return orders[String(field.arguments.get('orderBy')?.value)] ?? newestFirst
}
