import type { Graph } from '../../graph/graph.ts'
import { rehearsed } from '../../graph/rehearsed.ts'
import type { Batch } from '../batch.ts'
import { tally } from '../report.ts'
import type { Report } from '../report.ts'
import { pairsOf } from '../review/pairs.queries.ts'
import type { ProposedPair } from '../review/pairs.queries.ts'
import { writeIn } from '../write-batch.ts'
import type { WrittenBatch } from '../write-batch.ts'
import type { Writing } from '../writer/run-of.ts'
import type { ExaminedFile } from './importer.ts'
import { rowKeys } from './row-keys.ts'
import type { RowKeys } from './row-keys.ts'
import type { Importing } from './run-import.ts'

/** What an import would do. */
export interface Preview {
  readonly counts: Report['counts']
  /** The ids of sources and entities that are there and would change. */
  readonly changed: readonly string[]
  /** What it would propose or judge to be one. */
  readonly pairs: readonly ProposedPair[]
}

/** Says what an import of a file would do: each of its transactions is done and taken back. */
export async function preview(
  graph: Graph,
  file: ExaminedFile,
  { progress, ...writing }: Importing,
): Promise<Preview> {
  const counts = tally()
  const seen = rowKeys()
  const changed = new Set<string>()
  const pairs: ProposedPair[] = []
  for await (const { batch, records } of file.batches(0)) {
    const before = saidBefore(batch, seen)
    const one = await rehearsed(graph, async (transaction) => {
      if (before !== null) await writeIn(transaction, before, earlier(writing))
      const written = await writeIn(transaction, batch, writing)
      return { ...written, proposed: (await transaction.run(pairsOf(written.pairs))).rows }
    })
    for (const [label, count] of Object.entries(one.report.counts)) {
      // Cells hold what all transactions together come to.
      if (label !== 'Cell') counts.add(label, count)
    }
    const own = new Set(before === null ? [] : idsOf(before))
    for (const id of changedIn(one)) if (!own.has(id)) changed.add(id)
    pairs.push(...one.proposed)
    progress(records)
  }
  return { counts: counts.counts(), changed: [...changed].sort(), pairs }
}

/** A run of its own, which is known by its instant. */
function earlier(writing: Writing): Writing {
  return { ...writing, now: new Date(writing.now.getTime() - 1) }
}

/** What earlier rows of the file have said of what these speak of; null for the first. */
function saidBefore(batch: Batch, seen: RowKeys): Batch | null {
  const isSeen = (key: string) => !seen.add(key)
  const isFirst = !isSeen(batch.documentId)
  const sources = batch.sources.filter(({ id }) => isSeen(id))
  const entities = batch.entities.filter(({ id }) => isSeen(id))
  // Those about events stand in one row each.
  const claims = batch.claims.filter(({ eventId, slot }) => eventId === null && isSeen(slot))
  if (isFirst) return null
  return { ...batch, sources, entities, claims, passages: [], mentions: [], events: [] }
}

function idsOf({ sources, entities }: Batch): readonly string[] {
  return [...sources, ...entities].map(({ id }) => id)
}

function changedIn({ noted }: WrittenBatch): readonly string[] {
  return noted
    .filter(({ thing, kind }) => kind === 'CHANGED' && (thing === 'SOURCE' || thing === 'ENTITY'))
    .map(({ id }) => id)
}
