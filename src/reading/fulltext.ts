import { ClientError } from '../errors.ts'
import { luceneQuery } from '../lib/lucene-query.ts'
import type { Input } from './input.ts'
import { call } from './row.ts'
import type { WherePlan } from './shape.ts'

/** More matches of a text than this are refused: they are carried along whole. */
const mostMatches = 10_000

/** Finds the nodes of a fulltext index whose text fits, once for the statement; gives the variable that holds their ids. */
export function textMatches(
  index: 'event_text' | 'passage_text',
  input: Input,
  plan: Pick<WherePlan, 'variable' | 'prelude' | 'guard'>,
): string {
  const matches = plan.variable('matches')
  const query = input.parameter(luceneQuery)
  const found = `CALL db.index.fulltext.queryNodes('${index}', ${query}, {limit: ${String(mostMatches + 1)}}) YIELD node
RETURN collect(node.id) AS ${matches}`
  plan.prelude(call([], [found]), matches)
  plan.guard(`size(${matches})`, (size) =>
    Number(size) > mostMatches
      ? new ClientError(
          'QUERY_TOO_LARGE',
          `More than ${String(mostMatches)} texts contain these words. Use rarer ones.`,
          { limit: mostMatches },
        )
      : undefined,
  )
  return matches
}
