import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { buildSchema } from '../../../src/api/schema.ts'
import type { Graph } from '../../../src/graph/graph.ts'
import { seed } from '../../../src/ingest/seed.ts'
import { undoRun } from '../../../src/ingest/undo/undo-run.ts'
import { asking } from '../../support/ask.ts'
import type { Asking } from '../../support/ask.ts'
import { broken } from '../../support/broken.ts'
import { edited, portAmal, supportFile } from '../../support/dossier-file.ts'
import { gedSample } from '../../support/ged-sample.ts'
import { fileOf, imported } from '../../support/imported.ts'
import { added, emptyGraph, graphDump, rowsOf, testGraph } from '../../support/ingest-graph.ts'
import { judged } from '../../support/judging.ts'

const north = supportFile('nuria-north.dossier.yaml')
const [front, coded] = ['actor:dawn-front', 'actor:ucdp-12']
let graph: Graph
let service: Asking

beforeAll(async () => {
  graph = await testGraph()
  service = await asking({ graph, schema: buildSchema() })
})
beforeEach(() => emptyGraph(graph))
afterAll(async () => {
  await service.stop()
  await emptyGraph(graph)
  await graph.close()
})

describe('names that are brought in', { timeout: 180_000 }, () => {
  test('are those of what is there where kind and name are the same, by a judgement that can be taken back', async () => {
    await added(graph, portAmal)
    await added(graph, north)
    const before = await graphDump(graph)

    const { runId } = await importedSample(gedSample('codebook'))

    expect(await pairOf(coded)).toEqual({
      ...{ keptId: front, otherId: coded, score: 1, judgement: 'SAME', judgedBy: 'marsad' },
      reasons: ['EXACT: “Dawn Front” is “Dawn Front”', 'both ARMED_GROUP'],
      ...{ kept: { id: front }, other: { id: front } },
    })
    expect(await named(coded)).toEqual({ id: front, name: 'Dawn Front' })
    expect(await broken(graph)).toEqual([])

    await undoRun(graph, runId, { now: new Date(), progress: () => undefined })

    expect(await graphDump(graph)).toEqual(before)
    expect(await rowsOf(graph, 'MATCH (n:Pair|Judgement) RETURN n.id AS id')).toEqual([])
  })

  test('are not judged again where somebody took them apart', async () => {
    await added(graph, portAmal)
    await added(graph, north)
    await importedSample(gedSample('codebook'))

    await judged(graph, 'DIFFERENT', front, coded)
    await importedSample(gedSample('codebook'), '2033-02-01T00:00:00.000Z')

    expect(await pairOf(coded)).toMatchObject({ judgement: 'DIFFERENT', judgedBy: 'tester' })
    expect(await named(coded)).toEqual({ id: coded, name: 'Dawn Front' })
    expect(await broken(graph)).toEqual([])
  })

  test('are proposed where they are only alike, and wait', async () => {
    await added(graph, portAmal)
    await added(graph, north)

    await importedSample(gedSample('codebook').replaceAll('"Dawn Front"', '"Daun Frnt"'))

    expect(await pairOf(coded)).toMatchObject({ keptId: front, judgement: 'OPEN', judgedBy: null })
    expect(await named(coded)).toEqual({ id: coded, name: 'Daun Frnt' })
  })

  test('are one where another data set gives them the same id', async () => {
    await added(graph, portAmal)
    await added(
      graph,
      edited(north, 'scheme: invented, value: DF-1', "scheme: ucdp-actor, value: '12'"),
    )

    await importedSample(gedSample('codebook').replaceAll('"Dawn Front"', '"Somebody Else"'))

    expect(await pairOf(coded)).toMatchObject({
      ...{ keptId: front, judgement: 'SAME', score: 1 },
      reasons: ['ID: both are 12 in ucdp-actor'],
    })
    expect(await broken(graph)).toEqual([])
    await judged(graph, null, front, coded)
    expect(await broken(graph)).toEqual([])
  })

  test('find a place without the word for its kind, of that kind alone', async () => {
    await seed(graph, { tool: 'test', version: '0', now: new Date('2031-06-01T00:00:00Z') })
    const rows = gedSample('codebook')
      .replaceAll('Amal town', 'Baghdād city')
      .replaceAll('41.25', '33.34')
      .replaceAll('33.5', '44.4')
      .replaceAll('Shore province', 'Al Anbār province')
      .replaceAll('Coast district', 'Baghdād district')

    await importedSample(rows)

    const places = await placePairs()
    expect(places).toEqual([
      {
        ...{ keptId: 'place:baghdad', score: 0.95, judgement: 'SAME', judgedBy: 'marsad' },
        reasons: [
          'NORMALISED: “Baghdād” is “Baghdad”, without the word for its kind',
          ...['both SETTLEMENT', '4.2 km apart'],
        ],
      },
      {
        ...{ keptId: 'place:anbar', score: 0.86, judgement: 'OPEN', judgedBy: null },
        reasons: [
          'NORMALISED: “Al Anbār” is “Al Anbar”, without the word for its kind',
          'both ADMIN1',
        ],
      },
    ])
    expect(await broken(graph)).toEqual([])
  })

  test('find the Islamic State of the article in IS, which becomes one with it and can be taken apart', async () => {
    await seed(graph, { tool: 'test', version: '0', now: new Date('2031-06-01T00:00:00Z') })
    await importedSample(gedSample('codebook').replaceAll('"Dawn Front"', '"IS"'))
    const [state, is] = ['actor:islamic-state', coded]
    expect(await pairOf(is)).toMatchObject({
      ...{ keptId: state, otherId: is, judgement: 'OPEN' },
      reasons: ['INITIALS: “IS” are those of “Islamic State”', 'both ARMED_GROUP'],
    })
    const apart = await graphDump(graph)

    await judged(graph, 'SAME', state, is)

    expect(await hits('IS')).toContain(state)
    expect(await hits('داعش')).toContain(state)
    expect(await named(is)).toEqual({ id: state, name: 'Islamic State' })
    expect(await broken(graph)).toEqual([])
    await judged(graph, null, state, is)
    expect(await graphDump(graph)).toEqual(apart)
    expect(await pairOf(is)).toMatchObject({ judgement: 'OPEN' })
  })
})

async function importedSample(content: string, now = '2033-01-01T00:00:00.000Z') {
  return imported(graph, { path: await fileOf('nuria.csv', content), now })
}

interface Pair {
  readonly judgement: string
}

async function pairOf(id: string): Promise<Pair | undefined> {
  const { data } = await service.ask<{ candidates: { nodes: readonly Pair[] } }>(
    `query ($ids: [ID!]) { candidates(where: { ids: $ids, things: [ENTITY] }) { nodes {
      keptId otherId score reasons judgement judgedBy kept { id } other { id } } } }`,
    { ids: [id] },
  )
  return data.candidates.nodes[0]
}

async function placePairs(): Promise<readonly unknown[]> {
  const { data } = await service.ask<{ candidates: { nodes: readonly { keptId: string }[] } }>(
    `{ candidates(where: { things: [ENTITY] }, first: 50) { nodes {
      keptId score reasons judgement judgedBy } } }`,
  )
  return data.candidates.nodes.filter(({ keptId }) => keptId.startsWith('place:'))
}

async function named(id: string): Promise<unknown> {
  const { data } = await service.ask('query ($id: ID!) { actor(id: $id) { id name } }', { id })
  return data.actor
}

async function hits(text: string): Promise<readonly string[]> {
  const { data } = await service.ask<{ search: { hits: readonly { node: { id: string } }[] } }>(
    'query ($text: String!) { search(text: $text, kinds: [ACTOR]) { hits { node { id } } } }',
    { text },
  )
  return data.search.hits.map(({ node }) => node.id)
}
