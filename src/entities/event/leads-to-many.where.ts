import { FIRST_DAY } from '../../lib/date-span.ts'
import { call } from '../../reading/row.ts'
import type { Field, LeadBranches, LeadCells } from '../../reading/shape.ts'
import type { DateFilter } from './event-dates.where.ts'

/** So many cells, of all families, take as long as one event that is counted by itself: 4 in memory, more from disk. */
const cellsForAnEvent = 8

/** Within a span, no more events of a key are counted; of more, its degree has to tell. */
const mostBegun = 4_096

/** No more events of a pattern are counted. */
const mostMet = 50_000

/** So few events are counted by themselves, whatever cells an index leads to: events that are in none are sought with them. */
const few = 128

/** Events in no cell are counted no further. */
const mostApart = 50_000

/** What is asked for, and how its cells are found. */
interface Asked {
  readonly dates: DateFilter
  /** By what else than their family; undefined where by nothing. */
  readonly keyed: LeadCells | undefined
  /** Its days, as expressions; all time where there is none. */
  readonly days: Readonly<Partial<Record<'from' | 'to', string>>>
}

/**
 * Finds out once for the statement whether a lead leads to so many events of the span that its cells are read instead;
 * gives the variable that tells.
 */
export function leadsToMany(field: Field, lead: LeadBranches, asked: Asked): string {
  const { dates, days, keyed } = asked
  const many = field.variable('many')
  const isDated = days.from !== undefined || days.to !== undefined
  const near = dates.ranges.find(({ key }) => key === 'from')
  const share = isDated ? shareOf(field, days) : '1.0'
  const bounds = isDated && near !== undefined ? near.bounds : undefined
  const found =
    lead.pattern === undefined ? walked(field, lead, { bounds, share }) : met(field, lead.pattern)
  // An aggregate beside variables would group by them.
  const text = `${call(field.bound(), found)}
WITH sum(events) AS events
${decided(field, keyed, share)} AS ${many}`
  field.prelude(call(field.bound(), [text]), many)
  return many
}

/** Clauses that tell of `events` whether they are many beside all cells, or beside those that keys lead to. */
function decided(field: Field, keyed: LeadCells | undefined, share: string): string {
  const beside = (cells: string): string =>
    `events * ${String(cellsForAnEvent)} > ${cells} * ${share}`
  const all = beside('COUNT { (:Cell) }')
  if (keyed === undefined) return `RETURN coalesce(${all}, false)`
  const { keys, relationships } = keyed
  const [sought, fits] = [field.variable('sought'), field.variable('fits')]
  const [key, of] = [field.variable('key'), field.variable('of')]
  const degrees = relationships.map((type) => `COUNT { (${of})<-[:${type}]-() }`)
  const led = `COLLECT { UNWIND ${sought} AS ${key} MATCH (${of}:Entity {id: ${key}}) RETURN ${degrees.join(' + ')} AS degree }`
  const cells = `reduce(all = ${ofNone(field, keyed, sought)}, degree IN ${led} | all + degree)`
  return `WITH events, CASE WHEN events > ${String(few)} THEN coalesce(${keys}, []) ELSE [] END AS ${sought}
WITH events, ${sought} <> [] AND ${beside(cells)} AS ${fits}
RETURN coalesce(${all} OR (${fits} AND events > ${eventsApart(field, fits)}), false)`
}

/** How many cells have none of the property, where these are sought; counted nowhere else. */
function ofNone(field: Field, { properties: [property = ''] }: LeadCells, sought: string): string {
  const [cell, none] = [field.variable('cell'), field.variable('none')]
  return `COUNT { UNWIND [key IN ${sought} WHERE key = ''] AS ${none} MATCH (${cell}:Cell) USING INDEX ${cell}:Cell(${property}, from) WHERE ${cell}.${property} = ${none} AND ${cell}.from IS NOT NULL RETURN ${cell} LIMIT ${String(mostMet)} }`
}

/** How many events are in no cell; counted only where it is asked for. */
function eventsApart(field: Field, isAsked: string): string {
  const [apart, gate] = [field.variable('apart'), field.variable('gate')]
  return `COUNT { UNWIND CASE ${isAsked} WHEN true THEN [true] ELSE [] END AS ${gate} MATCH (${apart}:Event) USING INDEX ${apart}:Event(apart, from) WHERE ${apart}.apart = ${gate} AND ${apart}.from IS NOT NULL RETURN ${apart} LIMIT ${String(mostApart)} }`
}

/** What walks are narrowed by. */
interface Narrowing {
  /** Within these bounds most events of the span begin. */
  readonly bounds: ((relationship: string) => readonly string[]) | undefined
  readonly share: string
}

/** Branches that return how many events of the span hang on each key. */
function walked(
  field: Field,
  { walks = [] }: LeadBranches,
  { bounds, share }: Narrowing,
): readonly string[] {
  const most = String(mostBegun)
  return walks.flatMap(({ keys, relationships }) =>
    relationships.map((type) => {
      const [key, of, r] = [field.variable('key'), field.variable('of'), field.variable('r')]
      const degree = `COUNT { (${of})<-[:${type}]-() }`
      const each = `UNWIND ${keys} AS ${key}\nMATCH (${of}:Entity {id: ${key}})`
      if (bounds === undefined) return `${each}\nRETURN ${degree} AS events`
      const within = [`${r}.entityId = ${key}`, ...bounds(r), `${r}.eventId IS NOT NULL`]
      const begun = `MATCH ()-[${r}:${type}]->()
USING INDEX ${r}:${type}(entityId, from, eventId)
WHERE ${within.join(' AND ')}
WITH ${r} LIMIT ${most}
RETURN count(${r}) AS begun`
      return `${each}
${call([key, ...field.bound()], [begun])}
WITH begun, CASE WHEN begun < ${most} THEN begun ELSE ${degree} * ${share} END AS all
RETURN CASE WHEN all > begun THEN all ELSE begun END AS events`
    }),
  )
}

/** The branch that returns how many events a pattern meets, at whatever time. */
function met(
  field: Field,
  { keys, clauses }: NonNullable<LeadBranches['pattern']>,
): readonly string[] {
  const [key, e] = [field.variable('key'), field.variable('e')]
  return [
    `UNWIND ${keys} AS ${key}
${clauses(e, key)}
WITH ${e} LIMIT ${String(mostMet)}
RETURN count(${e}) AS events`,
  ]
}

/** A variable for the part of all months that a span has, which are taken to have as many cells each. */
function shareOf(field: Field, { from, to }: Asked['days']): string {
  const [first, last] = [endOfCells(field, 'first', ''), endOfCells(field, 'last', ' DESC')]
  const begin =
    from === undefined ? first : `CASE WHEN ${from} > ${first} THEN ${from} ELSE ${first} END`
  const end = to === undefined ? last : `CASE WHEN ${to} < ${last} THEN ${to} ELSE ${last} END`
  const months = (one: string, other: string): string =>
    `(duration.inDays(${one}, ${other}).days + 31.0)`
  const share = field.variable('share')
  field.prelude(`WITH *, ${months(begin, end)} / ${months(first, last)} AS ${share}`, share)
  return share
}

/** A variable for the first month that has cells of events whose beginning is known, or for the last; null where there are none. */
function endOfCells(field: Field, hint: string, direction: '' | ' DESC'): string {
  const [cell, end] = [field.variable('cell'), field.variable(hint)]
  const month = `head(COLLECT {
  MATCH (${cell}:Cell)
  USING INDEX ${cell}:Cell(family, from)
  WHERE ${cell}.family = 'EVENT' AND ${cell}.from > date('${FIRST_DAY}')
  RETURN ${cell}.from ORDER BY ${cell}.family${direction}, ${cell}.from${direction} LIMIT 1
})`
  field.prelude(`WITH *, ${month} AS ${end}`, end)
  return end
}
