import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import type { Graph } from '../../../src/graph/graph.ts'
import { undoRun } from '../../../src/ingest/undo/undo-run.ts'
import { broken } from '../../support/broken.ts'
import { portAmal } from '../../support/dossier-file.ts'
import { gedTable } from '../../support/ged-sample.ts'
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
import { randomFrom } from '../../support/random.ts'
import { randomGed } from '../../support/random-ged.ts'
import { testDatabase } from '../../support/test-database.ts'

declare module 'vitest' {
  interface ProvidedContext {
    /** What random moments follow from. */
    readonly slow: { readonly seed: number }
  }
}

/** At how many random moments an import and an undo are killed. */
const IMPORT_KILLS = 10
const UNDO_KILLS = 3
/** Each is a transaction of its own. */
const ROWS = 8

const { seed } = inject('slow')

let graph: Graph
let path: string
let before: readonly string[]
let whole: readonly string[]
let statements: { readonly import: number; readonly undo: number }

beforeAll(async () => {
  graph = await testGraph()
  path = await fileOf('nuria.csv', gedTable(randomGed(ROWS, seed, 9001)))
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
    'of an import at %f of its way: the same command ends with the same graph (SEED=%i)',
    async (share) => {
      await restart()
      await kill(placeAt(share, statements.import))

      await imported(graph, { path, batchSize: 1, now: '2033-03-01T00:00:00.000Z' })

      expect(await graphDump(graph)).toEqual(whole)
      expect(await broken(graph)).toEqual([])
      expect(await runs()).toEqual([{ status: 'DONE', steps: ROWS }])
    },
  )

  test.each(moments(UNDO_KILLS))(
    'of an undo at %f of its way: the same command ends with the graph as it was (SEED=%i)',
    async (share) => {
      await restart()
      const { runId } = await imported(graph, { path, batchSize: 1 })
      await kill(placeAt(share, statements.undo), runId)

      await undo(graph, runId)

      expect(await graphDump(graph)).toEqual(before)
      expect(await broken(graph)).toEqual([])
    },
  )
})

/** Shares of the way with the seed, one at random in each of as many equal parts: other ones for every seed. */
function moments(count: number): readonly (readonly [share: number, seed: number])[] {
  const random = randomFrom(seed)
  const share = (part: number) => Math.round((1000 * (part + random())) / count) / 1000
  return Array.from({ length: count }, (_, part) => [share(part), seed])
}

function placeAt(share: number, of: number): number {
  return Math.max(1, Math.ceil(share * of))
}

async function runs() {
  return rowsOf(
    graph,
    `MATCH (run:ImportRun)
RETURN run.status AS status, COUNT { (run)<-[:STEP_OF]-(:RunStep) } AS steps`,
  )
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
