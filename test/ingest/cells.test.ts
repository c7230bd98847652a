import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { Graph } from '../../src/graph/graph.ts'
import type { CypherQuery } from '../../src/graph/query.ts'
import { edited, oneTarget, portAmal, supportFile } from '../support/dossier-file.ts'
import { added, counting, emptyGraph, rowsOf, testGraph } from '../support/ingest-graph.ts'
import { recountedCells, storedCells } from '../support/recount-cells.ts'

const north = supportFile('nuria-north.dossier.yaml')

let graph: Graph

beforeAll(async () => {
  graph = await testGraph()
})
afterAll(async () => {
  await emptyGraph(graph)
  await graph.close()
})

async function expectTrueCells(): Promise<void> {
  expect(await storedCells(graph)).toEqual(await recountedCells(graph))
}

describe('the monthly cells', { timeout: 120_000 }, () => {
  beforeEach(() => emptyGraph(graph))

  test('hold what the events of a dossier come to, each family by its keys', async () => {
    await added(graph, oneTarget)

    await expectTrueCells()
    const text = `MATCH (c:Cell {type: 'ROCKET_ATTACK'})
      RETURN c.family AS family, c.key1 AS key1, c.key2 AS key2, c.events AS events, c.killedBest AS killed
      ORDER BY family, key1, key2`
    const cell = (family: string, key1: string, key2 = '', killed = 4) => ({
      ...{ family, key1, key2, events: 1, killed },
    })
    expect(await rowsOf(graph, text)).toEqual([
      cell('ACTORS', 'actor:dawn-front', 'actor:nuria'),
      cell('ADMIN1', 'place:coast'),
      cell('COUNTRY', 'place:nuria'),
      cell('EVENT', ''),
      cell('KILLED_GROUP', 'CIVILIANS', '', 1),
      cell('KILLED_GROUP', 'MILITARY', '', 3),
      cell('PERPETRATOR', 'actor:dawn-front'),
      cell('PERPETRATOR_TARGET', 'actor:dawn-front', 'place:port-amal'),
      cell('TARGET', 'place:port-amal'),
      cell('WEAPON', 'weapon:rocket'),
      cell('WHOLE', ''),
    ])
  })

  test('lose an event that becomes part of another, and win it back', async () => {
    const part = edited(
      oneTarget,
      "of: 'event:campaign', passages: [p3], basis: INFERRED }",
      "of: 'event:campaign', passages: [p3] }",
    )
    const rockets = `MATCH (c:Cell {family: 'EVENT', type: 'ROCKET_ATTACK'}) RETURN c.events AS events`
    await added(graph, oneTarget)

    await added(graph, part)
    expect(await rowsOf(graph, rockets)).toEqual([])
    await expectTrueCells()

    await added(graph, oneTarget)
    expect(await rowsOf(graph, rockets)).toEqual([{ events: 1 }])
    await expectTrueCells()
  })

  test('change where a group of victims alone is told otherwise', async () => {
    const killed = `MATCH (c:Cell {family: 'WHOLE', type: 'ROCKET_ATTACK'})
      RETURN c.groups AS groups, c.killedOf[1] AS civilians, c.killedBest AS killed`
    await added(graph, oneTarget)
    const before = await rowsOf(graph, killed)

    await added(
      graph,
      edited(oneTarget, 'CIVILIANS, low: 1, best: 1, high: 1', 'CIVILIANS, best: 2'),
    )

    expect(before).toEqual([{ groups: ['CIVILIANS', 'MILITARY'], civilians: 1, killed: 4 }])
    expect(await rowsOf(graph, killed)).toEqual([
      { groups: ['CIVILIANS', 'MILITARY'], civilians: 2, killed: 4 },
    ])
    await expectTrueCells()
  })

  test('lose an event whose facts go away', async () => {
    const start = portAmal.indexOf('  - key: interception')
    const end = portAmal.indexOf('  - key: campaign')
    await added(graph, portAmal)

    await added(graph, portAmal.slice(0, start) + portAmal.slice(end))

    await expectTrueCells()
    const text = `MATCH (c:Cell {type: 'INTERCEPTION'}) RETURN c.id AS id`
    expect(await rowsOf(graph, text)).toEqual([])
  })

  test('are left as they are by a dossier that is added again', async () => {
    await added(graph, portAmal)
    const counted = counting(graph)

    await added(counted.graph, portAmal)

    expect(counted.total()).toBe(0)
  })

  test('hold what two writers at once add', async () => {
    await Promise.all([added(graph, portAmal), added(graph, north), added(graph, portAmal)])

    await expectTrueCells()
  })
})

describe('a write of many events', { timeout: 120_000 }, () => {
  test('changes its cells by one statement, after all other facts, in the order of their ids', async () => {
    await emptyGraph(graph)
    const statements: CypherQuery<unknown>[] = []
    const recording: Graph = {
      ...graph,
      write: (work) =>
        graph.write((transaction) =>
          work({
            run: (query) => {
              statements.push(query)
              return transaction.run(query)
            },
          }),
        ),
    }

    await added(recording, oneTarget)

    const ofCells = statements.filter(({ text }) => text.includes(':Cell'))
    const ids = ofCells.map(({ parameters }) => JSON.stringify(parameters).match(/cell:[^"]+/g))
    expect(ofCells).toHaveLength(1)
    expect(ids[0]?.length).toBeGreaterThan(20)
    expect(ids[0]).toEqual(ids[0]?.toSorted())
    const later = statements.slice(statements.findIndex((query) => query === ofCells[0]) + 1)
    // What is told of the changes, and kept of the run, follows.
    expect(later.filter(({ text }) => !/:(Change|Writer|Run|RunStep)\b/.test(text))).toEqual([])
  })
})
