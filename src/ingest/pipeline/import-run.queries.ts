import type { CypherParameters, CypherQuery, CypherValue } from '../../graph/query.ts'
import { noRow, readQuery, writeQuery } from '../../graph/query.ts'
import { storedId } from '../writer/stored-node.ts'

/** Everything about a run that is known before anything is written. */
export interface ImportStart {
  readonly id: string
  readonly tool: string
  readonly version: string
  readonly dossier: string
  readonly source: string
  readonly file: string
  readonly sha256: string
  /** The instant at which it begins: the record time of its claims. ISO 8601. */
  readonly now: string
  readonly records: number
  readonly rows: number
  readonly skipped: number
  readonly rejected: number
  readonly remarks: number
  /** What was found in the file: {id, kind, file, line, number, column, reason, raw} */
  readonly findings: readonly CypherValue[]
}

/** Makes the node of an import run, with what was found in its file. */
export function startImport({ findings, now, ...properties }: ImportStart): CypherQuery<undefined> {
  return writeQuery({
    text: `CREATE (run:Run:ImportRun {id: $id})
SET run = $properties, run.startedAt = datetime($now), run.status = 'RUNNING'
WITH run
UNWIND $findings AS finding
CREATE (note:RunNote)-[:FOUND_IN]->(run)
SET note = finding`,
    parameters: { id: properties.id, properties, now, findings },
    row: noRow,
  })
}

/** A run that was broken off, and how far it came. */
export interface BrokenOff {
  readonly id: string
  /** The instant at which it began, ISO 8601. */
  readonly now: string
  /** The number of its last step, and how many records are dealt with. */
  readonly step: number
  readonly records: number
}

/** The run of this file into this document that was broken off; a later one that wrote something rests on it as it is. */
export function brokenOff(dossier: string, sha256: string): CypherQuery<BrokenOff> {
  return readQuery({
    text: `MATCH (run:ImportRun {dossier: $dossier, sha256: $sha256, status: 'RUNNING'})
WHERE NOT EXISTS {
  MATCH (later:Run {dossier: $dossier})<-[:STEP_OF]-(:RunStep)
  WHERE later.startedAt > run.startedAt
}
OPTIONAL MATCH (step:RunStep)-[:STEP_OF]->(run)
RETURN run.id AS id, toString(run.startedAt) AS now,
       coalesce(max(step.number), 0) AS step, coalesce(max(step.records), 0) AS records
ORDER BY now DESC LIMIT 1`,
    parameters: { dossier, sha256 },
    // The columns are made by the statement.
    row: (record) => record as unknown as BrokenOff,
  })
}

/** The document that the same bytes stand for already, and the run that brought them in last. */
interface SameFile {
  readonly dossier: string
  readonly runId: string
}

/** The last run of the same file of a source into another document, that is whole. */
export function sameFile(
  of: Readonly<Record<'source' | 'dossier' | 'sha256', string>>,
): CypherQuery<SameFile> {
  return readQuery({
    text: `MATCH (run:ImportRun {source: $source, sha256: $sha256})
WHERE run.dossier <> $dossier AND run.status = 'DONE'
RETURN run.dossier AS dossier, run.id AS runId
ORDER BY run.startedAt DESC LIMIT 1`,
    parameters: { ...of },
    // The columns are made by the statement.
    row: (record) => record as unknown as SameFile,
  })
}

/** What each step of a run did, as JSON. */
export function countsOfSteps(run: string): CypherQuery<string> {
  return readQuery({
    text: `MATCH (:Run {id: $run})<-[:STEP_OF]-(step:RunStep)
RETURN step.counts AS counts`,
    parameters: { run },
    row: ({ counts }) => counts as string,
  })
}

/** Says that a run is over, and what it did; gives its id, where it is still whose it was. */
export function finishImport(
  { run, taker }: { readonly run: string; readonly taker: string },
  now: string,
  counted: CypherParameters,
): CypherQuery<string> {
  return writeQuery({
    text: `MATCH (run:ImportRun {id: $run, takenBy: $taker})
SET run.status = 'DONE', run.finishedAt = datetime($now), run += $counted
RETURN run.id AS id`,
    parameters: { run, taker, now, counted },
    row: storedId,
  })
}
