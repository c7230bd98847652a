import { call } from '../../reading/row.ts'
import type { Field, LeadBranches } from '../../reading/shape.ts'

/** Of how many cells one is as dear to look at as an event that is counted by itself. */
const cellsForAnEvent = 64

/** No more events of a pattern are counted to find out whether they are many. */
const mostCounted = 50_000

/** Finds out once for the statement whether a lead leads to so many events that cells are read instead. */
export function leadsToMany(field: Field, { walks, pattern }: LeadBranches): string {
  const many = field.variable('many')
  const [n, key, e] = [field.variable('n'), field.variable('key'), field.variable('e')]
  const all = 'COUNT { (:Cell) }'
  const counted =
    pattern === undefined
      ? (walks ?? []).map(({ keys, relationships }) => {
          const degrees = relationships.map((type) => `COUNT { (${n})<-[:${type}]-() }`)
          return `UNWIND ${keys} AS ${key}
MATCH (${n}:Entity {id: ${key}})
RETURN ${degrees.join(' + ')} AS events`
        })
      : [
          `UNWIND ${pattern.keys} AS ${key}
${pattern.clauses(e, key)}
WITH ${e} LIMIT ${String(mostCounted)}
RETURN count(${e}) AS events`,
        ]
  const text = `${call(field.bound(), counted)}
RETURN coalesce(sum(events), 0) * ${String(cellsForAnEvent)} > ${all} AS ${many}`
  field.prelude(call(field.bound(), [text]), many)
  return many
}
