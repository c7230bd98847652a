import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { Graph } from '../../../src/graph/graph.ts'
import { publication } from '../../../src/ingest/importers/publication.ts'
import type { GedDocument } from '../../../src/ingest/importers/ucdp-ged/ged-document.ts'
import { writeBatch } from '../../../src/ingest/write-batch.ts'
import { broken } from '../../support/broken.ts'
import { gedBatch } from '../../support/ged-batch.ts'
import { gedSample } from '../../support/ged-sample.ts'
import { fileOf, imported } from '../../support/imported.ts'
import { emptyGraph, graphDump, testGraph } from '../../support/ingest-graph.ts'

let graph: Graph

beforeAll(async () => {
  graph = await testGraph()
})
afterAll(async () => {
  await emptyGraph(graph)
  await graph.close()
})

describe('an imported file', { timeout: 120_000 }, () => {
  beforeEach(() => emptyGraph(graph))

  test('gives the same graph in batches of one row and of all', async () => {
    const path = await fileOf('nuria.csv', gedSample('old'))
    await imported(graph, { path, batchSize: 1 })
    const single = await graphDump(graph)
    expect(await broken(graph)).toEqual([])

    await emptyGraph(graph)
    await imported(graph, { path })

    expect(await graphDump(graph)).toEqual(single)
  })

  test('gives the graph that its rows give as a dossier, at once and for themselves alone', async () => {
    const path = await fileOf('nuria.csv', gedSample('codebook'))
    await imported(graph, { path })
    const dump = await graphDump(graph)
    await emptyGraph(graph)

    const batch = await gedBatch(gedSample('codebook'), SAME_DOCUMENT)
    await writeBatch(graph, batch, { tool: 'test', version: '0', now: new Date() })

    expect(dump.map((line) => line.replace(',"yields":true', ''))).toEqual(await graphDump(graph))
  })
})

/** What the importer makes of the file's name and of the day on which its last row begins. */
const SAME_DOCUMENT: GedDocument = {
  ...{ dossier: 'ucdp-ged-nuria', file: 'nuria.csv', url: null },
  ...{ titleEn: 'UCDP GED, nuria.csv', titleAr: 'بيانات الأحداث الجغرافية لدى UCDP، nuria.csv' },
  published: publication(null, '2031-06-01'),
}
