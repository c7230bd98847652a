import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { Graph } from '../../src/graph/graph.ts'
import { checkGraph } from '../../src/ingest/check-graph.ts'
import { undoRun } from '../../src/ingest/undo/undo-run.ts'
import { edited, portAmal, supportFile } from '../support/dossier-file.ts'
import { gedSample } from '../support/ged-sample.ts'
import { fileOf, imported } from '../support/imported.ts'
import { added, emptyGraph, graphDump, rowsOf, testGraph } from '../support/ingest-graph.ts'

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

    await undoRun(graph, runId, { now: NOW, progress: (undone) => steps.push(undone) })

    expect(steps).toEqual([1, 2])
    expect(await graphDump(graph)).toEqual(before)
    expect(await broken()).toEqual([])
    await expect(undo(runId)).rejects.toThrow(/is undone already/)
  })

  test('of a later import gives back what it replaced', async () => {
    const path = await fileOf('nuria.csv', gedSample('codebook'))
    const first = await imported(graph, { path })
    const before = await graphDump(graph)
    const changed = gedSample('codebook')
      .replace(',6,7,12', ',6,8,12')
      .replaceAll('"Dusk Front"', '"Dusk Front (new)"')
      .replace('"2031-06-30"', '"2031-06-29"')
    const later = await imported(graph, {
      path: await fileOf('nuria.csv', changed),
      now: '2033-02-01T00:00:00.000Z',
    })
    expect(await graphDump(graph)).not.toEqual(before)
    await expect(undo(first.runId)).rejects.toThrow(/later runs of ucdp-ged-nuria rest on it/)

    await undo(later.runId)

    expect(await graphDump(graph)).toEqual(before)
    expect(await broken()).toEqual([])
  })

  test('leaves what other documents support', async () => {
    const [one, other] = [
      await fileOf('one.csv', gedSample('codebook')),
      await fileOf('other.csv', gedSample('old')),
    ]
    await imported(graph, { path: other })
    const alone = await graphDump(graph)
    await emptyGraph(graph)
    const { runId } = await imported(graph, { path: one })
    await imported(graph, { path: other, now: '2033-02-01T00:00:00.000Z' })

    await undo(runId)

    expect((await graphDump(graph)).map(titleless)).toEqual(alone.map(titleless))
    expect(await broken()).toEqual([])
  })

  test('of a dossier that was changed and added again gives back the dossier as it was', async () => {
    await added(graph, north)
    await added(graph, portAmal)
    const before = await graphDump(graph)
    const report = await added(
      graph,
      edited(portAmal, 'low: 3, best: 3', 'low: 3, best: 3, approximate: true'),
      {
        now: '2031-07-01T00:00:00.000Z',
      },
    )
    expect(await graphDump(graph)).not.toEqual(before)

    await undo(report.runId ?? '')

    expect(await graphDump(graph)).toEqual(before)
    expect(await broken()).toEqual([])
  })

  test('of every dossier, the last first, leaves nothing but runs and the log', async () => {
    const runs = [await added(graph, north), await added(graph, portAmal, { now: LATER })]
    for (const { runId } of runs.toReversed()) await undo(runId ?? '')
    expect(await graphDump(graph)).toEqual([])
    expect(await rowsOf(graph, 'MATCH (run:Run) RETURN DISTINCT run.status AS status')).toEqual([
      { status: 'UNDONE' },
    ])
  })

  test('that is not there says so', async () => {
    await expect(undo('run:none')).rejects.toThrow(/There is no run run:none/)
  })
})

const NOW = new Date('2034-01-01T00:00:00.000Z')
const LATER = '2031-06-02T00:00:00.000Z'

async function undo(id: string): Promise<void> {
  await undoRun(graph, id, { now: NOW, progress: () => undefined })
}

/** Whose title an event that several documents tell of has is the first one's. */
function titleless(line: string): string {
  return line.replace(/"dossier":"[^"]+"/, '')
}

async function broken(): Promise<readonly string[]> {
  const findings = await checkGraph(graph)
  return findings.filter((finding) => finding.broken.length > 0).map(({ name }) => name)
}
