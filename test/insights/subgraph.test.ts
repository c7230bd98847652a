import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { article, eventId } from '../support/article.ts'
import type { Article } from '../support/article.ts'
import { rowsOf } from '../support/ingest-graph.ts'

let the: Article

beforeAll(async () => {
  the = await article()
})
afterAll(async () => the.stop())

const attack = eventId('airport-attack')

interface Edge {
  readonly id: string
  readonly relation: string
  readonly from: { readonly id: string }
  readonly to: { readonly id: string }
}

interface Subgraph {
  readonly subgraph: {
    readonly nodes: readonly { readonly id: string }[]
    readonly relationships: readonly Edge[]
    readonly notFound: readonly string[]
    readonly totalRelationships: number
    readonly truncated: boolean
  }
}

describe('the graph of some nodes', () => {
  const query = `query ($ids: [ID!]!) { subgraph(ids: $ids) {
    nodes { id } notFound relationships { id relation from { id } to { id } } totalRelationships truncated
  } }`

  it('holds every relationship among them, and names what was not found', async () => {
    const ids = [
      attack,
      'place:baghdad-airport',
      'place:iraq',
      'actor:nobody',
      'weapon:rocket',
      attack,
    ]
    const { subgraph } = await the.data<Subgraph>(query, { ids })
    expect(subgraph.nodes.map(({ id }) => id)).toEqual([
      attack,
      'place:baghdad-airport',
      'place:iraq',
      'weapon:rocket',
    ])
    expect(subgraph).toMatchObject({
      notFound: ['actor:nobody'],
      totalRelationships: 5,
      truncated: false,
    })
    expect(subgraph.relationships.map(({ relation, to }) => `${relation} ${to.id}`)).toEqual([
      'LOCATED_IN place:baghdad-airport',
      'LOCATED_IN place:iraq',
      'OCCURRED_AT place:baghdad-airport',
      'TARGETED place:baghdad-airport',
      'USED_WEAPON weapon:rocket',
    ])
  })

  it('of all nodes holds every relationship of the article', async () => {
    const rows = await rowsOf(the.graph, 'MATCH (n:Event|Entity) RETURN n.id AS id')
    const [all] = await rowsOf(
      the.graph,
      'MATCH (n:Event|Entity)-[r]->(m:Event|Entity) RETURN count(r) AS total',
    )
    const { subgraph } = await the.data<Subgraph>(query, { ids: rows.map(({ id }) => id) })
    expect(subgraph.relationships).toHaveLength(Number(all?.total))
    expect(subgraph.notFound).toEqual([])
  })

  it('tells what matters in it and what belongs together', async () => {
    const { subgraph } = await the.data<{ readonly subgraph: unknown }>(`{ subgraph(
      ids: ["actor:united-states", "actor:us-forces", "actor:global-coalition", "actor:iraq", "actor:iraqi-security-forces"]
    ) {
      centrality { score node { label } }
      between: centrality(by: BETWEENNESS) { score node { id } }
      communities { modularity groups { size nodes { id } } }
    } }`)
    expect(subgraph).toMatchObject({
      centrality: [{ score: 0.5, node: { label: 'United States' } }, { score: 0.25 }, {}, {}, {}],
      between: [{ score: 1 / 6, node: { id: 'actor:united-states' } }, { score: 0 }, {}, {}, {}],
      communities: {
        groups: [
          { size: 3, nodes: [{ id: 'actor:global-coalition' }, {}, {}] },
          { size: 2, nodes: [{ id: 'actor:iraq' }, { id: 'actor:iraqi-security-forces' }] },
        ],
      },
    })
  })

  it('may be empty', async () => {
    const { subgraph } = await the.data<{ readonly subgraph: unknown }>(
      `{ subgraph(ids: []) { nodes { id } notFound centrality { score } communities { modularity groups { size } } } }`,
    )
    expect(subgraph).toEqual({
      ...{ nodes: [], notFound: [], centrality: [] },
      communities: { modularity: null, groups: [] },
    })
  })
})
