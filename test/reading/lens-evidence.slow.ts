import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import type { Graph } from '../../src/graph/graph.ts'
import { edited, portAmal } from '../support/dossier-file.ts'
import { added, emptyGraph, testGraph } from '../support/ingest-graph.ts'
import { planned } from '../support/planned.ts'

vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 })

const rockets = 'event:port-amal.rockets'
const atlas = 'document:nuria-atlas'

/** The report, and an attribution from the atlas, the second document. */
const withAtlas = edited(
  portAmal,
  "by: 'actor:dawn-radio', slot: radio }\n",
  "by: 'actor:dawn-radio', slot: radio }\n      - { kind: PERPETRATOR, party: 'actor:nuria', basis: BACKGROUND, passages: [atlas-amal] }\n",
)

let graph: Graph

beforeAll(async () => {
  graph = await testGraph()
  await emptyGraph(graph)
  await added(graph, withAtlas, { now: '2031-06-01T00:00:00.000Z' })
  await added(graph, portAmal, { now: '2031-08-01T00:00:00.000Z' })
})
afterAll(async () => {
  await emptyGraph(graph)
  await graph.close()
})

async function asked(query: string, lens: object): Promise<unknown> {
  const { data, errors } = await planned(graph, query, { lens })
  expect(errors).toEqual([])
  return data
}

const whileItStood = { recordedAsOf: '2031-07-01T00:00:00Z' }
const afterwards = { recordedAsOf: '2031-09-01T00:00:00Z' }

const evidence = `query ($lens: Lens) {
  event(id: "${rockets}", accordingTo: $lens) {
    claims(first: 100, where: { kinds: [PERPETRATOR] }) { nodes { party { id } } }
    perpetrators { actor { id } claims { nodes { stance } } }
    documents { nodes { id } }
  }
}`

test('What stood at an instant is shown with the versions of then, whatever stands now', async () => {
  expect(await asked(evidence, whileItStood)).toMatchObject({
    event: {
      claims: { nodes: expect.arrayContaining([{ party: { id: 'actor:nuria' } }]) as unknown },
      perpetrators: expect.arrayContaining([
        { actor: { id: 'actor:nuria' }, claims: { nodes: [{ stance: 'REPORTED' }] } },
      ]) as unknown,
      documents: { nodes: expect.arrayContaining([{ id: atlas }]) as unknown },
    },
  })
  expect(await asked(evidence, afterwards)).toMatchObject({
    event: { documents: { nodes: [{ id: 'document:port-amal' }] } },
  })
})

test('Events are found by a document in which something stood then', async () => {
  const query = `query ($lens: Lens) {
    events(where: { accordingTo: $lens, documents: ["${atlas}"] }) { nodes { id } }
  }`

  expect(await asked(query, whileItStood)).toEqual({ events: { nodes: [{ id: rockets }] } })
  expect(await asked(query, afterwards)).toEqual({ events: { nodes: [] } })
})

const cells = '{ cells { party { id } speaker { id } stance } }'

test('Who says who did it is told by those alone who are heard, of one event and of many', async () => {
  const query = `query ($lens: Lens) {
    event(id: "${rockets}", accordingTo: $lens) { attribution ${cells} }
    attribution(where: { accordingTo: $lens, ids: ["${rockets}"] }) ${cells}
  }`
  const accused = {
    cells: [
      {
        party: { id: 'actor:dawn-front' },
        speaker: { id: 'actor:nuria-defence' },
        stance: 'ACCUSED',
      },
    ],
  }

  expect(await asked(query, { speakers: ['actor:nuria-defence'] })).toEqual({
    event: { attribution: accused },
    attribution: accused,
  })
  expect(await asked(query, whileItStood)).toMatchObject({
    attribution: {
      cells: expect.arrayContaining([
        expect.objectContaining({ party: { id: 'actor:nuria' } }),
      ]) as unknown,
    },
  })
})
