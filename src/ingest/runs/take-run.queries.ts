import type { CypherQuery } from '../../graph/query.ts'
import { noRow, writeQuery } from '../../graph/query.ts'

/**
 * Gives a run to whoever goes on with it or takes it back, and takes all other runs of its document from those who had
 * them. The transaction holds the writer's lock.
 */
export function takeRun(dossier: string, id: string, taker: string): CypherQuery<undefined> {
  return writeQuery({
    text: `MATCH (run:Run {dossier: $dossier})
SET run.takenBy = CASE run.id WHEN $id THEN $taker END`,
    parameters: { dossier, id, taker },
    row: noRow,
  })
}
