import { afterKey, orderBy } from '../../reading/connection.ts'
import type { OrderPart, Page, Source } from '../../reading/connection.ts'
import { withFixed } from '../../reading/input.ts'
import type { Input } from '../../reading/input.ts'
import { conjunction } from '../../reading/plan-where.ts'
import { call, indent } from '../../reading/row.ts'
import type { Field, LeadBranches, LeadPlan } from '../../reading/shape.ts'
import { dateFilter, letInByOpenEnd } from './event-dates.where.ts'
import type { DateFilter, DateRange } from './event-dates.where.ts'

/** The orders of a list of events; each ends with the id. */
const orders = {
  DATE_DESC: { property: 'from', kind: 'date', descending: true },
  DATE_ASC: { property: 'from', kind: 'date', descending: false },
  KILLED_DESC: { property: 'deadliest', kind: 'number', descending: true },
  UPDATED_DESC: { property: 'updatedAt', kind: 'instant', descending: true },
} as const

interface Order {
  readonly property: string
  readonly parts: readonly OrderPart[]
}

/** A planned list of events: its filter, its order and where its walks begin. */
interface Plan {
  readonly e: string
  readonly order: Order
  readonly dates: DateFilter
  /** All that is asked of the event itself, without its dates. */
  readonly predicate: string
  readonly lead: LeadBranches | undefined
  readonly field: Field
}

/**
 * Gives the list of events that fit `where`, in `orderBy`. It walks an index in the list's order: by date all events,
 * or, where a filter (or the parent, as `fixed`) leads, the events of its entities.
 */
export function eventList(field: Field, fixed?: LeadBranches): Source {
  const where = field.arguments.get('where')
  const plan = planList(field, where, fixed)
  const openDates = letInByOpenEnd(where)
  return {
    order: plan.order.parts,
    page: (page) => ({
      clauses: pageClauses(plan, page),
      site: { it: plan.e },
      key: [keyText(plan), `${plan.e}.id`],
    }),
    count: () => countText(plan, ''),
    extras: { openDates: () => countText(plan, openDates(plan.e)) },
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
  const inMode = (mode: string): string => {
    const fixed = { dateMode: mode, placeMode: mode }
    const bounds = where && withFixed(where, fixed, ['from', 'to', 'places'])
    return field.where('EventWhere', bounds, { it: plan.e }) || 'true'
  }
  return {
    e: plan.e,
    clauses: rowsText(plan, further(plan.e)),
    certain: inMode('CERTAIN'),
    best: inMode('BEST'),
  }
}

function planList(field: Field, where: Input | undefined, fixed: LeadBranches | undefined): Plan {
  const e = field.variable('e')
  const chosen = fixed === undefined ? leadOf(field, where) : { branches: fixed, field: undefined }
  const answered = [
    'from',
    'to',
    ...(chosen?.branches.exact === true && chosen.field !== undefined ? [chosen.field] : []),
  ]
  const asked = field.where('EventWhere', where, { it: e }, answered)
  // Events in general carry no such relationships, so a lead along them never meets one.
  const particular = chosen?.branches.relationships !== undefined || namesExtents(where)
  return {
    e,
    order: orderOf(field),
    dates: dateFilter(where),
    predicate: conjunction([particular ? '' : `${e}.extent <> 'GENERAL'`, asked]),
    lead: chosen?.branches,
    field,
  }
}

function leadOf(
  field: Field,
  where: Input | undefined,
): { readonly branches: LeadBranches; readonly field: string } | undefined {
  if (where === undefined) return undefined
  const plan: LeadPlan = { ...field, whole: where }
  for (const lead of field.atlas.leads) {
    const input = where.get(lead.field)
    const branches = input === undefined ? undefined : lead.branches(input, plan)
    if (branches !== undefined) return { branches, field: lead.field }
  }
  return undefined
}

function namesExtents(where: Input | undefined): boolean {
  if (where === undefined) return false
  const below = ['and', 'or'].flatMap((name) => where.get(name)?.items() ?? [])
  return where.get('extents') !== undefined || [...below, where.get('not')].some(namesExtents)
}

function orderOf(field: Field): Order {
  const name = field.arguments.get('orderBy')?.value
  const { property, kind, descending } = orders[isOrder(name) ? name : 'DATE_DESC']
  return {
    property,
    parts: [
      { kind, descending },
      { kind: 'text', descending },
    ],
  }
}

function isOrder(name: unknown): name is keyof typeof orders {
  return typeof name === 'string' && Object.hasOwn(orders, name)
}

function keyText({ e, order }: Plan): string {
  const value = `${e}.${order.property}`
  return order.parts[0]?.kind === 'number' ? value : `toString(${value})`
}

function pageClauses(plan: Plan, page: Page): string {
  const { e, order } = plan
  const final = `WITH ${e} ORDER BY ${orderBy(order.parts, keysOf(plan, e), page.backward)} LIMIT ${page.limit}`
  return `${rowsText(plan, '', page)}\n${final}`
}

function keysOf(
  { order }: Plan,
  variable: string,
  id = 'id',
  key = order.property,
): readonly string[] {
  return [`${variable}.${key}`, `${variable}.${id}`]
}

function countText(plan: Plan, further: string): string {
  return `COUNT {\n${indent(rowsText(plan, further))}\n  RETURN ${plan.e}\n}`
}

/** Clauses that bind every event once; for a page each walk is cut as early as its order allows. */
function rowsText(plan: Plan, further: string, page?: Page): string {
  const { lead } = plan
  if (lead === undefined) return walksText(plan, further, page)
  if (lead.relationships !== undefined)
    return ledText(plan, lead, lead.relationships, further, page)
  const { e, dates, predicate } = plan
  const key = plan.field.variable('key')
  const where = conjunction([dates.predicate(e), predicate, further, keysetText(plan, e, page)])
  const pattern = lead.pattern?.(e, key) ?? ''
  return [`UNWIND ${lead.keys} AS ${key}`, pattern, `WITH DISTINCT ${e}`, whereText(where)]
    .filter(Boolean)
    .join('\n')
}

function walksText(plan: Plan, further: string, page: Page | undefined): string {
  const { e, order, dates, predicate, field } = plan
  const byDate = order.property === 'from'
  if (!byDate || dates.ranges.length === 1) {
    const [only] = dates.ranges
    const bounds =
      byDate && only !== undefined ? only.bounds(e) : [`${e}.${order.property} IS NOT NULL`]
    return matchText(`(${e}:Event)`, [
      ...bounds,
      `${e}.id IS NOT NULL`,
      dates.predicate(e),
      predicate,
      further,
      keysetText(plan, e, page),
    ])
  }
  const walks = dates.ranges.map((range) =>
    [
      matchText(`(${e}:Event)`, [
        ...range.bounds(e),
        `${e}.id IS NOT NULL`,
        range.rest(e),
        predicate,
        further,
        keysetText(plan, e, page, 'id', range),
      ]),
      ...cut(plan, page, e, keysOf(plan, e, 'id', range.key)),
      `RETURN ${e}`,
    ].join('\n'),
  )
  return call(field.bound(), walks)
}

function ledText(
  plan: Plan,
  lead: LeadBranches,
  relationships: readonly string[],
  further: string,
  page: Page | undefined,
): string {
  const { e, dates, predicate, field } = plan
  const [key, r] = [field.variable('key'), field.variable('r')]
  const walks = relationships.flatMap((type) =>
    dates.ranges.map((range) => {
      const match = matchText(`(${e})-[${r}:${type}]->()`, [
        `${r}.entityId = ${key}`,
        ...range.bounds(r),
        `${r}.eventId IS NOT NULL`,
        range.rest(r),
        predicate,
        further,
        keysetText(plan, r, page, 'eventId', range),
      ])
      const sorted = [`${r}.entityId`, ...keysOf(plan, r, 'eventId', range.key)]
      return [match, ...cut(plan, page, `${e}, ${r}`, sorted), `RETURN ${e}`].join('\n')
    }),
  )
  return `UNWIND ${lead.keys} AS ${key}\n${call([key, ...field.bound()], walks)}\nWITH DISTINCT ${e}`
}

/** A walk along an index in the list's order can stop at the page's size; any other must go on. */
function cut(
  plan: Plan,
  page: Page | undefined,
  kept: string,
  keys: readonly string[],
): readonly string[] {
  const { order } = plan
  if (page === undefined || order.property !== 'from') return []
  const parts = keys.length > order.parts.length ? [order.parts[0], ...order.parts] : order.parts
  const present = parts.filter((part) => part !== undefined)
  return [`WITH ${kept} ORDER BY ${orderBy(present, keys, page.backward)} LIMIT ${page.limit}`]
}

function keysetText(
  plan: Plan,
  variable: string,
  page: Page | undefined,
  id = 'id',
  range?: DateRange,
): string {
  if (page?.key === undefined) return ''
  const onEdge = range !== undefined && plan.order.property !== 'from'
  const holder = onEdge ? plan.e : variable
  const key = range === undefined || onEdge ? plan.order.property : range.key
  return afterKey(
    plan.order.parts,
    keysOf(plan, holder, onEdge ? 'id' : id, key),
    page.key,
    page.backward,
  )
}

function matchText(pattern: string, predicates: readonly string[]): string {
  return `MATCH ${pattern}\n${whereText(conjunction(predicates))}`
}

function whereText(predicate: string): string {
  return predicate === '' ? '' : `WHERE ${predicate}`
}
