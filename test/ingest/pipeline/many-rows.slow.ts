import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { Graph } from '../../../src/graph/graph.ts'
import { publication } from '../../../src/ingest/importers/publication.ts'
import { writeBatch } from '../../../src/ingest/write-batch.ts'
import { gedBatch } from '../../support/ged-batch.ts'
import { gedTable } from '../../support/ged-sample.ts'
import { fileOf, imported } from '../../support/imported.ts'
import { emptyGraph, graphDump, testGraph } from '../../support/ingest-graph.ts'
import { randomGed } from '../../support/random-ged.ts'

let graph: Graph

beforeAll(async () => {
  graph = await testGraph()
})
afterAll(async () => {
  await emptyGraph(graph)
  await graph.close()
})

const ROWS = 160
/** Two files of rows about the same actors, places and conflicts. */
const FILES = [
  { name: 'nuria-one', rows: randomGed(ROWS, 1, 10_000) },
  { name: 'nuria-two', rows: randomGed(ROWS, 2, 20_000) },
]

describe('many rows that share actors and places, over several files', { timeout: 600_000 }, () => {
  beforeEach(() => emptyGraph(graph))

  test('give the graph that they give as dossiers, which are written the long way', async () => {
    await importAll(40)
    const dump = await graphDump(graph)
    await emptyGraph(graph)

    for (const { name, rows } of FILES) {
      const batch = await gedBatch(gedTable(rows), documentOf(name, rows))
      await writeBatch(graph, batch, { tool: 'test', version: '0', now: new Date() })
    }

    expect(dump.length).toBeGreaterThan(2 * ROWS * 10)
    expect(dump.map((line) => line.replace(',"yields":true', ''))).toEqual(await graphDump(graph))
  })

  test('give the same graph in batches that are written in several parts', async () => {
    await importAll(40)
    const dump = await graphDump(graph)
    await emptyGraph(graph)

    await importAll(2 * ROWS)

    expect(await graphDump(graph)).toEqual(dump)
  })
})

async function importAll(batchSize: number): Promise<void> {
  for (const { name, rows } of FILES) {
    await imported(graph, { path: await fileOf(`${name}.csv`, gedTable(rows)), batchSize })
  }
}

/** The document as the importer makes it. */
function documentOf(name: string, rows: readonly { readonly date_start: string }[]) {
  const file = `${name}.csv`
  const last = rows.map(({ date_start }) => date_start).reduce((a, b) => (a > b ? a : b))
  return {
    ...{ dossier: `ucdp-ged-${name}`, file, url: null, titleEn: `UCDP GED, ${file}` },
    titleAr: `بيانات الأحداث الجغرافية لدى UCDP، ${file}`,
    published: publication(null, last),
  }
}
