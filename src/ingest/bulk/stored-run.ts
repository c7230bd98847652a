import { stableId } from '../../lib/stable-id.ts'
import { countedProperties } from '../counted-properties.ts'
import type { ExaminedFile } from '../pipeline/importer.ts'
import { runNote } from '../pipeline/run-note.ts'
import type { Report } from '../report.ts'
import type { JournalEntries } from '../writer/journal.ts'
import type { Writing } from '../writer/run-of.ts'
import { link } from './graph-row.ts'
import type { GraphRow } from './graph-row.ts'
import type { StoredRun } from './stored-evidence.ts'

/** The run that loads a file. */
export function runOfFile({ document }: ExaminedFile, { now }: Writing): StoredRun {
  const instant = now.toISOString()
  return { id: stableId('run', document.dossier, instant), now: instant }
}

/** A run that is over, with what was found in its file and what it did. */
export function* storedRun(
  file: ExaminedFile,
  { tool, version, now }: Writing,
  counts: Report['counts'],
): Generator<GraphRow> {
  const { id, now: startedAt } = runOfFile(file, { tool, version, now })
  const { dossier, file: name } = file.document
  const properties = {
    ...{ id, tool, version, dossier, source: file.source, file: name, sha256: file.sha256 },
    ...{ ...file.counts, ...countedProperties(counts), status: 'DONE' },
    ...{ startedAt, finishedAt: new Date().toISOString() },
  }
  yield { node: 'Run', labels: ['Run', 'ImportRun'], id, properties }
  for (const [at, finding] of file.findings.entries()) {
    const note = runNote(id, finding, at)
    const own = `note ${note.id}`
    yield { node: 'RunNote', labels: ['RunNote'], id: own, properties: note }
    yield link(own, 'FOUND_IN', id)
  }
}

/** What some records of a run brought, and what it takes to take it back. */
export interface LoadedStep {
  readonly number: number
  readonly records: number
  readonly counts: Report['counts']
  readonly journal: JournalEntries
}

/** A step of a run. */
export function* storedStep(run: string, step: LoadedStep): Generator<GraphRow> {
  const { number, records } = step
  const [counts, journal] = [JSON.stringify(step.counts), JSON.stringify(step.journal)]
  const id = `${run} ${String(number)}`
  const properties = { id, number, records, counts, journal }
  // A note of the run has the same id.
  const own = `step ${id}`
  yield { node: 'RunStep', labels: ['RunStep'], id: own, properties }
  yield link(own, 'STEP_OF', run)
}
