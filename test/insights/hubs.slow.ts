import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { graphRelation } from '../../src/facts/vocabulary.ts'
import type { Graph } from '../../src/graph/graph.ts'
import { generateBigActor, removeAll } from '../support/big-actor.ts'
import { generateCrowds } from '../support/dense-graph.ts'
import { testGraph } from '../support/ingest-graph.ts'
import { hitsOf, planned } from '../support/planned.ts'

let graph: Graph

beforeAll(async () => {
  graph = await testGraph()
  await removeAll(graph)
})
afterAll(async () => {
  await removeAll(graph)
  await graph.close()
})

interface Measured<Data> {
  readonly data: Data
  readonly hits: number
}

/** Asks, wants one statement, and gives the data and the hits that it took. */
async function measured<Data>(
  query: string,
  variables: Readonly<Record<string, unknown>> = {},
): Promise<Measured<Data>> {
  const { data, errors, statements } = await planned(graph, query, variables)
  expect(errors).toEqual([])
  expect(statements).toHaveLength(1)
  const [statement] = statements
  const hits = statement === undefined ? NaN : await hitsOf(graph, statement)
  return { data: data as Data, hits }
}

interface Page {
  readonly neighbours: {
    readonly relationships: readonly { readonly id: string }[]
    readonly totalCount: number
    readonly pageInfo: { readonly endCursor: string }
  }
}

/** Hits of the first three pages of 50, one after another. */
async function hitsOfPages(
  variables: Readonly<Record<string, unknown>>,
): Promise<readonly number[]> {
  const hits: number[] = []
  const seen = new Set<string>()
  let after: string | null = null
  while (hits.length < 3) {
    const { data, ...rest }: Measured<Page> = await measured<Page>(
      `query ($id: ID!, $types: [GraphRelation!], $after: String) {
        neighbours(id: $id, types: $types, after: $after, first: 50) {
          relationships { id } totalCount pageInfo { endCursor }
        }
      }`,
      { ...variables, after },
    )
    hits.push(rest.hits)
    for (const { id } of data.neighbours.relationships) seen.add(id)
    after = data.neighbours.pageInfo.endCursor
  }
  expect(seen.size).toBe(150)
  return hits
}

describe('beside an actor with 19,000 events', () => {
  beforeAll(async () => generateBigActor(graph), 120_000)
  afterAll(async () => removeAll(graph))

  it.each(['actor:big', 'actor:small', 'place:country', 'event:generated.60'])(
    'the counts of the neighbours of %s take five hits a relationship type at most (G4: ten)',
    async (id) => {
      const { data, hits } = await measured<{ readonly neighbourCounts: readonly unknown[] }>(
        'query ($id: ID!) { neighbourCounts(id: $id) { relation direction count } }',
        { id },
      )
      expect(data.neighbourCounts.length).toBeGreaterThan(0)
      expect(hits).toBeLessThanOrEqual(5 * graphRelation.codes.length)
    },
  )

  it.each([
    ['actor:big', ['PERPETRATED_BY'], 1],
    ['actor:big', ['TARGETED'], 1],
    ['actor:big', ['HARMED'], 1],
    ['actor:big', ['INVOLVED'], 1],
    ['actor:big', null, 4],
    ['place:country', null, 1],
  ])(
    'a page of 50 neighbours of %s by %j costs the same early and late',
    async (id, types, roles) => {
      const [first = 0, ...later] = await hitsOfPages({ id, types })
      // 200 a role for the walk, as for a page of events (G3); five for each of the 50 rows, and the count (G4).
      expect(first).toBeLessThanOrEqual(200 * roles + 250 + 100)
      expect(Math.max(...later)).toBeLessThanOrEqual(1.05 * first)
    },
    120_000,
  )

  it('the graph of 490 events and three hubs takes 100 hits a node at most', async () => {
    const events = Array.from({ length: 490 }, (_, at) => `event:generated.${String(at + 1)}`)
    const ids = ['actor:big', 'actor:small', 'place:country', ...events]
    const { data, hits } = await measured<{ readonly subgraph: unknown }>(
      `query ($ids: [ID!]!) { subgraph(ids: $ids) {
        nodes { id } relationships { id } totalRelationships centrality(by: BETWEENNESS) { score } communities { modularity }
      } }`,
      { ids },
    )
    expect(data.subgraph).toMatchObject({ totalRelationships: 1526 })
    expect(hits).toBeLessThanOrEqual(100 * ids.length)
  }, 60_000)

  it('paths begin and end at hubs, and are not led over them', async () => {
    const { result, hits } = await pathsBetween('actor:big', 'actor:small', ', maxLength: 8')
    expect(result).toMatchObject({ stoppedBy: 'ENOUGH_FOUND', searchedTo: 2, truncated: true })
    expect(result.paths.map(({ length }) => length)).toEqual([2, 2, 2, 2, 2])
    // Each of the 41,000 relationships of the one is looked at, and those of the other that lie beside them.
    expect(hits).toBeLessThanOrEqual(100_000)
    const over = await pathsBetween('event:generated.1', 'event:generated.2')
    expect(over.result).toMatchObject({ paths: [], stoppedBy: 'NOT_CONNECTED' })
    expect(over.result.hubs).toEqual([{ degree: 41_332, node: { id: 'actor:big' } }])
    expect(over.hits).toBeLessThanOrEqual(1_000)
  }, 60_000)

  it('a search that would take too much work ends, and says how far it came', async () => {
    const { result, hits } = await pathsBetween(
      ...(['event:generated.60', 'event:generated.80', ', maxLength: 8'] as const),
    )
    expect(result).toMatchObject({ stoppedBy: 'WORK_LIMIT', truncated: true, searchedTo: 3 })
    expect(result.paths.map(({ length }) => length)).toContain(2)
    expect(hits).toBeLessThanOrEqual(mostHits)
  }, 60_000)
})

/** 50,000 relationships may be looked at for a step of length, at some four hits each; this took up to three such steps. */
const mostHits = 3 * 4 * 50_000

describe('between two crowds that are joined by one hub', () => {
  beforeAll(async () => generateCrowds(graph), 120_000)

  it('the shortest paths within one of them take few hits', async () => {
    const { result, hits } = await pathsBetween('actor:left.0', 'actor:left.700')
    expect(result).toMatchObject({ stoppedBy: 'ENOUGH_FOUND', searchedTo: 3 })
    expect(result.paths).toHaveLength(5)
    expect(result.hubs).toEqual([{ degree: 3_000, node: { id: 'actor:hub' } }])
    expect(hits).toBeLessThanOrEqual(25_000)
  }, 60_000)

  it('there is no path of any length but over the hub', async () => {
    const none = await pathsBetween('actor:left.0', 'actor:right.0', ', maxLength: 8')
    expect(none.result).toMatchObject({ paths: [], stoppedBy: 'NOT_CONNECTED', searchedTo: 8 })
    expect(none.hits).toBeLessThanOrEqual(mostHits)
    const over = await pathsBetween('actor:left.0', 'actor:right.0', ', hubCap: 3000, first: 1')
    expect(over.result).toMatchObject({ searchedTo: 2, totalHubs: 0 })
    expect(over.result.paths).toEqual([{ length: 2 }])
  }, 60_000)
})

interface Result {
  readonly paths: readonly { readonly length: number }[]
  readonly searchedTo: number
  readonly stoppedBy: string
  readonly truncated: boolean
  readonly hubs: readonly { readonly degree: number; readonly node: { readonly id: string } }[]
  readonly totalHubs: number
}

async function pathsBetween(
  from: string,
  to: string,
  more = '',
): Promise<{ readonly result: Result; readonly hits: number }> {
  const { data, hits } = await measured<{ readonly paths: Result }>(
    `query ($from: ID!, $to: ID!) { paths(from: $from, to: $to${more}) {
      paths { length } searchedTo stoppedBy truncated hubs { degree node { id } } totalHubs
    } }`,
    { from, to },
  )
  return { result: data.paths, hits }
}
