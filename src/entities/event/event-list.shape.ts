import type { Source } from '../../reading/connection.ts'
import { factsOf, importsOf, mayBePart } from '../../reading/facts-of.ts'
import { COMBINATIONS, partsAbout } from '../../reading/input.ts'
import type { Rows } from '../../reading/fields.ts'
import type { Input } from '../../reading/input.ts'
import { nodeOf } from '../../reading/plan-field.ts'
import { conjunction } from '../../reading/plan-where.ts'
import { indent } from '../../reading/row.ts'
import type { Field, FitMode, LeadBranches, LeadPlan, Site } from '../../reading/shape.ts'
import { foundCells } from './event-cells.where.ts'
import type { FoundCells } from './event-cells.where.ts'
import { dateFilter } from './event-dates.where.ts'
import { eventsText, everyEvent, pageText } from './event-walks.shape.ts'
import { heardEvents } from './heard-events.shape.ts'
import type { HeardWhere } from './heard-events.shape.ts'
import { heardList } from './heard-list.shape.ts'
import { heardSets } from './heard-sets.shape.ts'
import { lensOf } from './lens-choice.ts'
import { leavesGeneralOut, namesGeneral } from './names-general.ts'
import type { EventOrdering, EventPlan } from './event-walks.shape.ts'

/**
 * Gives the list of events that fit `where`, in `orderBy`. It walks an index in the list's order: by date all events,
 * or, where a filter (or the parent, as `fixed`) leads, the events of its entities.
 */
export function eventList(field: Field, fixed?: LeadBranches): Source {
  const where = field.arguments.get('where')
  const lens = lensOf(where)
  if (lens !== undefined) return heardList(field, { where, lens, fixed }, orderOf(field))
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
        const dated = partsAbout(where, ['from', 'to'])
        const known = field.where('EventWhere', dated, { it: e }, { mode: 'KNOWN' })
        // Not counted with "AND false": Neo4j would fold the label away and then refuse the hint.
        // What is collected beforehand for this question, too, must be seen in its walks.
        const counted = { ...plan, bound: field.bound() }
        return known === '' ? '0' : countText(counted, `NOT coalesce(${known}, false)`)
      },
    },
  }
}

/** Every event that may fit a where, and how to tell those that must and those that do by the best guess. */
export interface FoundEvents {
  readonly site: Site
  /** Clauses that bind the site once for each event. */
  readonly clauses: string
  /** Whether a found event must fit, and whether it does by the best guess; never null. */
  readonly certain: (site: Site) => string
  /** The same as conditions that must all hold, and may be null: what looks further than the event itself comes last. */
  readonly certainly: (site: Site) => readonly string[]
  readonly best: (site: Site) => string
  /** The found sets that the event of a site is in, not as an inferred member alone, by this name: clauses and the site of each. */
  readonly sets: (set: string, of: Site) => { readonly clauses: string; readonly site: Site }
  /** Whether the event of a site may be in any set, before it is looked for. */
  readonly isPart: (of: Site) => string
  /** The found events that are or may be told twice, by this name where facts are stored: clauses and the site of each. */
  readonly duplicates: (event: string) => { readonly clauses: string; readonly site: Site }
  /** How the same events are found by monthly cells; undefined where cells cannot tell which they are. */
  readonly cells: FoundCells | undefined
}

/** Filters that compare what is known only within bounds. */
const UNCERTAIN = ['from', 'to', 'places']

/** Finds every event that may fit `where`, whatever modes it names, and `further`. */
export function foundEvents(field: Field, further: (facts: string) => string): FoundEvents {
  const where = field.arguments.get('where')
  const lens = lensOf(where)
  if (lens !== undefined) return foundUnderLens(field, { where, lens }, further)
  const plan = planList(field, where, undefined, 'POSSIBLE')
  const { e } = plan.names
  const { clauses, led } = everyEvent(plan, further(e))
  const site: Site = { it: e, ...(led === undefined ? {} : { led }) }
  const possible = (at: Site): string => {
    const facts = factsOf(at)
    const general = leavesGeneralOut(where) ? `${facts}.extent <> 'GENERAL'` : ''
    const asked = field.where('EventWhere', where, at, { mode: 'POSSIBLE' })
    const predicate = conjunction([`${facts}.type IS NOT NULL`, general, further(facts), asked])
    return `coalesce(${predicate}, false)`
  }
  return {
    site,
    clauses,
    ...inModes(field, where, plan.answered),
    sets: (w, of) => ({ clauses: setsOf(field, of, w, possible), site: { it: w } }),
    isPart: mayBePart,
    duplicates: (w) => ({
      clauses: `${toldTwice(field, w)}\nWHERE ${possible({ it: w })}`,
      site: { it: w },
    }),
    cells: foundCells(field, where, {
      ...{ site, clauses, possible, lead: plan.lead, dates: plan.dates },
      ofCell: (cell) => {
        const asked = field.where('EventWhere', where, cell, { mode: 'POSSIBLE' })
        const predicate = conjunction([further(factsOf(cell)), asked])
        return predicate === '' ? '' : `coalesce(${predicate}, false)`
      },
      led: (at) => {
        const led = partsAbout(where, plan.answered)
        return `coalesce(${field.where('EventWhere', led, at, { mode: 'BEST' }) || 'true'}, false)`
      },
    }),
  }
}

/** Whether what fits in every mode must fit, and whether it does by the best guess. */
function inModes(
  field: Field,
  where: Input | undefined,
  led: readonly string[] = [],
): Pick<FoundEvents, 'certain' | 'certainly' | 'best'> {
  const inMode = (mode: FitMode, at: Site, fields: readonly string[]): string => {
    const tells = at.led
    const known = tells === undefined ? {} : Object.fromEntries(led.map((name) => [name, tells]))
    return field.where('EventWhere', partsAbout(where, fields), at, { mode, known })
  }
  const wholly = (mode: FitMode, at: Site): string => {
    const predicate = inMode(mode, at, UNCERTAIN)
    return predicate === '' ? 'true' : `coalesce(${predicate}, false)`
  }
  const isCombined = COMBINATIONS.some((name) => where?.get(name) !== undefined)
  const steps = isCombined ? [UNCERTAIN] : [['from', 'to'], ['places']]
  return {
    certain: (at) => wholly('CERTAIN', at),
    certainly: (at) =>
      steps.map((fields) => inMode('CERTAIN', at, fields)).filter((text) => text !== ''),
    best: (at) => wholly('BEST', at),
  }
}

function setsOf(field: Field, of: Site, set: string, possible: (site: Site) => string): string {
  const steps = field.variable('steps')
  return `WITH ${importsOf(of).join(', ')}
WHERE ${mayBePart(of)}
MATCH (${nodeOf(of)})-[${steps}:PART_OF*1..8]->(${set}:Event)
WHERE all(step IN ${steps} WHERE step.basis <> 'INFERRED')
WITH DISTINCT ${set}
WHERE ${possible({ it: set })}`
}

/** There are few of them, so they are found by what was judged, whatever is asked. */
function toldTwice(field: Field, event: string): string {
  const [one, other, same] = [field.variable('one'), field.variable('other'), field.variable('r')]
  return `MATCH (${one}:Event)-[${same}:SAME_EVENT_AS]->(${other}:Event)
WHERE ${same}.likelySet IS NOT NULL
UNWIND [${one}, ${other}] AS ${event}
WITH DISTINCT ${event}`
}

function foundUnderLens(
  field: Field,
  asked: Pick<HeardWhere, 'where' | 'lens'>,
  further: (facts: string) => string,
): FoundEvents {
  const heard = heardEvents(field, {
    ...asked,
    mode: 'POSSIBLE',
    further: (site) => further(factsOf(site)),
  })
  return {
    site: heard.site,
    clauses: heard.rows,
    ...inModes(field, asked.where),
    sets: heardSets(field, heard),
    isPart: (of) => `size(${factsOf(of)}.PART_OF) > 0`,
    duplicates: () => ({
      clauses: `${heard.rows}\nWITH *\nWHERE EXISTS { (${nodeOf(heard.site)})-[:SAME_EVENT_AS]-() }`,
      site: heard.site,
    }),
    cells: undefined,
  }
}

/** Gives clauses that bind those of some events, by an expression of their ids, that fit `where`. */
export function fittingEvents(field: Field, ids: string): Rows {
  const where = field.arguments.get('where')
  const fixed: LeadBranches = {
    pattern: { keys: ids, clauses: (event, key) => `MATCH (${event}:Event {id: ${key}})` },
    exact: true,
  }
  const lens = lensOf(where)
  if (lens !== undefined) {
    const { rows, site } = heardEvents(field, { where, lens, fixed })
    return { clauses: rows, site: { ...site, id: `${site.it}.id` } }
  }
  const plan = planList(field, where, fixed)
  return {
    clauses: eventsText(plan, { further: '' }),
    site: { it: plan.names.e, id: plan.names.id },
  }
}

function planList(
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

function orderOf(field: Field): EventOrdering {
  return orders[String(field.arguments.get('orderBy')?.value)] ?? newestFirst
}

function countText(plan: EventPlan, further: string): string {
  return `COUNT {\n${indent(eventsText(plan, { further }))}\n  RETURN DISTINCT ${plan.names.e}\n}`
}
