import { afterKey, orderBy } from '../../reading/connection.ts'
import type { OrderPart, Page } from '../../reading/connection.ts'
import { conjunction } from '../../reading/plan-where.ts'
import { call } from '../../reading/row.ts'
import type { LeadBranches, LeadWalk } from '../../reading/shape.ts'
import type { DateFilter, DateRange } from './event-dates.where.ts'

/** An order of events: the property it goes by; the id follows. */
export interface EventOrdering {
  readonly property: 'from' | 'deadliest' | 'updatedAt'
  readonly parts: readonly [OrderPart, OrderPart]
}

/** A planned list of events: its filter, its order and where its walks begin. */
export interface EventPlan {
  /** What the event, and its key and id in the order, are called in the text. */
  readonly names: Readonly<Record<'e' | 'at' | 'id' | 'key' | 'r' | 'led', string>>
  readonly order: EventOrdering
  readonly dates: DateFilter
  /** All that is asked of the event itself, without its dates. */
  readonly predicate: string
  readonly lead: LeadBranches | undefined
  /** The filters that the lead answers wholly. */
  readonly answered: readonly string[]
  /** Variables that every subquery may import. */
  readonly bound: readonly string[]
}

/** Gives clauses that bind one page of events, in order, with `at` and `id`, the key of the cursor. */
export function pageText(plan: EventPlan, page: Page): string {
  const { e, at, id } = plan.names
  const sorted = orderBy(plan.order.parts, [at, id], page.backward)
  return `${eventsText(plan, { further: '', page })}
WITH DISTINCT ${e}, ${at}, ${id} ORDER BY ${sorted} LIMIT ${page.limit}`
}

/**
 * Gives clauses that bind every event that fits once, and `led`, whether a walk met it whose events fit by the best
 * guess; undefined where all do.
 */
export function everyEvent(
  plan: EventPlan,
  further: string,
): { readonly clauses: string; readonly led?: string } {
  const { lead, names, bound } = plan
  const { e } = names
  const asked: Asked = { further, bare: true }
  // Walks along one index meet an event once.
  if (lead === undefined) return { clauses: eventsText(plan, asked) }
  const once = `WITH DISTINCT ${e}`
  if (lead.walks === undefined) return { clauses: `${eventsText(plan, asked)}\n${once}` }
  if (lead.walks.every(({ best = true }) => best)) {
    return { clauses: `${eventsText(plan, asked)}\n${once}` }
  }
  const walks = lead.walks.map(
    (walk) =>
      `${leadText(plan, walk, asked)}\nRETURN ${e}, ${String(walk.best ?? true)} AS ${names.led}`,
  )
  return {
    clauses: `${call(bound, walks)}\nWITH ${e}, max(${names.led}) AS ${names.led}`,
    led: names.led,
  }
}

/**
 * Gives clauses that bind every event that fits, with `at` and `id`. For a page, a walk along an index in the list's
 * own order stops at the page's size; an event may then be bound by several walks.
 */
export function eventsText(plan: EventPlan, asked: Asked): string {
  const { lead, names, bound, order } = plan
  const { e, at, id, key } = names
  const { further, page } = asked
  if (lead?.walks !== undefined) {
    const texts = lead.walks.map((walk) => leadText(plan, walk, asked))
    if (texts.length === 1) return texts.join('')
    return call(
      bound,
      texts.map((text) => `${text}\nRETURN ${columnsOf(plan, asked)}`),
    )
  }
  if (lead?.pattern !== undefined) {
    return `UNWIND ${lead.pattern.keys} AS ${key}
${lead.pattern.clauses(e, key)}
WITH DISTINCT ${e}, ${e}.${order.property} AS ${at}, ${e}.id AS ${id}
${whereText([plan.dates.predicate(e), plan.predicate, further, after(plan, page, [at, id])])}`
  }
  const ranges = order.property === 'from' ? plan.dates.ranges : [undefined]
  const walks = ranges.map((range) => walkText(plan, alongEvents(plan, range), asked))
  return call(bound, walks)
}

function leadText(plan: EventPlan, { keys, relationships }: LeadWalk, asked: Asked): string {
  const walks = relationships.flatMap((type) =>
    plan.dates.ranges.map((range) => walkText(plan, alongRelationship(plan, type, range), asked)),
  )
  const { key } = plan.names
  return `UNWIND ${keys} AS ${key}\n${call([key, ...plan.bound], walks)}`
}

/** One walk: what it matches, what its index can seek to, and the index's keys in order. */
interface Walk {
  readonly pattern: string
  /** The index to walk. Named, because the planner would choose by the counts of the day it first sees the text. */
  readonly index: string
  readonly bounds: readonly string[]
  readonly rest: string
  /** Keys that are fixed and come first in the index. */
  readonly fixed: readonly string[]
  readonly keys: readonly [at: string, id: string]
}

function alongEvents({ names, order, dates }: EventPlan, range: DateRange | undefined): Walk {
  const { e } = names
  const property = range?.key ?? order.property
  return {
    pattern: `(${e}:Event)`,
    index: `${e}:Event(${property}, id)`,
    bounds: [...(range?.bounds(e) ?? [`${e}.${property} IS NOT NULL`]), `${e}.id IS NOT NULL`],
    rest: (range?.rest ?? dates.predicate)(e),
    fixed: [],
    keys: [`${e}.${property}`, `${e}.id`],
  }
}

// An index on a relationship is walked in order only if all its keys are named, the ends have no labels and the order
// begins with its first key (151 hits for a page instead of 143,000).
function alongRelationship({ names, order }: EventPlan, type: string, range: DateRange): Walk {
  const { e, r, key } = names
  const at = order.property === 'from' ? `${r}.${range.key}` : `${e}.${order.property}`
  return {
    pattern: `(${e})-[${r}:${type}]->()`,
    index: `${r}:${type}(entityId, ${range.key}, eventId)`,
    bounds: [`${r}.entityId = ${key}`, ...range.bounds(r), `${r}.eventId IS NOT NULL`],
    rest: range.rest(r),
    fixed: [`${r}.entityId`],
    keys: [at, `${r}.eventId`],
  }
}

/** What is asked of walks. */
interface Asked {
  /** A further predicate; the empty text where there is none. */
  readonly further: string
  readonly page?: Page
  /** Nobody reads `at` and `id`. */
  readonly bare?: true
}

function columnsOf({ names: { e, at, id } }: EventPlan, { bare }: Asked): string {
  return bare === true ? e : `${e}, ${at}, ${id}`
}

function walkText(plan: EventPlan, walk: Walk, asked: Asked): string {
  const { e, at, id } = plan.names
  const { further, page } = asked
  const where = whereText([
    ...walk.bounds,
    walk.rest,
    plan.predicate,
    further,
    after(plan, page, walk.keys),
  ])
  const met = `MATCH ${walk.pattern}\nUSING INDEX ${walk.index}\n${where}`
  if (asked.bare === true) return `${met}\nRETURN ${columnsOf(plan, asked)}`
  const bind = `${met}\nWITH ${page === undefined ? '' : 'DISTINCT '}${e}, ${fixedNames(walk)}${walk.keys[0]} AS ${at}, ${walk.keys[1]} AS ${id}`
  const inOrder = page !== undefined && plan.order.property === 'from'
  const [first] = plan.order.parts
  const order = [...walk.fixed.map((_, place) => `fixed${String(place)}`), at, id]
  const parts = [...walk.fixed.map(() => first), ...plan.order.parts]
  const cut = inOrder ? ` ORDER BY ${orderBy(parts, order, page.backward)} LIMIT ${page.limit}` : ''
  return `${bind}${cut}\nRETURN ${e}, ${at}, ${id}`
}

function fixedNames({ fixed }: Walk): string {
  return fixed.map((text, place) => `${text} AS fixed${String(place)}, `).join('')
}

function after(plan: EventPlan, page: Page | undefined, keys: readonly string[]): string {
  return page?.key === undefined ? '' : afterKey(plan.order.parts, keys, page.key, page.backward)
}

function whereText(predicates: readonly string[]): string {
  const predicate = conjunction(predicates)
  return predicate === '' ? '' : `WHERE ${predicate}`
}
