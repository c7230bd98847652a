import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Graph } from '../../src/graph/graph.ts'
import { broken } from '../support/broken.ts'
import { portAmal, supportFile } from '../support/dossier-file.ts'
import { dossierOf, randomReports } from '../support/random-dossiers.ts'
import {
  added,
  counting,
  emptyGraph,
  graphDump,
  presentDump,
  testGraph,
} from '../support/ingest-graph.ts'

const north = supportFile('nuria-north.dossier.yaml')

let graph: Graph

beforeAll(async () => {
  graph = await testGraph()
})
afterAll(async () => {
  await emptyGraph(graph)
  await graph.close()
})

describe('the graph does not depend on the way it came about', { timeout: 240_000 }, () => {
  test('two dossiers in both orders give the same graph', async () => {
    await emptyGraph(graph)
    await added(graph, portAmal)
    await added(graph, north)
    const forwards = await graphDump(graph)
    await emptyGraph(graph)
    await added(graph, north)
    await added(graph, portAmal)

    expect(await graphDump(graph)).toEqual(forwards)
    expect(forwards.length).toBeGreaterThan(300)
  })

  test('random reports, split into dossiers and edited on the way, give what they give at once', async () => {
    await fc.assert(
      fc.asyncProperty(randomReports, async ({ reports, order, drafts }) => {
        await emptyGraph(graph)
        for (const report of reports) await added(graph, dossierOf(report))
        const fromScratch = await presentDump(graph)
        const counted = counting(graph)
        for (const report of reports) await added(counted.graph, dossierOf(report))
        expect(counted.total()).toBe(0)

        await emptyGraph(graph)
        for (const index of order) {
          const draft = drafts[index]
          if (draft !== undefined) await added(graph, dossierOf(draft))
        }
        for (const index of order) {
          const report = reports[index]
          if (report !== undefined) await added(graph, dossierOf(report))
        }

        expect(await presentDump(graph)).toEqual(fromScratch)
        expect(await broken(graph)).toEqual([])
      }),
      // Each run adds twelve dossiers to a real database; a failure prints the seed that repeats it.
      { numRuns: 3 },
    )
  })
})
