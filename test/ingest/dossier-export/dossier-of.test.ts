import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { ClaimRecord } from '../../../src/facts/claim-record.ts'
import { prepareDossier } from '../../../src/ingest/add-dossier.ts'
import type { Batch } from '../../../src/ingest/batch.ts'
import { dossierOf } from '../../../src/ingest/dossier-export/dossier-of.ts'
import { dossierText } from '../../../src/ingest/dossier-export/dossier-text.ts'
import type { StoredDossier } from '../../../src/ingest/dossier-export/load-stored-dossier.ts'
import { claimId } from '../../../src/ingest/writer/claim-version.ts'
import { bytesOf, portAmal, supportFile } from '../../support/dossier-file.ts'
import { dossierOf as randomDossier, randomReports } from '../../support/random-dossiers.ts'
import { dossiersOf } from '../../support/random-graphs/dossiers-of.ts'
import { randomGraph } from '../../support/random-graphs/random-graph.ts'

const article = readFileSync(
  new URL('../../../seeds/baghdad-airport-2021.dossier.yaml', import.meta.url),
  'utf8',
)

describe('a dossier that is written from what was stored says the same again:', () => {
  it.each([
    ['the article', article],
    ['one with everything', portAmal],
    ['one with its own reference', supportFile('nuria-north.dossier.yaml')],
  ])('%s', (_name, text) => {
    expectSame(text)
  })

  it('any three reports', () => {
    fc.assert(
      fc.property(randomReports, ({ reports }) => {
        for (const report of reports) expectSame(randomDossier(report))
      }),
      { numRuns: 10 },
    )
  })

  it('any graph', () => {
    fc.assert(
      fc.property(randomGraph, (graph) => {
        for (const text of dossiersOf(graph)) expectSame(text)
      }),
      { numRuns: 10 },
    )
  })
})

function expectSame(text: string): void {
  const batch = batchOf(text)
  const written = dossierText(dossierOf(storedOf(batch)))
  expect(saidBy(batchOf(written))).toEqual(saidBy(batch))
}

function batchOf(text: string): Batch {
  const file = { name: 'x.yaml', bytes: bytesOf(text) }
  return prepareDossier({ file }).batch(new Map())
}

/** What the graph would give back of a batch; in which order claims and passages come is not kept. */
function storedOf(batch: Batch): StoredDossier {
  return {
    name: batch.dossier,
    documentId: batch.documentId,
    documents: batch.documents.map(({ title, ...document }) => ({
      id: document.id,
      properties: { ...document, titleEn: title },
    })),
    passages: batch.passages
      .map((passage) => ({ id: passage.id, properties: { ...passage } }))
      .reverse(),
    mentions: batch.mentions.map((mention) => ({
      ...{ id: mention.id, passageId: mention.passageId },
      properties: { ...mention },
    })),
    sources: batch.sources,
    entities: batch.entities,
    events: batch.events.map((event) => ({ id: event.id, properties: { ...event } })),
    // What is derived of a claim is not looked at.
    claims: batch.claims.map((claim) => ({ ...claim }) as ClaimRecord).reverse(),
  }
}

/** Everything that a batch says but for its order; the ids of claims stand for all that these say. */
function saidBy({ claims, events, passages, mentions, required, ...batch }: Batch) {
  const byId = <Value extends { readonly id: string }>(values: readonly Value[]) =>
    values.toSorted((one, other) => (one.id < other.id ? -1 : 1))
  return {
    ...batch,
    ...{ events: byId(events), passages: byId(passages), mentions: byId(mentions) },
    claims: claims.map((claim) => claimId(claim, 1)).sort(),
    required: [...new Set(required.map(({ id }) => id))].sort(),
  }
}
