import type { Graph } from '../../graph/graph.ts'
import type { Batch } from '../batch.ts'
import { tally } from '../report.ts'
import type { Report, Tally } from '../report.ts'
import { compareClaims } from '../writer/write-claims.ts'
import { curatedEvents } from '../writer/claims.queries.ts'
import { passagesOf } from '../writer/evidence.queries.ts'
import { loadDeclarations } from '../writer/load-declarations.ts'
import type { Read } from '../writer/load-event-inputs.ts'
import type { ExaminedFile } from './importer.ts'
import { rowKeys } from './row-keys.ts'
import type { RowKeys } from './row-keys.ts'

/** Says what an import of a file would add and change, by label, without writing anything. */
export async function preview(
  graph: Graph,
  file: ExaminedFile,
  progress: (records: number) => void,
): Promise<Report['counts']> {
  const counts = tally()
  const seen = rowKeys()
  for await (const { batch, records } of file.batches(0)) {
    await previewBatch((query) => graph.read(query), batch, { counts, seen })
    progress(records)
  }
  return counts.counts()
}

async function previewBatch(
  read: Read,
  batch: Batch,
  { counts, seen }: { readonly counts: Tally; readonly seen: RowKeys },
): Promise<void> {
  const isNew = ({ id }: { readonly id: string }) => seen.add(id)
  const first = {
    ...batch,
    sources: batch.sources.filter(isNew),
    entities: batch.entities.filter(isNew),
  }
  await previewDeclared(read, first, counts)
  const passages = new Map(
    (await read(passagesOf(batch.passages.map(({ id }) => id)))).map((one) => [
      one.id,
      one.properties,
    ]),
  )
  for (const { id, sha256 } of batch.passages) {
    const stored = passages.get(id)
    counts.add('Passage', stored === undefined ? { added: 1 } : same(stored.sha256 === sha256))
  }
  const events = new Map(
    (await read(curatedEvents(batch.events.map(({ id }) => id)))).map((one) => [
      one.id,
      one.properties,
    ]),
  )
  for (const { id, titleEn } of batch.events) {
    const stored = events.get(id)
    counts.add('Event', stored === undefined ? { added: 1 } : same(stored.titleEn === titleEn))
  }
  const claims = batch.claims.filter(({ eventId, slot }) => eventId !== null || seen.add(slot))
  const { different, replaced, gone } = await compareClaims(read, { ...batch, claims })
  counts.add('Claim', {
    added: different.length - replaced.length,
    changed: replaced.length,
    closed: gone.length,
    unchanged: claims.length - different.length,
  })
}

async function previewDeclared(read: Read, batch: Batch, counts: Tally): Promise<void> {
  const { wanted, mine, others } = await loadDeclarations(read, batch)
  for (const [id, content] of wanted) {
    const label = id.startsWith('source:') ? 'Source' : 'Entity'
    const stored = mine.get(id)
    if (stored !== undefined) counts.add(label, same(stored.content === content))
    else counts.add(label, others.has(id) ? { changed: 1 } : { added: 1 })
  }
}

function same(isSame: boolean) {
  return isSame ? { unchanged: 1 } : { changed: 1 }
}
