import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Graph } from '../../src/graph/graph.ts'
import { rebuild } from '../../src/ingest/rebuild/rebuild.ts'
import { broken } from '../support/broken.ts'
import { portAmal, supportFile } from '../support/dossier-file.ts'
import { added, change, emptyGraph, testGraph } from '../support/ingest-graph.ts'
import { makeOld } from '../support/old-graph.ts'
import { recountedCells, storedCells } from '../support/recount-cells.ts'

const north = supportFile('nuria-north.dossier.yaml')
const rebuilding = { now: new Date('2031-08-01T00:00:00Z'), report: () => undefined }

let graph: Graph

beforeAll(async () => {
  graph = await testGraph()
})
afterAll(async () => {
  await emptyGraph(graph)
  await graph.close()
})

describe('a rebuild', { timeout: 120_000 }, () => {
  test('goes on while others write', async () => {
    await emptyGraph(graph)
    await added(graph, portAmal)
    await added(graph, north)
    await makeOld(graph)
    const edit = portAmal.replace('CIVILIANS, low: 1, best: 1, high: 1', 'CIVILIANS, best: 2')

    await Promise.all([rebuild(graph, rebuilding), added(graph, edit), added(graph, north)])
    await rebuild(graph, rebuilding)

    expect(await broken(graph)).toEqual([])
    expect(await storedCells(graph)).toEqual(await recountedCells(graph))
  })
})

describe('a month of many events and cells', { timeout: 120_000 }, () => {
  test('is counted page by page and mended in several transactions', async () => {
    await emptyGraph(graph)
    await change(
      graph,
      `UNWIND range(1, 1200) AS i
       CREATE (:Event {id: 'event:many.e' + i, type: 'RIOT', typeGroup: 'UNREST', extent: 'SINGLE', claims: i % 3,
         earliest: date({year: 2030, month: 2, day: 1 + i % 28}), latest: date('2030-02-28'),
         from: date({year: 2030, month: 2, day: 1 + i % 28}), until: date('2030-02-28'), middle: date('2030-02-14'),
         precision: 'MONTH', attributionStatus: 'NONE', independentSources: 1, killedBest: i % 5})`,
    )
    await change(
      graph,
      `MATCH (e:Event)
       WITH e, split(e.id, '.')[1] AS key
       CREATE (e)-[:PERPETRATED_BY]->(:Entity:Actor {id: 'actor:' + key}),
         (e)-[:TARGETED]->(:Entity:Place {id: 'place:' + key}), (e)-[:USED_WEAPON]->(:Entity:Weapon {id: 'weapon:' + key})`,
    )

    const counts = await rebuild(graph, rebuilding)

    const cells = await storedCells(graph)
    expect(cells).toEqual(await recountedCells(graph))
    expect(cells.length).toBeGreaterThan(6_000)
    expect(counts.Cell).toMatchObject({ added: cells.length, changed: 0, closed: 0 })
  })
})

describe('cells of a family that there is no more', { timeout: 120_000 }, () => {
  test('go, however many they are', async () => {
    await emptyGraph(graph)
    await added(graph, portAmal)
    await change(
      graph,
      `UNWIND range(1, 11000) AS i
       CREATE (:Cell {id: 'cell:ADMIN2/' + i, family: 'ADMIN2', from: date('2031-05-01'), events: 1})`,
    )

    const counts = await rebuild(graph, rebuilding)

    expect(counts.Cell).toMatchObject({ added: 0, changed: 0, closed: 11_000 })
    expect(await storedCells(graph)).toEqual(await recountedCells(graph))
  })
})
