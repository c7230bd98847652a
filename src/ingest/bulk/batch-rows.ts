import { projectEvent } from '../../facts/project-event.ts'
import type { Batch } from '../batch.ts'
import { groupBy } from '../group-by.ts'
import type { Noting } from '../writer/noting.ts'
import { freshClaim } from '../writer/fresh-claim.ts'
import type { CellSums } from './cell-sums.ts'
import { declaredRows } from './declared-rows.ts'
import type { FileLoading } from './file-loading.ts'
import type { GraphRow } from './graph-row.ts'
import { relationName } from './settle.ts'
import { storedClaim } from './stored-claims.ts'
import { storedIds } from './stored-entities.ts'
import { storedEvent } from './stored-event.ts'
import { passageWords, storedDocument, storedPassage } from './stored-evidence.ts'

/** What a batch brings that does not stand yet, each with what it hangs on; notes it. */
export function* batchRows(batch: Batch, file: FileLoading, noting: Noting): Generator<GraphRow> {
  yield* documentRows(batch, file, noting)
  yield* declaredRows(batch, file, noting)
  const words = new Map(batch.passages.map((passage) => [passage.id, passageWords(passage)]))
  for (const passage of batch.passages) {
    yield* storedPassage(passage, words.get(passage.id) ?? '')
  }
  note(
    noting,
    'Passage',
    'PASSAGE',
    batch.passages.map(({ id }) => id),
  )
  yield* relationRows(batch, file, noting)
  yield* eventRows(batch, words, { file, noting })
}

type Kind = Parameters<Noting['journal']['added']>[0]

function note({ tally, journal }: Noting, label: string, kind: Kind, ids: readonly string[]): void {
  tally.add(label, { added: ids.length })
  journal.added(kind, ids)
}

/** The document stands with its first part. */
function* documentRows(batch: Batch, file: FileLoading, noting: Noting): Generator<GraphRow> {
  const { document } = file.gathered
  if (document === null || file.told.has(document.id)) return
  file.told.add(document.id)
  yield* storedDocument(document, batch.dossier, file.ground.origin)
  note(noting, 'Document', 'DOCUMENT', [document.id])
}

/** What rows say by the way stands as the first of them said it. */
function* relationRows(batch: Batch, file: FileLoading, noting: Noting): Generator<GraphRow> {
  const { settled, relations, run, drawn } = file
  for (const draft of batch.claims) {
    if (draft.eventId !== null) continue
    const claim = relations.get(draft.slot)
    const isFirst = claim?.passages[0]?.passageId === draft.passages[0]?.passageId
    if (claim === undefined || !isFirst || file.told.has(claim.id)) {
      noting.tally.add('Claim', { unchanged: 1 })
      continue
    }
    file.told.add(claim.id)
    yield* storedClaim(claim, run, settled.used.has(claim.id))
    note(noting, 'Claim', 'CLAIM', [claim.id])
    const name = relationName(claim)
    const edge = settled.edges.get(name)
    if (edge === undefined || drawn.has(name)) continue
    drawn.add(name)
    yield edge
    noting.tally.add(edge.type, { added: 1 })
  }
}

interface EventsOf {
  readonly file: FileLoading
  readonly noting: Noting
}

function* eventRows(
  { claims, events, passages, dossier }: Batch,
  passageTexts: ReadonlyMap<string, string>,
  { file, noting }: EventsOf,
): Generator<GraphRow> {
  const { settled, run, ground } = file
  const indexes = new Map(passages.map(({ id, index }) => [id, index]))
  const drafts = groupBy(claims, ({ eventId }) => eventId)
  const cells: CellSums = {
    ...file.cells,
    add: (some) => {
      const added = file.cells.add(some)
      noting.tally.add('Cell', { added })
      return added
    },
  }
  for (const record of events) {
    const { id, titleEn, titleAr, basis, externalIds } = record
    const event = { id, titleEn, titleAr, basis, dossier }
    const own = (drafts.get(id) ?? []).map((draft) => {
      const position = indexes.get(draft.passages[0]?.passageId ?? '') ?? 0
      return freshClaim(draft, { ...ground, position })
    })
    const places = settled.within(own, settled.entity)
    const facts = projectEvent({ event, claims: own, ...places, passageTexts })
    const used = new Set(facts.used)
    yield* storedEvent(event, facts, { updatedAt: run.now, cells })
    yield* storedIds(record)
    for (const claim of own) yield* storedClaim(claim, run, used.has(claim.id))
    for (const [type, edges] of Object.entries(facts.edges)) {
      noting.tally.add(type, { added: edges.length })
    }
    noting.tally.add('Toll', { added: facts.tolls.length })
    noting.tally.add('ExternalId', { added: externalIds.length })
    note(noting, 'Event', 'EVENT', [id])
    note(
      noting,
      'Claim',
      'CLAIM',
      own.map((claim) => claim.id),
    )
  }
}
