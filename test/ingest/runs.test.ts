import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { buildSchema } from '../../src/api/schema.ts'
import type { Graph } from '../../src/graph/graph.ts'
import { findingLines, runLines } from '../../src/ingest/runs/run-lines.ts'
import { findingsOf, lastRuns, runById } from '../../src/ingest/runs/runs.queries.ts'
import { toldRuns } from '../../src/ingest/runs/told-runs.ts'
import { undoRun } from '../../src/ingest/undo/undo-run.ts'
import { asking } from '../support/ask.ts'
import type { Asking } from '../support/ask.ts'
import { portAmal } from '../support/dossier-file.ts'
import { gedSample } from '../support/ged-sample.ts'
import { fileOf, imported } from '../support/imported.ts'
import { added, emptyGraph, testGraph } from '../support/ingest-graph.ts'

let graph: Graph
let api: Asking
let runId: string

beforeAll(async () => {
  graph = await testGraph()
  await emptyGraph(graph)
  api = await asking({ graph, schema: buildSchema() })
  await added(graph, portAmal)
  const sample = gedSample('exchange').replace('"2031-06-30', '"2031-06-31')
  const report = await imported(graph, { path: await fileOf('nuria.csv', sample) })
  runId = report.runId
}, 120_000)
afterAll(async () => {
  await api.stop()
  await emptyGraph(graph)
  await graph.close()
})

describe('runs', { timeout: 120_000 }, () => {
  test('can be asked for, last first, in one statement, with what they did and what was found', async () => {
    let answer: Awaited<ReturnType<Asking['ask']>> | undefined
    const statements = await api.statements(async () => {
      answer = await api.ask(RUNS)
    })

    expect(answer?.errors).toEqual([])
    expect(statements).toHaveLength(1)
    expect(answer?.data).toMatchObject({
      importRuns: {
        totalCount: 2,
        nodes: [
          {
            ...{ id: runId, status: 'DONE', source: 'ucdp-ged', file: 'nuria.csv' },
            ...{ records: 5, rows: 3, skipped: 1, rejected: 1, remarks: 1 },
            rejects: {
              totalCount: 1,
              nodes: [
                {
                  ...{ kind: 'REJECTED', file: 'nuria.csv', row: 4, column: 'date_end' },
                  reason: 'is no day of the form YYYY-MM-DD',
                },
              ],
            },
            all: { totalCount: 2 },
          },
          { status: 'DONE', source: null, file: null, records: null, all: { totalCount: 0 } },
        ],
      },
    })
  })

  test('say what they did to each label', async () => {
    const { data } = await api.ask<{
      importRun: { counts: readonly { label: string; added: number }[] }
    }>(
      `query ($id: ID!) { importRun(id: $id) { counts { label added changed closed unchanged } } }`,
      {
        id: runId,
      },
    )
    expect(data.importRun.counts).toContainEqual({
      ...{ label: 'Event', added: 3, changed: 0, closed: 0, unchanged: 0 },
    })
  })

  test('are null where there is none', async () => {
    const { data } = await api.ask(`{ importRun(id: "run:none") { id } }`)
    expect(data).toEqual({ importRun: null })
  })

  test('are listed for the terminal', async () => {
    const [last] = await graph.read(lastRuns(1))
    const [same] = await graph.read(runById(runId))
    expect(last).toEqual(same)
    expect(last && runLines(last)).toEqual([
      `${runId}  DONE  2033-01-01T00:00:00Z  ucdp-ged-nuria  (test 0, 1 step)`,
      expect.stringMatching(/^ {2}ucdp-ged nuria\.csv, SHA-256 [0-9a-f]{64}$/),
      '  5 records = 3 rows + 1 skipped + 1 rejected; 1 remark',
    ])
    expect(findingLines(await graph.read(findingsOf(runId)))).toEqual([
      expect.stringMatching(
        /^ {2}remark {2}nuria\.csv:\d+: low best high low 12, best 9, high 4: not in order/,
      ),
      '  rejected  nuria.csv:7: date_end is no day of the form YYYY-MM-DD',
    ])
    expect(await toldRuns(graph, runId)).toHaveLength(5)
  })

  test('that nobody made are said to be none, as where one is to be undone', async () => {
    const none = {
      code: 'NOT_FOUND',
      message: expect.stringContaining('no run run:nope') as string,
    }
    await expect(toldRuns(graph, 'run:nope')).rejects.toMatchObject(none)
    const undoing = { now: new Date(), progress: () => undefined }
    await expect(undoRun(graph, 'run:nope', undoing)).rejects.toMatchObject(none)
  })
})

const RUNS = `{
  importRuns(first: 10) {
    totalCount
    nodes {
      id status source file records rows skipped rejected remarks startedAt finishedAt
      rejects: findings(kind: REJECTED) { totalCount nodes { kind file row line column reason record } }
      all: findings(first: 1) { totalCount }
    }
  }
}`
