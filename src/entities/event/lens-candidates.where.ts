import type { Input } from '../../reading/input.ts'
import { conjunction } from '../../reading/plan-where.ts'
import { call } from '../../reading/row.ts'
import type { Field, LeadBranches } from '../../reading/shape.ts'
import { mostCandidates } from './bounded-events.ts'
import { dateFilter } from './event-dates.where.ts'

/** Which events a lens is opened on. */
export interface Candidates {
  readonly field: Field
  readonly where: Input | undefined
  readonly lens: Input
  /** What the events are called. */
  readonly event: string
  /** Where all of them come from, where that is fixed. */
  readonly fixed?: LeadBranches | undefined
}

/** Filters that ask nothing that a lens changes, so that they can lead as they do without. */
const UNCHANGED = ['ids', 'text', 'documents', 'changedSince']
/** Filters that are led by what stands now. */
const OF_NOW = ['documents']

/**
 * Gives clauses that bind every event that may fit a where under a lens, some more than once. Stored edges and dates tell
 * what follows from all claims, so candidates are found by claims: those that name the asked actors, those of the lens's
 * speakers or sources, and, where these are too many or nobody is asked, by days on which any claim lays an event.
 */
export function candidatesText(of: Candidates): string {
  const led = unchangedLead(of)
  if (led?.pattern !== undefined) {
    const key = of.field.variable('key')
    return `UNWIND ${led.pattern.keys} AS ${key}\n${led.pattern.clauses(of.event, key)}`
  }
  const named = namedLead(of)
  return named === undefined ? otherwise(of) : unlessTooMany(of, named)
}

function unchangedLead({ field, where, lens, fixed }: Candidates): LeadBranches | undefined {
  if (fixed !== undefined || where === undefined) return fixed
  const plan = { ...field, whole: where, mode: undefined }
  const isOfThen = lens.get('recordedAsOf') !== undefined
  return field.atlas.leads
    .filter((lead) => UNCHANGED.includes(lead.field))
    .filter((lead) => !(isOfThen && OF_NOW.includes(lead.field)))
    .flatMap((lead) => {
      const input = where.get(lead.field)
      return input === undefined ? [] : (lead.branches(input, plan) ?? [])
    })
    .find(({ pattern }) => pattern !== undefined)
}

/** Nodes by ids, each with claims of its own. */
interface NamedLead {
  readonly ids: string
  /** Clauses that bind such a node by an id. */
  readonly bind: (node: string, id: string) => string
  /** The relationship from its claims. */
  readonly along: string
}

const entity: NamedLead['bind'] = (node, id) => `MATCH (${node}:Entity {id: ${id}})`
const published: NamedLead['bind'] = (node, id) =>
  `MATCH (:Source {id: ${id}})<-[:PUBLISHED_BY]-(${node}:Document)`

function namedLead({ where, lens }: Candidates): NamedLead | undefined {
  const perpetrators = where?.get('perpetrators')
  const isSome = perpetrators?.get('match')?.value === 'SOME'
  const actors = where?.get('actors') ?? (isSome ? perpetrators.get('actors') : undefined)
  if (actors !== undefined) return { ids: actors.keptIds(), bind: entity, along: 'NAMES' }
  const speakers = lens.get('speakers')
  if (speakers !== undefined) return { ids: speakers.keptIds(), bind: entity, along: 'SAID_BY' }
  const sources = lens.get('sources')
  return sources && { ids: sources.parameter(), bind: published, along: 'FROM_DOCUMENT' }
}

/** By the claims of named nodes, unless they have so many that another way is better. */
function unlessTooMany(of: Candidates, { ids, bind, along }: NamedLead): string {
  const { field, event } = of
  const within = daysAsked(of)
  const [n, key, few] = [field.variable('n'), field.variable('key'), field.variable('few')]
  const nodes = `UNWIND ${ids} AS ${key}\n${bind(n, key)}`
  const counted = `${nodes}
WITH sum(COUNT { (${n})<-[:${along}]-() }) <= ${String(mostCandidates)} AS ${few}
RETURN ${few}`
  const byClaims = `WITH ${few} WHERE ${few}
${nodes}
MATCH (${n})<-[:${along}]-(:Claim)-[:ABOUT]->(${event}:Event)${within === '' ? '' : `\nWHERE ${within}`}
RETURN ${event}`
  const byOthers = `WITH ${few} WHERE NOT ${few}\n${otherwise(of)}\nRETURN ${event}`
  return `${call(field.bound(), [counted])}\n${call([few, ...field.bound()], [byClaims, byOthers])}`
}

/**
 * That an event may lie in the span that is asked for, by its stored dates or by those of any claim of now; empty where
 * no span is asked for, or claims of another day are heard.
 */
function daysAsked({ where, lens, event }: Candidates): string {
  const [from, to] = [where?.get('from')?.parameter(), where?.get('to')?.parameter()]
  if (lens.get('recordedAsOf') !== undefined || (from ?? to) === undefined) return ''
  const overlaps = (first: string, last: string): string =>
    conjunction([
      to === undefined ? '' : `${event}.${first} <= date(${to})`,
      from === undefined ? '' : `${event}.${last} >= date(${from})`,
    ])
  return `(${overlaps('from', 'until')}) OR (${overlaps('saidFrom', 'saidUntil')})`
}

/** By date where days are asked for, else all. */
function otherwise({ field, where, lens, event }: Candidates): string {
  if (lens.get('recordedAsOf') !== undefined) return `MATCH (${event}:Event)`
  const asked = where?.get('from') !== undefined || where?.get('to') !== undefined
  const { ranges } = dateFilter(asked ? where : undefined, 'POSSIBLE')
  const walks = ranges.map(({ key, bounds, rest }) => {
    const predicate = conjunction([...bounds(event), `${event}.id IS NOT NULL`, rest(event)])
    return `MATCH (${event}:Event)
USING INDEX ${event}:Event(${key}, id)
WHERE ${predicate}
RETURN ${event}`
  })
  return call(field.bound(), asked ? [...walks, saidIn(where, event)] : walks)
}

/** Events that single claims lay in a span, though they do not all together. */
function saidIn(where: Input | undefined, event: string): string {
  const said = { from: `${event}.saidFrom`, until: `${event}.saidUntil` }
  const [from, to] = [where?.get('from')?.parameter(), where?.get('to')?.parameter()]
  const bounds = [
    to === undefined ? `${said.from} IS NOT NULL` : `${said.from} <= date(${to})`,
    `${event}.id IS NOT NULL`,
    ...(from === undefined ? [] : [`${said.until} >= date(${from})`]),
  ]
  return `MATCH (${event}:Event)
USING INDEX ${event}:Event(saidFrom, id)
WHERE ${bounds.join(' AND ')}
RETURN ${event}`
}
