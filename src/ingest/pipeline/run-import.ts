import { randomUUID } from 'node:crypto'
import { takeWriterLock } from '../../graph/change-log.queries.ts'
import type { Graph } from '../../graph/graph.ts'
import { oneAhead } from '../../lib/one-ahead.ts'
import { stableId } from '../../lib/stable-id.ts'
import { countedProperties } from '../counted-properties.ts'
import { tally } from '../report.ts'
import type { Report } from '../report.ts'
import { lostRun } from '../runs/lost-run.ts'
import { takeRun } from '../runs/take-run.queries.ts'
import { writeBatch } from '../write-batch.ts'
import type { Writing } from '../writer/run-of.ts'
import * as queries from './import-run.queries.ts'
import type { BrokenOff } from './import-run.queries.ts'
import type { ExaminedFile } from './importer.ts'
import { runNote } from './run-note.ts'

/** What an import came to. */
export interface ImportReport {
  readonly runId: string
  /** How many records had been dealt with by a run that was broken off. */
  readonly resumedAt: number
  readonly counts: Report['counts']
}

/** Who imports, when, and who is told how many records are dealt with. */
export interface Importing extends Writing {
  readonly progress: (records: number) => void
}

/**
 * Writes an examined file, some hundred rows in a transaction. A run of the same file into the same document that was
 * broken off goes on where it stood; what is in the graph already is not touched. Throws ALREADY_RUNNING where another
 * process takes the run over, or begins another one of the same document.
 */
export async function runImport(
  graph: Graph,
  file: ExaminedFile,
  { progress, ...writing }: Importing,
): Promise<ImportReport> {
  const taker = randomUUID()
  const run = await beginOrResume(graph, file, { ...writing, taker })
  let number = run.step
  const unchanged = tally()
  for await (const { batch, records } of oneAhead(file.batches(run.records))) {
    const step = { run: run.id, taker, number: number + 1, records }
    const { runId, counts } = await writeBatch(graph, batch, {
      ...writing,
      now: new Date(run.now),
      step,
    })
    if (runId !== null) number += 1
    else for (const [label, count] of Object.entries(counts)) unchanged.add(label, count)
    progress(records)
  }
  const counts = await countsOf(graph, run.id, unchanged)
  await finish(graph, { run: run.id, taker }, counts)
  return { runId: run.id, resumedAt: run.records, counts }
}

/** Looks for the run and takes it at once, so that two processes do not begin or go on with the same. */
async function beginOrResume(
  graph: Graph,
  file: ExaminedFile,
  { tool, version, now, taker }: Writing & { readonly taker: string },
): Promise<BrokenOff> {
  const { dossier, file: name } = file.document
  const instant = now.toISOString()
  const id = stableId('run', dossier, instant)
  const start = {
    ...{ id, tool, version, dossier, source: file.source, file: name, sha256: file.sha256 },
    ...{ now: instant, ...file.counts },
    findings: file.findings.map((finding, at) => runNote(id, finding, at)),
  }
  return graph.write(async (transaction) => {
    await transaction.run(takeWriterLock())
    const [known] = (await transaction.run(queries.brokenOff(dossier, file.sha256))).rows
    if (known === undefined) await transaction.run(queries.startImport(start))
    const run = known ?? { id, now: instant, step: 0, records: 0 }
    await transaction.run(takeRun(dossier, run.id, taker))
    return run
  })
}

/** What all steps did, those before a break too. */
async function countsOf(
  graph: Graph,
  run: string,
  unchanged: ReturnType<typeof tally>,
): Promise<Report['counts']> {
  for (const text of await graph.read(queries.countsOfSteps(run))) {
    // The writer stored them.
    for (const [label, count] of Object.entries(JSON.parse(text) as Report['counts'])) {
      unchanged.add(label, count)
    }
  }
  return unchanged.counts()
}

async function finish(
  graph: Graph,
  taken: { readonly run: string; readonly taker: string },
  counts: Report['counts'],
): Promise<void> {
  const now = new Date().toISOString()
  await graph.write(async (transaction) => {
    await transaction.run(takeWriterLock())
    const finished = queries.finishImport(taken, now, countedProperties(counts))
    if ((await transaction.run(finished)).rows.length === 0) throw lostRun(taken.run)
  })
}
