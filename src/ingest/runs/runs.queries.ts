import type { CypherQuery } from '../../graph/query.ts'
import { readQuery } from '../../graph/query.ts'

/** A run as it is listed; numbers are null where there is no file. */
export interface ListedRun {
  readonly id: string
  readonly status: string
  readonly startedAt: string
  readonly tool: string
  readonly version: string
  readonly dossier: string
  readonly source: string | null
  readonly file: string | null
  readonly sha256: string | null
  readonly records: number | null
  readonly rows: number | null
  readonly skipped: number | null
  readonly rejected: number | null
  readonly remarks: number | null
  /** How many transactions it has left that could be undone. */
  readonly steps: number
}

const COLUMNS = `run {
  .id, .tool, .version, .dossier, .source, .file, .sha256, .records, .rows, .skipped, .rejected, .remarks,
  status: coalesce(run.status, 'DONE'), startedAt: toString(run.startedAt),
  steps: COUNT { (run)<-[:STEP_OF]-(:RunStep) }
} AS run`

/** The last runs, last first. */
export function lastRuns(most: number): CypherQuery<ListedRun> {
  return readQuery({
    text: `MATCH (run:Run)
USING INDEX run:Run(startedAt, id)
WHERE run.startedAt IS NOT NULL AND run.id IS NOT NULL
WITH run ORDER BY run.startedAt DESC, run.id DESC LIMIT $most
RETURN ${COLUMNS}`,
    parameters: { most },
    // The column is made by the text above.
    row: ({ run }) => run as ListedRun,
  })
}

/** A run by its id. */
export function runById(id: string): CypherQuery<ListedRun> {
  return readQuery({
    text: `MATCH (run:Run {id: $id})
RETURN ${COLUMNS}`,
    parameters: { id },
    // The column is made by the text above.
    row: ({ run }) => run as ListedRun,
  })
}

/** What was found about a record. */
export interface ListedFinding {
  readonly kind: string
  readonly file: string
  readonly line: number
  readonly reason: string
}

/** What was found in the file of a run, line by line. */
export function findingsOf(id: string): CypherQuery<ListedFinding> {
  return readQuery({
    text: `MATCH (:Run {id: $id})<-[:FOUND_IN]-(found:RunNote)
RETURN found.kind AS kind, found.file AS file, found.line AS line,
       trim(found.column + ' ' + found.reason) AS reason
ORDER BY line, found.id`,
    parameters: { id },
    // The columns are made by the statement.
    row: (record) => record as unknown as ListedFinding,
  })
}
