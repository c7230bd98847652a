import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Graph } from '../../src/graph/graph.ts'
import { importerBy } from '../../src/ingest/importers/importers.ts'
import { brokenCells } from '../support/broken-inputs/broken-cells.ts'
import { MAPPING } from '../support/broken-inputs/tables.ts'
import { bytesOf, supportFile } from '../support/dossier-file.ts'
import { fileOf, imported } from '../support/imported.ts'
import { added, emptyGraph, graphDump, testGraph } from '../support/ingest-graph.ts'

let graph: Graph

beforeAll(async () => {
  graph = await testGraph()
  await emptyGraph(graph)
  await added(graph, supportFile('nuria-north.dossier.yaml'))
}, 240_000)
afterAll(async () => {
  await emptyGraph(graph)
  await graph.close()
})

test('tables of which every record is set aside leave a run and nothing else', async () => {
  const before = await graphDump(graph)
  const desk = importerBy({ name: 'x.yaml', bytes: bytesOf(MAPPING) })
  for (const [number, { reader, bytes }] of brokenCells.entries()) {
    if (!(bytes instanceof Uint8Array)) throw new Error('It is a table.')
    const source = reader === 'csv' ? desk : reader
    const path = await fileOf('broken.csv', bytes)
    await imported(graph, { source, path, dossier: `broken-${String(number)}` })
  }
  expect(await graphDump(graph)).toEqual(before)
}, 600_000)
