import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { Graph } from '../../src/graph/graph.ts'
import { edited, portAmal, supportFile } from '../support/dossier-file.ts'
import { gedSample } from '../support/ged-sample.ts'
import { fileOf, imported } from '../support/imported.ts'
import { added, emptyGraph, graphDump, testGraph } from '../support/ingest-graph.ts'
import { broken } from '../support/broken.ts'
import { undo } from '../support/undoing.ts'

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
    await expect(undo(graph, first.runId)).rejects.toThrow(
      /later runs of ucdp-ged-nuria rest on it/,
    )

    await undo(graph, later.runId)

    expect(await graphDump(graph)).toEqual(before)
    expect(await broken(graph)).toEqual([])
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

    await undo(graph, runId)

    expect((await graphDump(graph)).map(titleless)).toEqual(alone.map(titleless))
    expect(await broken(graph)).toEqual([])
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

    await undo(graph, report.runId ?? '')

    expect(await graphDump(graph)).toEqual(before)
    expect(await broken(graph)).toEqual([])
  })
})

/** Whose title an event that several documents tell of has is the first one's. */
function titleless(line: string): string {
  return line.replace(/"dossier":"[^"]+"/, '')
}
