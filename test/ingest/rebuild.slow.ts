import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { Graph } from '../../src/graph/graph.ts'
import { bringUpToDate } from '../../src/ingest/rebuild/bring-up-to-date.ts'
import { rebuild } from '../../src/ingest/rebuild/rebuild.ts'
import { broken } from '../support/broken.ts'
import { portAmal, supportFile } from '../support/dossier-file.ts'
import { graphChecksum } from '../support/graph-checksum.ts'
import {
  added,
  change,
  counting,
  emptyGraph,
  graphDump,
  rowsOf,
  testGraph,
} from '../support/ingest-graph.ts'
import { makeOld } from '../support/old-graph.ts'
import { storedCells } from '../support/recount-cells.ts'
import { stoppingAfter } from '../support/stopping-graph.ts'

const north = supportFile('nuria-north.dossier.yaml')
const rebuilding = { now: new Date('2031-08-01T00:00:00Z'), report: () => undefined }

let graph: Graph
let sound: readonly string[]

beforeAll(async () => {
  graph = await testGraph()
})
afterAll(async () => {
  await emptyGraph(graph)
  await graph.close()
})

describe('a rebuild', { timeout: 120_000 }, () => {
  beforeEach(async () => {
    await emptyGraph(graph)
    await added(graph, portAmal)
    await added(graph, north)
    sound = await graphDump(graph)
  })

  test('changes nothing where all is right, and counts what it looked at', async () => {
    await bringUpToDate(graph, rebuilding)
    const before = await graphChecksum(graph)
    const counted = counting(graph)
    const lines: string[] = []

    const counts = await rebuild(counted.graph, {
      ...rebuilding,
      report: (line) => lines.push(line),
    })

    expect(counted.total()).toBe(0)
    expect(await graphChecksum(graph)).toBe(before)
    expect(counts.Event).toEqual({ added: 0, changed: 0, closed: 0, unchanged: 4 })
    expect(counts.Cell?.unchanged).toBe((await storedCells(graph)).length)
    expect(lines).toEqual([
      '4 sources looked at',
      '10 entities looked at',
      '4 events looked at',
      '3 months looked at',
    ])
  })

  test('mends facts and cells that were altered, lost or invented', async () => {
    for (const statement of [
      "MATCH (e:Event {id: 'event:port-amal.rockets'}) SET e.killedBest = 77, e.apart = true",
      'MATCH (:Event)-[r:TARGETED|OCCURRED_AT]->() DELETE r',
      'MATCH (t:Toll) DETACH DELETE t',
      'MATCH ()-[r:STATIONED_AT]->() SET r.claims = 7',
      "MATCH (c:Cell {family: 'EVENT'}) SET c.events = 9, c.type = 'RIOT'",
      "MATCH (c:Cell {family: 'WEAPON'}) DELETE c",
      "CREATE (:Cell {id: 'cell:stray'}), (:Cell {family: 'EVENT', from: date('2001-01-01')})",
    ]) {
      await change(graph, statement)
    }

    await rebuild(graph, rebuilding)

    expect(await graphDump(graph)).toEqual(sound)
    expect(await broken(graph)).toEqual([])
  })

  test('gives names and sources the forms by which they are found', async () => {
    await change(graph, 'MATCH (n:Name|Source) REMOVE n.compared, n.voiced')

    await rebuild(graph, rebuilding)

    expect(await graphDump(graph)).toEqual(sound)
  })

  test('that is broken off does no harm, and goes on when it is repeated', async () => {
    await makeOld(graph)
    const breaking = stoppingAfter(graph, 25, () => Promise.reject(new Error('broken off')))
    await expect(rebuild(breaking, rebuilding)).rejects.toThrow('broken off')
    expect(await broken(graph)).not.toEqual([])

    await bringUpToDate(graph, rebuilding)

    expect(await graphDump(graph)).toEqual(sound)
  })

  test('leaves alone what no claim was ever about', async () => {
    await change(
      graph,
      `MATCH (a:Entity {id: 'place:port-amal'}), (b:Entity {id: 'place:amber-gulf'})
       CREATE (:Event {id: 'event:x.y', type: 'RIOT', extent: 'SINGLE', from: date('2030-01-01'), until: date('2030-01-01')}),
         (a)-[:WITHIN]->(b)`,
    )

    await rebuild(graph, rebuilding)

    const kept = `MATCH (e:Event {id: 'event:x.y', type: 'RIOT'}), ({id: 'place:port-amal'})-[:WITHIN]->({id: 'place:amber-gulf'}) RETURN count(*) AS kept`
    expect(await rowsOf(graph, kept)).toEqual([{ kept: 1 }])
  })
})

describe('a graph that was made before there were cells', { timeout: 120_000 }, () => {
  test('is brought up to date once', async () => {
    await emptyGraph(graph)
    await added(graph, portAmal)
    sound = await graphDump(graph)
    await makeOld(graph)
    const lines: string[] = []
    const noting = { ...rebuilding, report: (line: string) => lines.push(line) }

    await bringUpToDate(graph, noting)
    expect(await graphDump(graph)).toEqual(sound)
    expect(lines[0]).toBe('Bringing facts and monthly cells up to date…')

    const counted = counting(graph)
    await bringUpToDate(counted.graph, noting)
    expect(counted.total()).toBe(0)
    expect(lines).toHaveLength(5)
  })

  test('needs nothing where it is empty', async () => {
    await emptyGraph(graph)
    const lines: string[] = []

    await bringUpToDate(graph, { ...rebuilding, report: (line) => lines.push(line) })

    expect(lines).toEqual([])
    expect(await rowsOf(graph, 'MATCH (n) RETURN labels(n) AS labels')).toEqual([
      { labels: ['Writer'] },
    ])
  })
})
