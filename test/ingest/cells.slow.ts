import fc from 'fast-check'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { Graph } from '../../src/graph/graph.ts'
import { edited, oneTarget, supportFile } from '../support/dossier-file.ts'
import { added, emptyGraph, rowsOf, testGraph } from '../support/ingest-graph.ts'
import { dossierOf, randomReports } from '../support/random-dossiers.ts'
import type { RandomReport } from '../support/random-dossiers.ts'
import { recountedCells, storedCells } from '../support/recount-cells.ts'

const north = supportFile('nuria-north.dossier.yaml')
let graph: Graph

beforeAll(async () => {
  graph = await testGraph()
})
afterAll(async () => {
  await emptyGraph(graph)
  await graph.close()
})

async function expectTrueCells(): Promise<void> {
  expect(await storedCells(graph)).toEqual(await recountedCells(graph))
}

describe('the monthly cells', { timeout: 120_000 }, () => {
  beforeEach(() => emptyGraph(graph))

  test('follow what other dossiers say of where places lie', async () => {
    await added(graph, oneTarget)
    await added(graph, north)
    await expectTrueCells()
    const gulf = edited(
      north,
      'id: place:amber-gulf\n    kind: REGION',
      'id: place:amber-gulf\n    kind: COUNTRY',
    )

    await added(graph, gulf)

    await expectTrueCells()
    const text = `MATCH (c:Cell {family: 'COUNTRY', type: 'ROCKET_ATTACK'}) RETURN c.key1 AS key ORDER BY key`
    // It lies in two countries now, and cells have room for one.
    expect(await rowsOf(graph, text)).toEqual([])
    await added(graph, north)
    expect(await rowsOf(graph, text)).toEqual([{ key: 'place:nuria' }])
    await expectTrueCells()
  })
})

describe('the cells of random reports', { timeout: 240_000 }, () => {
  test('are those of a plain recount, after each report that is added, changed or emptied', async () => {
    await fc.assert(
      fc.asyncProperty(randomReports, randomSteps, async ({ reports, drafts }, steps) => {
        await emptyGraph(graph)
        for (const { report, how } of steps) {
          const version = (how === 'draft' ? drafts : reports)[report]
          if (version === undefined) continue
          await added(graph, dossierOf(how === 'nothing' ? withoutEvents(version) : version))
          await expectTrueCells()
        }
      }),
      // Each run adds up to eight dossiers to a real database; a failure prints the seed that repeats it.
      { numRuns: 6 },
    )
  })

  const randomSteps = fc.array(
    fc.record({
      report: fc.nat(2),
      how: fc.constantFrom('draft' as const, 'report' as const, 'nothing' as const),
    }),
    { minLength: 4, maxLength: 8 },
  )

  function withoutEvents(report: RandomReport): RandomReport {
    return { ...report, events: [] }
  }
})
