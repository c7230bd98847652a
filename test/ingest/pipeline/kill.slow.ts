import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Graph } from '../../../src/graph/graph.ts'
import { undoRun } from '../../../src/ingest/undo/undo-run.ts'
import { broken } from '../../support/broken.ts'
import { portAmal } from '../../support/dossier-file.ts'
import { gedSample } from '../../support/ged-sample.ts'
import { fileOf, imported } from '../../support/imported.ts'
import {
  added,
  counting,
  emptyGraph,
  graphDump,
  rowsOf,
  testGraph,
} from '../../support/ingest-graph.ts'
import { killHard, ownProcess } from '../../support/own-process.ts'
import { testDatabase } from '../../support/test-database.ts'

/** At how many random moments an import and an undo are killed. */
const IMPORT_KILLS = 3
const UNDO_KILLS = 2

let graph: Graph
let path: string
let before: readonly string[]
let whole: readonly string[]
let statements: { readonly import: number; readonly undo: number }

beforeAll(async () => {
  graph = await testGraph()
  path = await fileOf('nuria.csv', gedSample('codebook'))
  await emptyGraph(graph)
  await added(graph, portAmal)
  before = await graphDump(graph)
  const importing = counting(graph)
  const { runId } = await imported(importing.graph, { path, batchSize: 1 })
  whole = await graphDump(graph)
  const undoing = counting(graph)
  await undo(undoing.graph, runId)
  statements = { import: importing.statements(), undo: undoing.statements() }
}, 120_000)
afterAll(async () => {
  await emptyGraph(graph)
  await graph.close()
})

describe('kill -9', { timeout: 120_000 }, () => {
  test.each(moments(IMPORT_KILLS))(
    'of an import at %f of its way: the same command ends with the same graph',
    async (share) => {
      await restart()
      await kill(Math.ceil(share * statements.import))

      await imported(graph, { path, batchSize: 1, now: '2033-03-01T00:00:00.000Z' })

      expect(await graphDump(graph)).toEqual(whole)
      expect(await broken(graph)).toEqual([])
      expect(await rowsOf(graph, `MATCH (run:ImportRun) RETURN run.status AS status`)).toEqual([
        { status: 'DONE' },
      ])
    },
  )

  test.each(moments(UNDO_KILLS))(
    'of an undo at %f of its way: the same command ends with the graph as it was',
    async (share) => {
      await restart()
      const { runId } = await imported(graph, { path, batchSize: 1 })
      await kill(Math.ceil(share * statements.undo), runId)

      await undo(graph, runId)

      expect(await graphDump(graph)).toEqual(before)
      expect(await broken(graph)).toEqual([])
    },
  )
})

/** Shares of the way, other ones in every run. */
function moments(count: number): readonly number[] {
  return Array.from({ length: count }, () => Math.random())
}

async function restart(): Promise<void> {
  await emptyGraph(graph)
  await added(graph, portAmal)
}

async function kill(place: number, ...undone: readonly string[]): Promise<void> {
  const { uri, username, password } = testDatabase()
  const stuck = await ownProcess(
    'stuck-import.ts',
    uri,
    username,
    password,
    String(place),
    path,
    ...undone,
  )
  expect(stuck.said).toBe('in the middle')
  await killHard(stuck)
}

async function undo(on: Graph, runId: string): Promise<void> {
  await undoRun(on, runId, { now: new Date('2034-01-01T00:00:00.000Z'), progress: () => undefined })
}
