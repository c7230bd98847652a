import type { CypherParameters, CypherQuery } from '../../graph/query.ts'
import { noRow, readQuery, writeQuery } from '../../graph/query.ts'

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

/** One transaction of a run, and what it did. */
export interface RunStep {
  readonly run: string
  /** From 1. */
  readonly number: number
  /** How many records of the file are dealt with once it is done; 0 where there is no file. */
  readonly records: number
  /** JSON. */
  readonly counts: string
  /** JSON: what it takes to take it back. */
  readonly journal: string
}

/** Keeps what a transaction of a run did; a number that was given already is followed by the next. */
export function saveStep(step: RunStep): CypherQuery<undefined> {
  return writeQuery({
    text: `MATCH (run:Run {id: $run})
WITH run, CASE WHEN EXISTS { (:RunStep {id: $run + ' ' + toString($number)}) }
               THEN COUNT { (:RunStep)-[:STEP_OF]->(run) } + 1 ELSE $number END AS number
CREATE (step:RunStep {id: $run + ' ' + toString(number), number: number, records: $records, counts: $counts, journal: $journal})
CREATE (step)-[:STEP_OF]->(run)`,
    parameters: { ...step },
    row: noRow,
  })
}

/** Keeps what a run of one transaction did. */
export function saveCounted(run: string, counted: CypherParameters): CypherQuery<undefined> {
  return writeQuery({
    text: `MATCH (run:Run {id: $run})
SET run += $counted`,
    parameters: { run, counted },
    row: noRow,
  })
}

/** Whether a run is still whose it was, and the counts of a step of it, null where that was not taken. */
export interface StoredStep {
  readonly isTaken: boolean
  readonly counts: string | null
}

/** A step of a run that somebody has taken. */
export function stepOf(run: string, number: number, taker: string): CypherQuery<StoredStep> {
  return readQuery({
    text: `MATCH (run:Run {id: $run})
OPTIONAL MATCH (step:RunStep {id: $run + ' ' + toString($number)})
RETURN coalesce(run.takenBy = $taker, false) AS isTaken, step.counts AS counts`,
    parameters: { run, number, taker },
    // The columns are made by the statement.
    row: (record) => record as unknown as StoredStep,
  })
}
