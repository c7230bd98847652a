import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { Graph } from '../../src/graph/graph.ts'
import { alliedReport } from '../support/allied-reports.ts'
import type { AlliedReport } from '../support/allied-reports.ts'
import { broken } from '../support/broken.ts'
import { edited, portAmal } from '../support/dossier-file.ts'
import {
  added,
  counting,
  emptyGraph,
  presentDump,
  rowsOf,
  testGraph,
} from '../support/ingest-graph.ts'
import { planned } from '../support/planned.ts'

let graph: Graph

beforeAll(async () => {
  graph = await testGraph()
})
beforeEach(() => emptyGraph(graph))
afterAll(async () => {
  await emptyGraph(graph)
  await graph.close()
})

const add = (report: AlliedReport) => added(graph, alliedReport(report))

const original: AlliedReport = { key: 'a', source: 'post', claim: { key: 'alliance' } }
const alone: AlliedReport = { key: 'b', source: 'mail', claim: { key: 'told' } }
const repetition: AlliedReport = { ...alone, claim: { key: 'told', repeats: 'a.alliance' } }
const again: AlliedReport = { key: 'c', source: 'daily', claim: { repeats: 'b.told' } }

/** The origin of the open claim of each report, and as how many voices they count. */
async function voices(): Promise<unknown> {
  const claims = await rowsOf(
    graph,
    'MATCH (c:Claim) WHERE c.supersededAt IS NULL RETURN c.origin AS origin ORDER BY c.documentId',
  )
  const [edge] = await rowsOf(graph, 'MATCH ()-[r:ALLIED_WITH]->() RETURN r.independent AS count')
  return { origins: claims.map(({ origin }) => origin), independent: edge?.count }
}

describe('a claim that repeats another', { timeout: 60_000 }, () => {
  test('is the same voice, by way of others too', async () => {
    await add(original)
    await add(alone)
    expect(await voices()).toEqual({ origins: ['source:post', 'source:mail'], independent: 2 })

    await add(repetition)
    await add(again)

    expect(await voices()).toEqual({
      origins: ['source:post', 'source:post', 'source:post'],
      independent: 1,
    })
  })

  test('follows the document of what it repeats when the origin of that changes', async () => {
    for (const report of [original, repetition, again]) await add(report)
    await add({ key: 'z', source: 'wire' })

    await add({ ...original, copies: 'z' })
    expect(await voices()).toMatchObject({ independent: 1 })

    await add({ ...original, owner: 'Group' })
    expect(await voices()).toEqual({
      origins: ['owner:Group', 'owner:Group', 'owner:Group', 'source:wire'],
      independent: 2,
    })
  })

  test('follows the newest version of what it repeats, and what that repeats', async () => {
    for (const report of [original, repetition, again]) await add(report)

    await add({ ...original, claim: { key: 'alliance', best: 300 } })
    expect(await voices()).toMatchObject({ independent: 1 })
    expect(await repeated()).toEqual(['a.alliance 2', 'b.told 1'])

    await add(alone)
    expect(await voices()).toEqual({
      origins: ['source:post', 'source:mail', 'source:mail'],
      independent: 2,
    })
    expect(await repeated()).toEqual(['b.told 2'])
    expect(await broken(graph)).toEqual([])
  })

  test('stays the voice of what is taken back, and finds it again when it comes back', async () => {
    for (const report of [original, repetition]) await add(report)

    await add({ key: 'a', source: 'post' })
    expect(await repeated()).toEqual(['a.alliance 1'])
    expect(await voices()).toMatchObject({ origins: ['source:post', 'source:post'] })
    const counted = counting(graph)
    await added(counted.graph, alliedReport(repetition))
    expect(counted.total()).toBe(0)

    expect(await broken(graph)).toEqual([])

    await add(original)
    expect(await repeated()).toEqual(['a.alliance 3'])
  })

  test('is the same, however it came about, and a second time changes nothing', async () => {
    for (const report of [original, repetition, again]) await add(report)
    const atOnce = await presentDump(graph)
    const origins = await voices()
    const counted = counting(graph)
    for (const report of [again, original, repetition]) {
      await added(counted.graph, alliedReport(report))
    }
    expect(counted.total()).toBe(0)

    await emptyGraph(graph)
    await add({ ...original, owner: 'Group', claim: { key: 'alliance', best: 3 } })
    await add(alone)
    await add(again)
    await add(repetition)
    await add(original)

    expect(await presentDump(graph)).toEqual(atOnce)
    expect(await voices()).toEqual(origins)
  })

  test('may stand in the same dossier, and counts once in what follows there', async () => {
    const claim = "{ kind: PERPETRATOR, party: 'actor:dawn-front', passages: [p2], by: 'actor:dawn"
    const atlas = `      - { kind: TYPE, type: ROCKET_ATTACK, extent: SINGLE, basis: BACKGROUND, passages: [atlas-amal], repeats: attack }
      - ${claim}-radio'`
    const type = '{ kind: TYPE, type: ROCKET_ATTACK, extent: SINGLE,'
    const keyed = edited(
      edited(portAmal, type, `${type} key: attack,`),
      `      - ${claim}-radio'`,
      atlas,
    )
    const independent = async () => {
      const [event] = await rowsOf(
        graph,
        "MATCH (e:Event {id: 'event:port-amal.rockets'}) RETURN e.independentSources AS count",
      )
      return event?.count
    }
    await added(graph, edited(keyed, ', repeats: attack', ''))
    expect(await independent()).toBe(2)

    await added(graph, keyed)

    expect(await independent()).toBe(1)
    expect(await broken(graph)).toEqual([])
  })
})

test('claims say what they repeat, who repeats them, and what supports and contradicts them', async () => {
  await add(original)
  await add({
    key: 'd',
    source: 'wire',
    claim: { key: 'denial', polarity: 'DENIES', contradicts: ['a.alliance'] },
  })
  await add({ ...repetition, claim: { ...repetition.claim, corroborates: ['a.alliance'] } })

  const { data, errors } = await planned(
    graph,
    `{ claims(where: { documents: ["document:a"] }) { nodes {
      key origin repeats { key }
      repeatedBy { totalCount nodes { key origin repeats { key } } }
      corroborates { key } contradicts { key contradicts { key } }
    } } }`,
  )

  expect(errors).toEqual([])
  expect(data).toEqual({
    claims: {
      nodes: [
        {
          ...{ key: 'a.alliance', origin: 'source:post', repeats: null },
          repeatedBy: {
            totalCount: 1,
            nodes: [{ key: 'b.told', origin: 'source:post', repeats: { key: 'a.alliance' } }],
          },
          corroborates: [{ key: 'b.told' }],
          contradicts: [{ key: 'd.denial', contradicts: [{ key: 'a.alliance' }] }],
        },
      ],
    },
  })
})

test('what is rejected supports and contradicts nothing that is shown', async () => {
  await add(original)
  const claim = {
    key: 'denial',
    polarity: 'DENIES',
    contradicts: ['a.alliance'],
    status: 'REJECTED',
  }
  await add({ key: 'd', source: 'wire', claim })

  const { data } = await planned(
    graph,
    '{ claims(where: { documents: ["document:a"] }) { nodes { contradicts { key } } } }',
  )
  expect(data).toEqual({ claims: { nodes: [{ contradicts: [] }] } })
})

/** Keys and versions of the claims that are repeated. */
async function repeated(): Promise<readonly unknown[]> {
  const rows = await rowsOf(
    graph,
    "MATCH (:Claim)-[:REPEATS]->(c:Claim) RETURN c.key + ' ' + c.version AS name ORDER BY name",
  )
  return rows.map(({ name }) => name)
}
