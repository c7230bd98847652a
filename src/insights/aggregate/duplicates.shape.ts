import type { FoundEvents } from '../../entities/event/found-events.shape.ts'
import { nodeOf } from '../../reading/plan-field.ts'
import { call } from '../../reading/row.ts'
import type { Field, Site } from '../../reading/shape.ts'

/** Counts, once for the statement, how many of the found events are others among them over again. */
export function countDuplicates(field: Field, found: FoundEvents): Site {
  const [w, sums, d] = [field.variable('w'), field.variable('duplicates'), field.variable('d')]
  const { clauses, site } = found.duplicates(w)
  const setOf = (name: string): string => {
    const r = field.variable('r')
    return `head(COLLECT { MATCH (${nodeOf(site)})-[${r}:SAME_EVENT_AS]-() WHERE ${r}.${name} IS NOT NULL RETURN ${r}.${name} })`
  }
  const more = (count: string): string => `sum(CASE WHEN ${count} > 1 THEN ${count} - 1 ELSE 0 END)`
  const counted = `${clauses}
WITH ${found.certain(site)} AS isCertain, ${found.best(site)} AS isBest,
     [['judged', ${setOf('judgedSet')}], ['likely', ${setOf('likelySet')}]] AS kinds
UNWIND kinds AS of
WITH of[0] AS kind, of[1] AS held, isCertain, isBest
WHERE held IS NOT NULL
WITH kind, held, count(*) AS events, sum(CASE WHEN isCertain THEN 1 ELSE 0 END) AS certain,
     sum(CASE WHEN isBest THEN 1 ELSE 0 END) AS best
WITH kind, ${more('events')} AS events, ${more('certain')} AS eventsCertain, ${more('best')} AS eventsBest
RETURN collect({kind: kind, events: events, eventsCertain: eventsCertain, eventsBest: eventsBest}) AS ${sums}`
  field.prelude(call(field.bound(), [counted]), sums)
  const of = (kind: string): string =>
    `coalesce(head([${d} IN ${sums} WHERE ${d}.kind = '${kind}']), {events: 0, eventsCertain: 0, eventsBest: 0})`
  return { judged: of('judged'), likely: of('likely') }
}
