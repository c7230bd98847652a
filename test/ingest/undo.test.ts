import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { Graph } from '../../src/graph/graph.ts'
import { undoRun } from '../../src/ingest/undo/undo-run.ts'
import { portAmal, supportFile } from '../support/dossier-file.ts'
import { gedSample } from '../support/ged-sample.ts'
import { fileOf, imported } from '../support/imported.ts'
import { added, emptyGraph, graphDump, rowsOf, testGraph } from '../support/ingest-graph.ts'
import { broken } from '../support/broken.ts'
import { undo, UNDONE_AT } from '../support/undoing.ts'

const north = supportFile('nuria-north.dossier.yaml')
let graph: Graph

beforeAll(async () => {
  graph = await testGraph()
})
afterAll(async () => {
  await emptyGraph(graph)
  await graph.close()
})

describe('undoing a run', { timeout: 180_000 }, () => {
  beforeEach(() => emptyGraph(graph))

  test('of an import brings back the graph as it was, step by step', async () => {
    await added(graph, portAmal)
    const before = await graphDump(graph)
    const path = await fileOf('nuria.csv', gedSample('codebook'))
    const { runId } = await imported(graph, { path, batchSize: 2 })
    expect((await graphDump(graph)).length).toBeGreaterThan(before.length)
    const steps: number[] = []

    await undoRun(graph, runId, { now: UNDONE_AT, progress: (undone) => steps.push(undone) })

    expect(steps).toEqual([1, 2])
    expect(await graphDump(graph)).toEqual(before)
    expect(await broken(graph)).toEqual([])
    await expect(undo(graph, runId)).rejects.toThrow(/is undone already/)
  })

  test('of every dossier, the last first, leaves nothing but runs and the log', async () => {
    const runs = [await added(graph, north), await added(graph, portAmal, { now: LATER })]
    for (const { runId } of runs.toReversed()) await undo(graph, runId ?? '')
    expect(await graphDump(graph)).toEqual([])
    expect(await rowsOf(graph, 'MATCH (run:Run) RETURN DISTINCT run.status AS status')).toEqual([
      { status: 'UNDONE' },
    ])
  })

  test('that is not there says so', async () => {
    await expect(undo(graph, 'run:none')).rejects.toThrow(/There is no run run:none/)
  })
})

const LATER = '2031-06-02T00:00:00.000Z'
