import type { ClaimRecord } from '../../src/facts/claim-record.ts'
import { originOf } from '../../src/facts/origin.ts'
import { projectRelation } from '../../src/facts/project-relation.ts'
import type { EntityRecord } from '../../src/ingest/batch.ts'
import { groupBy } from '../../src/ingest/group-by.ts'
import { UCDP } from '../../src/ingest/importers/ucdp.ts'
import { mapGed } from '../../src/ingest/importers/ucdp-ged/map-ged.ts'
import { stableId } from '../../src/lib/stable-id.ts'
import type { BaseRow } from './base-rows.ts'
import { cellSums } from './cell-sums.ts'
import { copiesOf } from './copies.ts'
import { documentEvents } from './document-events.ts'
import type { Known } from './document-events.ts'
import { gazetteerOf } from './gazetteer.ts'
import type { GraphRow } from './graph-row.ts'
import { claimRecords, storedClaim } from './stored-claims.ts'
import { storedEntity, storedSource } from './stored-entities.ts'
import { storedDocument } from './stored-evidence.ts'

/** The instant of every write. */
export const NOW = '2026-01-01T00:00:00.000Z'

/**
 * The graph that the writer would store, given rows of UCDP GED and copies of them one document after another: its nodes and
 * relationships, each once. The facts of a row are projected once; its copies have the same at other days.
 */
export function* generate(base: readonly BaseRow[], events: number): Generator<GraphRow> {
  const rows = base.slice(0, events).map(({ row }) => row)
  const gazetteer = gazetteerOf(rows)
  const known = new Map<number, Known>()
  const cells = cellSums()
  const entities = new Map<string, EntityRecord>()
  const relations: ClaimRecord[] = []
  for (const copy of copiesOf(base, events)) {
    const batch = mapGed(copy.document, copy.rows, gazetteer.unitPoints)
    const origin = originOf({
      ...{ documentId: batch.documentId, sourceId: UCDP.id, ownerGroup: UCDP.ownerGroup },
      credits: [],
    })
    for (const entity of batch.entities) entities.set(entity.id, entity)
    const claims = claimRecords(batch, origin)
    const run = { id: stableId('run', batch.dossier, NOW), now: NOW }
    yield* storedDocument(batch, run, origin)
    yield* documentEvents({ copy, batch, claims, run, gazetteer, known, cells })
    for (const claim of claims) {
      if (claim.kind !== 'RELATION') continue
      relations.push(claim)
      yield* storedClaim(claim, run, true)
    }
  }
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
