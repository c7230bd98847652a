import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { Graph } from '../../src/graph/graph.ts'
import { factRules } from '../../src/ingest/check/facts.queries.ts'
import { edited, portAmal } from '../support/dossier-file.ts'
import { added, change, emptyGraph, testGraph } from '../support/ingest-graph.ts'

let graph: Graph

beforeAll(async () => {
  graph = await testGraph()
})
afterAll(async () => {
  await emptyGraph(graph)
  await graph.close()
})

describe('an event of which nobody says any more what it was', { timeout: 60_000 }, () => {
  const rule = factRules.find(({ name }) => name.startsWith('an event has facts if and only if'))
  const broken = async () => (rule === undefined ? undefined : graph.read(rule.broken))
  const emptied = 'event:port-amal.interception'
  const it = `MATCH (e:Event {id: '${emptied}'})`

  beforeEach(async () => {
    await emptyGraph(graph)
    await added(graph, portAmal)
    await added(
      graph,
      edited(
        portAmal,
        'type: INTERCEPTION, extent: SINGLE,',
        'type: INTERCEPTION, extent: SINGLE, status: REJECTED,',
      ),
    )
  })

  test('has no facts and breaks nothing', async () => {
    expect(await broken()).toEqual([])
  })

  test.each([
    ['a property', `${it} SET e.deadliest = 4`],
    ['an edge', `${it} MATCH (p:Place {id: 'place:nuria'}) CREATE (e)-[:LOCATED_IN]->(p)`],
    ['a toll', `${it} CREATE (e)-[:HAS_TOLL]->(:Toll {id: 'toll:x'})`],
    ['a type', `${it} SET e.type = 'INTERCEPTION'`],
  ])('is reported where %s is left of its facts', async (_name, statement) => {
    await change(graph, statement)

    expect(await broken()).toEqual([emptied])
  })
})
