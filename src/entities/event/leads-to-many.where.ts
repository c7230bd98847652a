import { call } from '../../reading/row.ts'
import type { Field, LeadWalk } from '../../reading/shape.ts'
import type { DateFilter } from './event-dates.where.ts'

/** So many cells, of all families, take as long as one event that is counted by itself: 4 in memory, more from disk. */
const cellsForAnEvent = 8

/** Within a span, no more events of a key are counted; of more, its degree has to tell. */
const mostCounted = 4_096

/** The span that is asked for. */
interface Span {
  readonly dates: DateFilter
  /** Its days, as expressions; all time where there is none. */
  readonly days: Readonly<Partial<Record<'from' | 'to', string>>>
}

/**
 * Finds out once for the statement whether walks meet so many events of the span that its cells are read instead; gives
 * the variable that tells.
 */
export function leadsToMany(field: Field, walks: readonly LeadWalk[], span: Span): string {
  const many = field.variable('many')
  const { days, dates } = span
  const near = dates.ranges.find(({ key }) => key === 'from')
  const isDated = days.from !== undefined || days.to !== undefined
  const met = walks.flatMap(({ keys, relationships }) =>
    relationships.map((type) => {
      const [key, of] = [field.variable('key'), field.variable('of')]
      const degree = `COUNT { (${of})<-[:${type}]-() }`
      const each = `UNWIND ${keys} AS ${key}\nMATCH (${of}:Entity {id: ${key}})`
      if (!isDated || near === undefined) return `${each}\nRETURN ${degree} AS events`
      const r = field.variable('r')
      const bounds = [`${r}.entityId = ${key}`, ...near.bounds(r), `${r}.eventId IS NOT NULL`]
      const most = String(mostCounted)
      const counted = `MATCH ()-[${r}:${type}]->()
USING INDEX ${r}:${type}(entityId, from, eventId)
WHERE ${bounds.join(' AND ')}
WITH ${r} LIMIT ${most}
RETURN count(${r}) AS begun`
      return `${each}
${call([key, ...field.bound()], [counted])}
RETURN CASE WHEN begun < ${most} THEN begun ELSE ${degree} END AS events`
    }),
  )
  const cells = isDated ? `COUNT { (:Cell) } * ${shareOf(field, days)}` : 'COUNT { (:Cell) }'
  // An aggregate beside variables would group by them.
  const text = `${call(field.bound(), met)}
WITH sum(events) AS events
RETURN coalesce(events * ${String(cellsForAnEvent)} > ${cells}, false) AS ${many}`
  field.prelude(call(field.bound(), [text]), many)
  return many
}

/** Which part of all months a span has: all are taken to have as many cells. */
function shareOf(field: Field, { from, to }: Span['days']): string {
  const [first, last] = [endOfCells(field, 'first', ''), endOfCells(field, 'last', ' DESC')]
  const begin =
    from === undefined ? first : `CASE WHEN ${from} > ${first} THEN ${from} ELSE ${first} END`
  const end = to === undefined ? last : `CASE WHEN ${to} < ${last} THEN ${to} ELSE ${last} END`
  const months = (one: string, other: string): string =>
    `(duration.inDays(${one}, ${other}).days + 31.0)`
  return `${months(begin, end)} / ${months(first, last)}`
}

/** A variable for the first month that has cells, or for the last; null where there are none. */
function endOfCells(field: Field, hint: string, direction: '' | ' DESC'): string {
  const [cell, end] = [field.variable('cell'), field.variable(hint)]
  const month = `head(COLLECT {
  MATCH (${cell}:Cell)
  USING INDEX ${cell}:Cell(family, from)
  WHERE ${cell}.family = 'EVENT' AND ${cell}.from IS NOT NULL
  RETURN ${cell}.from ORDER BY ${cell}.family${direction}, ${cell}.from${direction} LIMIT 1
})`
  field.prelude(`WITH *, ${month} AS ${end}`, end)
  return end
}
