import type { ClaimRecord } from '../../src/facts/claim-record.ts'
import { originOf } from '../../src/facts/origin.ts'
import { projectRelation } from '../../src/facts/project-relation.ts'
import type { Batch, EntityRecord } from '../../src/ingest/batch.ts'
import { groupBy } from '../../src/ingest/group-by.ts'
import { UCDP } from '../../src/ingest/importers/ucdp.ts'
import { mapGed } from '../../src/ingest/importers/ucdp-ged/map-ged.ts'
import { stableId } from '../../src/lib/stable-id.ts'
import type { BaseRow } from './base-rows.ts'
import { cellSums } from '../../src/ingest/bulk/cell-sums.ts'
import { claimRecords } from './claim-records.ts'
import { copiesOf } from './copies.ts'
import type { Copy } from './copies.ts'
import { documentEvents } from './document-events.ts'
import type { DocumentOfEvents } from './document-events.ts'
import { gazetteerOf } from './gazetteer.ts'
import type { GraphRow } from '../../src/ingest/bulk/graph-row.ts'
import { storedClaim } from '../../src/ingest/bulk/stored-claims.ts'
import { storedEntity, storedSource } from '../../src/ingest/bulk/stored-entities.ts'
import { storedDeclaration, storedDocument } from '../../src/ingest/bulk/stored-evidence.ts'
import type { StoredRun } from '../../src/ingest/bulk/stored-evidence.ts'

/** The instant of every write. */
export const NOW = '2026-01-01T00:00:00.000Z'

/**
 * The graph that the writer would store, given rows of UCDP GED and copies of them one document after another: its nodes and
 * relationships, each once. The facts of a row are projected once; its copies have the same at other days.
 */
export function* generate(base: readonly BaseRow[], events: number): Generator<GraphRow> {
  for (const part of generatedParts(base, events)) yield* part
}

/** The same graph in parts, a document in each and what all share in the last; to be read one after another. */
export function* generatedParts(
  base: readonly BaseRow[],
  events: number,
): Generator<Iterable<GraphRow>> {
  const rows = base.slice(0, events).map(({ row }) => row)
  const shared: Shared = {
    ...{ gazetteer: gazetteerOf(rows), known: new Map(), cells: cellSums() },
    ...{ entities: new Map(), relations: [] },
  }
  for (const copy of copiesOf(base, events)) yield documentRows(copy, shared)
  yield sharedRows(shared)
}

/** What documents have in common; all but the places grows with each of them. */
interface Shared extends Pick<DocumentOfEvents, 'gazetteer' | 'known' | 'cells'> {
  readonly entities: Map<string, EntityRecord>
  readonly relations: ClaimRecord[]
}

function* documentRows(copy: Copy, shared: Shared): Generator<GraphRow> {
  const { gazetteer, entities, relations } = shared
  const batch = mapGed(copy.document, copy.rows, gazetteer.unitPoints)
  const origin = originOf({
    ...{ documentId: batch.documentId, sourceId: UCDP.id, ownerGroup: UCDP.ownerGroup },
    credits: [],
  })
  for (const entity of batch.entities) entities.set(entity.id, entity)
  const claims = claimRecords(batch, origin)
  const run = { id: stableId('run', batch.dossier, NOW), now: NOW }
  for (const document of batch.documents) yield* storedDocument(document, batch.dossier, origin)
  yield* runAndDeclarations(batch, run)
  yield* documentEvents({ copy, batch, claims, run, ...shared })
  for (const claim of claims) {
    if (claim.kind !== 'RELATION') continue
    relations.push(claim)
    yield* storedClaim(claim, run, true)
  }
}

function* runAndDeclarations(
  { dossier, documentId, sources, entities }: Batch,
  run: StoredRun,
): Generator<GraphRow> {
  const at = { startedAt: run.now, finishedAt: run.now }
  const properties = { id: run.id, tool: 'bench', version: '1', dossier, ...at }
  yield { node: 'Run', labels: ['Run'], id: run.id, properties }
  for (const record of [...sources, ...entities]) {
    const content = JSON.stringify(record)
    yield storedDeclaration(documentId, record.id, { content, yields: null })
  }
}

function* sharedRows({ entities, relations, cells }: Shared): Generator<GraphRow> {
  yield storedSource(UCDP)
  for (const entity of entities.values()) yield* storedEntity(entity)
  yield* relationFacts(relations)
  yield* cells.rows()
  yield { node: 'Writer', labels: ['Writer'], id: 'writer', properties: { id: 'writer' } }
}

function* relationFacts(claims: readonly ClaimRecord[]): Generator<GraphRow> {
  const triples = groupBy(claims, ({ subjectKey, relation, objectKey }) =>
    JSON.stringify([subjectKey, relation, objectKey]),
  )
  for (const same of triples.values()) {
    const { edge } = projectRelation(same)
    if (edge !== null) yield { relationship: 'Fact', ...edge, properties: { ...edge.properties } }
  }
}
