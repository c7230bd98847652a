import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { Graph } from '../../src/graph/graph.ts'
import { broken } from '../support/broken.ts'
import { edited, portAmal, supportFile } from '../support/dossier-file.ts'
import { added, emptyGraph, rowsOf, testGraph } from '../support/ingest-graph.ts'

const north = supportFile('nuria-north.dossier.yaml')

let graph: Graph

beforeAll(async () => {
  graph = await testGraph()
})
afterAll(async () => {
  await emptyGraph(graph)
  await graph.close()
})

describe('dossiers beside each other', { timeout: 60_000 }, () => {
  beforeEach(() => emptyGraph(graph))

  test('what one says of who speaks for whom changes stances in the other', async () => {
    await added(graph, portAmal)
    await added(graph, north)

    expect(await stances()).toContainEqual(['actor:dawn-radio', 'CLAIMED'])
    expect(await broken(graph)).toEqual([])
  })

  test('what one says of where places lie moves events of the other', async () => {
    await added(graph, portAmal)
    await added(graph, north, { now: '2031-06-02T00:00:00Z' })

    const within = `MATCH (:Event {id: 'event:port-amal.rockets'})-[:LOCATED_IN]->(p) RETURN p.id AS id ORDER BY id`
    expect((await rowsOf(graph, within)).map(({ id }) => id)).toEqual([
      'place:amber-gulf',
      'place:coast',
      'place:nuria',
      'place:port-amal',
    ])
    expect(await updates()).toContainEqual(['event:port-amal.rockets', '2031-06-02T00:00:00Z'])
  })

  test('a new owner of a source joins the origins of its documents', async () => {
    await added(graph, edited(north, "  credits: ['source:amal-wire']\n", ''))
    const owned = edited(
      edited(north, "  credits: ['source:amal-wire']\n", ''),
      'name: { en: North Mail }\n',
      'name: { en: North Mail }\n    owner: Mail Group\n',
    )
    await added(graph, owned)

    expect(await rowsOf(graph, 'MATCH (c:TypeClaim) RETURN c.origin AS origin')).toEqual([
      { origin: 'owner:Mail Group' },
    ])
    expect(await broken(graph)).toEqual([])
  })

  test('an event of the other is named by dossier and key', async () => {
    await added(graph, portAmal)
    const part = edited(
      north,
      'best: 7, passages: [bridge] }',
      "best: 7, passages: [bridge] }\n      - { kind: PART, of: 'event:port-amal.campaign', passages: [bridge] }",
    )

    await added(graph, part)

    expect(
      await rowsOf(
        graph,
        "MATCH (e)-[:PART_OF]->({id: 'event:port-amal.campaign'}) RETURN e.id AS id ORDER BY id",
      ),
    ).toEqual([{ id: 'event:nuria-north.bridge' }, { id: 'event:port-amal.rockets' }])
  })

  test('writers at once queue, and all is there', async () => {
    await Promise.all([added(graph, portAmal), added(graph, north), added(graph, portAmal)])

    expect(await broken(graph)).toEqual([])
    expect(
      await rowsOf(
        graph,
        'MATCH (c:Claim) RETURN count(*) AS claims, count(DISTINCT c.slot) AS slots',
      ),
    ).toEqual([{ claims: 32, slots: 32 }])
  })
})

async function stances(): Promise<readonly unknown[]> {
  const text = `MATCH (c:PerpetratorClaim)-[:ABOUT]->({id: 'event:port-amal.rockets'}) RETURN c.speakerKey AS key, c.stance AS stance ORDER BY key`
  return (await rowsOf(graph, text)).map(({ key, stance }) => [key, stance])
}

async function updates(): Promise<readonly unknown[]> {
  const text = 'MATCH (e:Event) RETURN e.id AS id, e.updatedAt AS at ORDER BY id'
  return (await rowsOf(graph, text)).map(({ id, at }) => [id, at])
}
