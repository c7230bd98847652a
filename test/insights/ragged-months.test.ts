import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Graph } from '../../src/graph/graph.ts'
import { testGraph } from '../support/ingest-graph.ts'
import { operatorsOf, statementOf } from '../support/planned.ts'

let graph: Graph

beforeAll(async () => {
  graph = await testGraph()
})
afterAll(async () => {
  await graph.close()
})

test.each([
  [
    'series',
    `timeSeries(where: $where, interval: MONTH) { buckets { tally { events { best } } } }`,
  ],
  ['matrix', `matrix(where: $where, rows: ACTOR, columns: ACTOR) { cells { row column } }`],
])(
  'a %s of a time that begins and ends within a month finds the events of those months by their index',
  async (_, asked) => {
    const text = `query ($where: EventWhere) { ${asked} }`
    const where = { from: '2014-01-10', to: '2014-03-20' }

    const operators = await operatorsOf(graph, await statementOf(text, { where }))

    expect(operators.filter((name) => /AllNodesScan|LabelScan|TypeScan/.test(name))).toEqual([])
  },
  60_000,
)
