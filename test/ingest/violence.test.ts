import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Graph } from '../../src/graph/graph.ts'
import { checkGraph } from '../../src/ingest/check-graph.ts'
import { edited, portAmal, supportFile } from '../support/dossier-file.ts'
import { added, emptyGraph, testGraph } from '../support/ingest-graph.ts'
import { planned } from '../support/planned.ts'

const type = 'type: ROCKET_ATTACK, extent: SINGLE'
const said = edited(portAmal, type, `${type}, violence: ONE_SIDED`)

let graph: Graph

beforeAll(async () => {
  graph = await testGraph()
  await emptyGraph(graph)
  await added(graph, said)
  await added(graph, supportFile('nuria-north.dossier.yaml'))
})
afterAll(async () => {
  await emptyGraph(graph)
  await graph.close()
})

const query = `query ($id: ID!) {
  event(id: $id) { violence claims(where: { kinds: [TYPE] }) { nodes { value } } }
}`

test('Whose violence it was stands in the claim that says so, and on the event', async () => {
  const { data } = await planned(graph, query, { id: 'event:port-amal.rockets' })

  expect(data).toEqual({
    event: {
      violence: 'ONE_SIDED',
      claims: { nodes: [{ value: 'rocket attack, single event, one-sided violence' }] },
    },
  })
})

test('Where nobody says so it is unknown', async () => {
  const { data } = await planned(graph, query, { id: 'event:nuria-north.bridge' })

  expect(data).toMatchObject({ event: { violence: null } })
})

test('A later edition that no longer says so takes it away again', async () => {
  const report = await added(graph, portAmal)

  expect(report.counts.Claim).toMatchObject({ added: 0, changed: 1, closed: 0 })
  const { data } = await planned(graph, query, { id: 'event:port-amal.rockets' })
  expect(data).toMatchObject({ event: { violence: null } })
  expect((await checkGraph(graph)).filter(({ broken }) => broken.length > 0)).toEqual([])
})
