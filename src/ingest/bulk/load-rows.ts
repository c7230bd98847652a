import { projectionVersion } from '../rebuild/note-projection.ts'
import type { ExaminedFile } from '../pipeline/importer.ts'
import { tally } from '../report.ts'
import type { Report } from '../report.ts'
import { journal } from '../writer/journal.ts'
import type { Writing } from '../writer/run-of.ts'
import { batchRows } from './batch-rows.ts'
import { cellSums } from './cell-sums.ts'
import { fileLoading } from './file-loading.ts'
import type { Loading } from './file-loading.ts'
import type { Gathered, GatheredFile } from './gather.ts'
import type { GraphRow } from './graph-row.ts'
import { settle } from './settle.ts'
import { storedRun, storedStep } from './stored-run.ts'

/** Who loads, and who is told of it. */
export interface LoadWriting {
  readonly writing: Writing
  /** So many records of a file are dealt with. */
  readonly progress: (file: ExaminedFile, records: number) => void
  /** A file is dealt with: what came of it, by label. */
  readonly done: (file: ExaminedFile, run: string, counts: Report['counts']) => void
}

/**
 * The graph that the writer stores where files are imported one after another into an empty one: in parts, to be read one
 * after another. Each file is read once more; nothing of its events stays in memory.
 */
export async function* loadRows(
  gathered: Gathered,
  how: LoadWriting,
): AsyncGenerator<Iterable<GraphRow>> {
  const loading: Loading = {
    ...{ settled: settle(gathered), cells: cellSums() },
    ...{ declared: new Set(), drawn: new Set() },
  }
  for (const file of gathered.files) yield* fileRows(file, loading, how)
  yield loading.cells.rows()
  const properties = { id: 'writer', projection: projectionVersion }
  yield [{ node: 'Writer', labels: ['Writer'], id: 'writer', properties }]
}

async function* fileRows(
  gathered: GatheredFile,
  loading: Loading,
  { writing, progress, done }: LoadWriting,
): AsyncGenerator<Iterable<GraphRow>> {
  const own = fileLoading(gathered, loading, writing)
  const all = tally()
  let number = 0
  for await (const { batch, records } of gathered.file.batches(0)) {
    const noting = { tally: tally(), journal: journal() }
    yield batchRows(batch, own, noting)
    number += 1
    const counts = noting.tally.counts()
    for (const [label, count] of Object.entries(counts)) all.add(label, count)
    yield storedStep(own.run.id, { number, records, counts, journal: noting.journal.entries() })
    progress(gathered.file, records)
  }
  yield storedRun(gathered.file, writing, all.counts())
  done(gathered.file, own.run.id, all.counts())
}
