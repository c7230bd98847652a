import type { CypherQuery } from '../../graph/query.ts'
import { noRow, writeQuery } from '../../graph/query.ts'

/** What a run is. */
export interface RunStart {
  readonly id: string
  readonly tool: string
  readonly version: string
  readonly dossier: string
  readonly now: string
}

/** Makes the node of a run. */
export function beginRun(run: RunStart): CypherQuery<undefined> {
  return writeQuery({
    text: `MERGE (run:Run {id: $id})
SET run.tool = $tool, run.version = $version, run.dossier = $dossier,
    run.startedAt = datetime($now), run.finishedAt = datetime($now)`,
    parameters: { ...run },
    row: noRow,
  })
}
