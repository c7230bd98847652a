import { takeWriterLock } from '../../graph/change-log.queries.ts'
import type { Graph } from '../../graph/graph.ts'
import { oneAhead } from '../../lib/one-ahead.ts'
import { stableId } from '../../lib/stable-id.ts'
import { countedProperties } from '../counted-properties.ts'
import { tally } from '../report.ts'
import type { Report } from '../report.ts'
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
 * broken off goes on where it stood; what is in the graph already is not touched.
 */
export async function runImport(
  graph: Graph,
  file: ExaminedFile,
  { progress, ...writing }: Importing,
): Promise<ImportReport> {
  const run = await beginOrResume(graph, file, writing)
  let number = run.step
  const unchanged = tally()
  for await (const { batch, records } of oneAhead(file.batches(run.records))) {
    const step = { run: run.id, number: number + 1, records }
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
  await finish(graph, run.id, counts)
  return { runId: run.id, resumedAt: run.records, counts }
}

async function beginOrResume(
  graph: Graph,
  file: ExaminedFile,
  { tool, version, now }: Writing,
): Promise<BrokenOff> {
  const { dossier, file: name } = file.document
  const [known] = await graph.read(queries.brokenOff(dossier, file.sha256))
  if (known !== undefined) return known
  const instant = now.toISOString()
  const id = stableId('run', dossier, instant)
  const start = {
    ...{ id, tool, version, dossier, source: file.source, file: name, sha256: file.sha256 },
    ...{ now: instant, ...file.counts },
    findings: file.findings.map((finding, at) => runNote(id, finding, at)),
  }
  await graph.write(async (transaction) => {
    await transaction.run(takeWriterLock())
    await transaction.run(queries.startImport(start))
  })
  return { id, now: instant, step: 0, records: 0 }
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

async function finish(graph: Graph, run: string, counts: Report['counts']): Promise<void> {
  const now = new Date().toISOString()
  await graph.write(async (transaction) => {
    await transaction.run(queries.finishImport(run, now, countedProperties(counts)))
  })
}
