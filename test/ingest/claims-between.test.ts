import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import type { Graph } from '../../src/graph/graph.ts'
import { contestedReport } from '../support/contested-report.ts'
import { added, emptyGraph, graphDump, rowsOf, testGraph } from '../support/ingest-graph.ts'
import { judged } from '../support/judging.ts'
import { planned } from '../support/planned.ts'
import { wordedReport, words } from '../support/worded-reports.ts'

let graph: Graph

beforeAll(async () => {
  graph = await testGraph()
})
beforeEach(() => emptyGraph(graph))
afterAll(async () => {
  await emptyGraph(graph)
  await graph.close()
})

const text = words(60, 7).join(' ')
const post = { key: 'post', source: 'post', day: '2031-05-03', text }
const mail = { ...post, key: 'mail', source: 'mail', day: '2031-05-04' }

async function independent(): Promise<unknown> {
  const [edge] = await rowsOf(graph, 'MATCH ()-[r:ALLIED_WITH]->() RETURN r.independent AS count')
  return edge?.count
}

test(
  'A syndicated copy adds no independent support; that taken back, both are voices of their own as before',
  { timeout: 180_000 },
  async () => {
    await added(graph, wordedReport(post), { text })
    // A third of the words are others: somebody has to look.
    const near = `${words(60, 7).slice(0, 45).join(' ')} ${words(20, 8).join(' ')}`
    await added(graph, wordedReport({ ...mail, text: near }), { text: near })
    const apart = await graphDump(graph)
    expect(await independent()).toBe(2)

    await judged(graph, 'SAME', 'document:mail', 'document:post')

    expect(await independent()).toBe(1)
    expect(
      await rowsOf(
        graph,
        'MATCH (d)-[r:COPY_OF]->(o) RETURN d.id AS id, o.id AS of, r.method AS method',
      ),
    ).toEqual([{ id: 'document:mail', of: 'document:post', method: 'REVIEW' }])
    await judged(graph, null, 'document:post', 'document:mail')
    expect(await graphDump(graph)).toEqual(apart)
    expect(await independent()).toBe(2)
  },
)

test(
  'Sources with incompatible tolls and blame contradict each other, and the event says so',
  { timeout: 180_000 },
  async () => {
    await added(
      graph,
      contestedReport([
        { key: 'post', killed: 12, party: 'front' },
        { key: 'mail', killed: 15, party: 'union' },
        { key: 'wire', killed: 12, party: 'front' },
      ]),
    )

    const { data } = await planned(
      graph,
      `{ events(where: { linkedClaims: { by: [CONTRADICTS], kinds: [HARM] } }, first: 5) { nodes {
      id contested attributionStatus casualties { contested }
      claims(where: { kinds: [HARM], linkedBy: [CONTRADICTS] }, first: 10) {
        nodes { value links { kind method leads claim { value } } }
      }
    } } }`,
    )
    const [toll, other] = ['killed, all victims: 12', 'killed, all victims: 15']
    const against = (leads: boolean, value: string | undefined) => ({
      ...{ kind: 'CONTRADICTS', method: 'NUMBERS', leads, claim: { value } },
    })
    const agrees = (leads: boolean) => ({
      ...{ kind: 'CORROBORATES', method: 'NUMBERS', leads, claim: { value: toll } },
    })
    expect(data).toEqual({
      events: {
        nodes: [
          {
            ...{ id: 'event:contested.attack', contested: ['HARM', 'PERPETRATOR'] },
            ...{ attributionStatus: 'DISPUTED', casualties: [{ contested: true }] },
            claims: {
              nodes: [
                { value: toll, links: [against(true, other), agrees(true)] },
                { value: other, links: [against(true, toll), against(false, toll)] },
                { value: toll, links: [against(false, other), agrees(false)] },
              ],
            },
          },
        ],
      },
    })
  },
)
