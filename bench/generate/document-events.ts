import type { ClaimRecord } from '../../src/facts/claim-record.ts'
import type { EventFacts } from '../../src/facts/event-facts.ts'
import { projectEvent } from '../../src/facts/project-event.ts'
import type { EventInput } from '../../src/facts/project-event.ts'
import type { Batch } from '../../src/ingest/batch.ts'
import { groupBy } from '../../src/ingest/group-by.ts'
import type { CellSums } from '../../src/ingest/bulk/cell-sums.ts'
import type { Copy } from './copies.ts'
import type { Gazetteer } from './gazetteer.ts'
import type { GraphRow } from '../../src/ingest/bulk/graph-row.ts'
import { shiftFacts } from './shift-facts.ts'
import { storedClaim } from '../../src/ingest/bulk/stored-claims.ts'
import { storedIds } from '../../src/ingest/bulk/stored-entities.ts'
import { storedEvent } from '../../src/ingest/bulk/stored-event.ts'
import { passageWords, storedPassage } from '../../src/ingest/bulk/stored-evidence.ts'
import type { StoredRun } from '../../src/ingest/bulk/stored-evidence.ts'

/** What is known of a row once it, or a copy of it, was seen. */
interface Known {
  readonly facts: EventFacts
  /** Ids of its claims, in their order. */
  readonly claims: readonly string[]
  /** The words its passage is searched by. */
  readonly words: string
}

/** A document of events, its rows mapped and its claims derived. */
export interface DocumentOfEvents {
  readonly copy: Copy
  readonly batch: Batch
  readonly claims: readonly ClaimRecord[]
  readonly run: StoredRun
  readonly gazetteer: Gazetteer
  /** Grows by what its events add. */
  readonly cells: CellSums
  /** By the id of the row in the data set; grows. */
  readonly known: Map<number, Known>
}

/** The events of a document, each with its passage, its claims and its facts. */
export function* documentEvents(document: DocumentOfEvents): Generator<GraphRow> {
  const { copy, batch, run, known } = document
  const claims = groupBy(document.claims, ({ eventId }) => eventId)
  for (const [at, record] of batch.events.entries()) {
    const { id, titleEn, titleAr, basis } = record
    const event = { id, titleEn, titleAr, basis, dossier: batch.dossier }
    const [passage, original] = [batch.passages[at], copy.originals[at]]
    if (passage === undefined || original === undefined) throw new Error('Every event has a row.')
    const own = claims.get(event.id) ?? []
    const first = known.get(original.id)
    const words = first?.words ?? passageWords(passage)
    const facts =
      first === undefined
        ? projectEvent(inputOf(document.gazetteer, event, own, [passage.id, words]))
        : shiftFacts(first.facts, {
            ...{ eventId: event.id, dossier: event.dossier, days: copy.days },
            claims: new Map(first.claims.map((claim, index) => [claim, own[index]?.id ?? ''])),
          })
    if (first === undefined) {
      known.set(original.id, { facts, claims: own.map((claim) => claim.id), words })
    }
    const used = new Set(facts.used)
    yield* storedPassage(passage, words)
    yield* storedEvent(event, facts, { updatedAt: run.now, cells: document.cells })
    yield* storedIds(record)
    for (const claim of own) yield* storedClaim(claim, run, used.has(claim.id))
  }
}

function inputOf(
  { ancestors, placeKinds, points }: Gazetteer,
  event: EventInput['event'],
  claims: readonly ClaimRecord[],
  words: readonly [passageId: string, words: string],
): EventInput {
  return { event, claims, ancestors, placeKinds, points, passageTexts: new Map([words]) }
}
