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

/** The counts of a step, where it was taken. */
export function countsOfStep(run: string, number: number): CypherQuery<string> {
  return readQuery({
    text: `MATCH (step:RunStep {id: $run + ' ' + toString($number)})
RETURN step.counts AS counts`,
    parameters: { run, number },
    row: ({ counts }) => counts as string,
  })
}
