import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { afterAll, beforeAll, expect, it } from 'vitest'
import type { Graph } from '../../src/graph/graph.ts'
import { emptyGraph, testGraph } from '../support/ingest-graph.ts'
import { dossierOf, randomReports } from '../support/random-dossiers.ts'
import { thereAndBack } from '../support/round-trip.ts'

let graph: Graph

beforeAll(async () => {
  graph = await testGraph()
})
afterAll(async () => {
  await emptyGraph(graph)
  await graph.close()
})

const article = readFileSync(
  new URL('../../seeds/baghdad-airport-2021.dossier.yaml', import.meta.url),
  'utf8',
)

it('the article that is exported gives the same graph again', { timeout: 300_000 }, async () => {
  const { before, after } = await thereAndBack(graph, [article])
  expect(after).toEqual(before)
})

it('any dossiers that are exported give the same graph again', { timeout: 1_200_000 }, async () => {
  await fc.assert(
    fc.asyncProperty(randomReports, async ({ reports, order }) => {
      const texts = reports.map(dossierOf)
      const { before, after } = await thereAndBack(
        graph,
        order.flatMap((number) => texts[number] ?? []),
      )
      expect(after).toEqual(before)
    }),
    { numRuns: 12 },
  )
})
