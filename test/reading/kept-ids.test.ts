import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Graph } from '../../src/graph/graph.ts'
import { readQuery } from '../../src/graph/query.ts'
import { keptIdsText } from '../../src/reading/kept-ids.printer.ts'
import { added, emptyGraph, testGraph } from '../support/ingest-graph.ts'
import { judged } from '../support/judging.ts'
import { hitsOf, planned } from '../support/planned.ts'
import { twinsDossier, twoOfEach } from '../support/two-of-each.ts'

const { one, other } = twoOfEach.attacker
const [first, second] = ['event:twins.one', 'event:twins.other']
const query = `query Q($ids: [ID!]!) {
  events(orderBy: DATE_ASC, where: { actors: $ids, not: { not: { perpetrators: { actors: $ids } } } }) { nodes { id } }
}`

let graph: Graph

beforeAll(async () => {
  graph = await testGraph()
  await emptyGraph(graph)
  await added(graph, twinsDossier())
})
afterAll(async () => {
  await emptyGraph(graph)
  await graph.close()
})

async function found(...ids: readonly string[]): Promise<readonly string[]> {
  const { data, errors, statements } = await planned(graph, query, { ids })
  expect(errors).toEqual([])
  expect(statements).toHaveLength(1)
  const { events } = data as { readonly events: { readonly nodes: readonly { id: string }[] } }
  return events.nodes.map(({ id }) => id)
}

test('a filter takes the ids of both that are judged to be one, and each its own once that is taken back', async () => {
  const unknown = 'actor:nobody'
  expect(await found(one)).toEqual([first])

  await judged(graph, 'SAME', one, other)
  expect(await found(one)).toEqual([first, second])
  expect(await found(other)).toEqual([first, second])
  expect(await found(other, unknown, one)).toEqual([first, second])
  expect(await found(unknown)).toEqual([])

  await judged(graph, null, one, other)
  expect(await found(one)).toEqual([first])
  expect(await found(other)).toEqual([second])
})

test('to look an id up costs a few hits, however large the graph is', async () => {
  const text = [keptIdsText('$ids', 'kept'), 'RETURN kept'].join('\n')
  const lookedUp = async (...ids: readonly string[]): Promise<number> =>
    hitsOf(graph, readQuery({ text, parameters: { ids }, row: (record) => record }))
  expect(await lookedUp()).toBeLessThanOrEqual(1)
  expect(await lookedUp(one)).toBeLessThanOrEqual(5)
  expect(await lookedUp('actor:nobody')).toBeLessThanOrEqual(5)
})
