import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { Graph } from '../../../src/graph/graph.ts'
import { broken } from '../../support/broken.ts'
import { gedSample } from '../../support/ged-sample.ts'
import { fileOf, imported } from '../../support/imported.ts'
import {
  emptyGraph,
  graphDump,
  presentDump,
  rowsOf,
  testGraph,
} from '../../support/ingest-graph.ts'
import { pausingBefore } from '../../support/pausing-graph.ts'
import { undo } from '../../support/undoing.ts'

/** The first write of a process takes the run; each of the next ones is a step, and what tells of it. */
const TAKING = 1
const SECOND_STEP = 5

let graph: Graph
/** Of another process. */
let other: Graph
let path: string
let changed: string
let whole: readonly string[]

beforeAll(async () => {
  graph = await testGraph()
  other = await testGraph()
  path = await fileOf('nuria.csv', gedSample('codebook'))
  changed = await fileOf('nuria.csv', gedSample('codebook').replace(',6,7,12', ',6,8,12'))
  await emptyGraph(graph)
  await imported(graph, { path })
  whole = await graphDump(graph)
}, 120_000)
beforeEach(() => emptyGraph(graph))
afterAll(async () => {
  await emptyGraph(graph)
  await graph.close()
  await other.close()
})

describe('two processes', { timeout: 180_000 }, () => {
  test('that import one file are one run: the later one goes on with it, the earlier one stops', async () => {
    const first = pausingBefore(graph, SECOND_STEP, async () => {
      expect((await imported(other, { path, batchSize: 1, now: LATER })).resumedAt).toBe(1)
    })

    await expect(imported(first, { path, batchSize: 1 })).rejects.toThrow(/was taken over/)

    expect(await graphDump(graph)).toEqual(whole)
    expect(await runs()).toEqual([{ status: 'DONE', steps: 4 }])
    expect(await broken(graph)).toEqual([])
  })

  test('that begin at the same time do not begin twice', async () => {
    const second = pausingBefore(graph, TAKING, () =>
      expect(
        imported(pausingBefore(other, SECOND_STEP, dies), { path, batchSize: 1, now: LATER }),
      ).rejects.toThrow(/dies/),
    )

    const { resumedAt } = await imported(second, { path, batchSize: 1 })

    expect(resumedAt).toBe(1)
    expect(await graphDump(graph)).toEqual(whole)
    expect(await runs()).toEqual([{ status: 'DONE', steps: 4 }])
  })

  test('do not write into one document by turns: who begins last goes on', async () => {
    const first = pausingBefore(graph, SECOND_STEP, () =>
      imported(other, { path: changed, now: LATER }),
    )

    await expect(imported(first, { path, batchSize: 1 })).rejects.toThrow(/was taken over/)

    const dump = await presentDump(graph)
    await emptyGraph(graph)
    await imported(graph, { path: changed })
    expect(await presentDump(graph)).toEqual(dump)
  })

  test('leave nothing of a run that one imports and the other undoes', async () => {
    const first = pausingBefore(graph, SECOND_STEP, async () => undo(other, await runId()))

    await expect(imported(first, { path, batchSize: 1 })).rejects.toThrow(/was taken over/)

    expect(await graphDump(graph)).toEqual([])
    expect(await runs()).toEqual([{ status: 'UNDONE', steps: 0 }])
  })

  test('undo a run once, whoever ends it', async () => {
    await imported(graph, { path, batchSize: 1 })
    const id = await runId()
    const first = pausingBefore(graph, SECOND_STEP, () => undo(other, id))

    await expect(undo(first, id)).rejects.toThrow(/was taken over/)

    expect(await graphDump(graph)).toEqual([])
    expect(await runs()).toEqual([{ status: 'UNDONE', steps: 0 }])
  })

  test('do not undo a run on which a later one has come to rest meanwhile', async () => {
    await imported(graph, { path })
    const id = await runId()
    const first = pausingBefore(graph, TAKING, () => imported(other, { path: changed, now: LATER }))

    await expect(undo(first, id)).rejects.toThrow(/later runs of ucdp-ged-nuria rest on it/)

    expect(await runs()).toMatchObject([{ status: 'DONE' }, { status: 'DONE' }])
  })
})

const LATER = '2033-02-01T00:00:00.000Z'

function dies(): never {
  throw new Error('It dies.')
}

async function runs() {
  return rowsOf(
    graph,
    `MATCH (run:Run)
RETURN run.status AS status, COUNT { (run)<-[:STEP_OF]-(:RunStep) } AS steps`,
  )
}

async function runId(): Promise<string> {
  const [row] = await rowsOf(graph, 'MATCH (run:Run) RETURN run.id AS id')
  return String(row?.id)
}
