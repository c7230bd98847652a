import { call } from './row.ts'

/**
 * Clauses that bind a variable to the ids under which the entities of a list of ids are kept, each once. An id of one that
 * was judged to be another becomes that one's; all others, whatever they are of, stay.
 */
export function keptIdsText(ids: string, kept: string): string {
  const found = `UNWIND ${ids} AS id
OPTIONAL MATCH (named:Entity {id: id})
RETURN collect(DISTINCT coalesce(named.into, id)) AS ${kept}`
  return call([], [found])
}
