import { call } from '../../reading/row.ts'
import type { Field } from '../../reading/shape.ts'
import type { Candidates } from './candidates.shape.ts'
import { noMatch } from '../../facts/names/ranks.ts'

/**
 * Puts what matches before the statement's rows: each thing once, by its best match, best first. Gives the variable of
 * the list.
 */
export function matched(field: Field, lists: readonly Candidates[]): string {
  const matches = field.variable('matches')
  const imports = lists.map(({ list }) => list)
  const all = imports.length === 0 ? '[]' : imports.join(' + ')
  const text = `UNWIND ${all} AS hit
WITH hit ORDER BY hit.score DESC, hit.key
WHERE hit.rank < ${String(noMatch)}
WITH hit.of AS of, head(collect(hit)) AS best
ORDER BY best.score DESC
RETURN collect(best) AS ${matches}`
  field.prelude(call(imports, [text]), matches)
  return matches
}
