import type { CypherQuery } from '../../graph/query.ts'
import { noRow, writeQuery } from '../../graph/query.ts'

/**
 * Lets writers queue: one at a time holds the writer's node until its transaction ends. Setting a label that is there
 * locks the node and changes nothing.
 */
export function takeWriterLock(): CypherQuery<undefined> {
  return writeQuery({
    text: `MERGE (writer:Writer {id: 'writer'})
SET writer:Writer`,
    parameters: {},
    row: noRow,
  })
}

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
