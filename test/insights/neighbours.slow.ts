import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { article, eventId } from '../support/article.ts'
import type { Article } from '../support/article.ts'
import { change, rowsOf } from '../support/ingest-graph.ts'

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

interface Page {
  readonly neighbours: {
    readonly node: { readonly id: string; readonly label: string; readonly degree: number } | null
    readonly nodes: readonly { readonly id: string }[]
    readonly relationships: readonly Edge[]
    readonly totalCount: number
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null }
  }
}

async function neighbours(id: string, more = ''): Promise<Page['neighbours']> {
  const { neighbours: page } = await the.data<Page>(
    `query ($id: ID!) { neighbours(id: $id${more}) {
      node { id label degree } nodes { id } totalCount pageInfo { hasNextPage endCursor }
      relationships { id relation from { id } to { id } }
    } }`,
    { id },
  )
  return page
}

describe('the neighbours of a node', () => {
  it('are counted by kind and way, most first', async () => {
    const { neighbourCounts } = await the.data<{ readonly neighbourCounts: unknown }>(
      `{ neighbourCounts(id: "actor:islamic-state") { relation direction count } }`,
    )
    expect(neighbourCounts).toEqual([
      { relation: 'ACTIVE_IN', direction: 'OUTGOING', count: 4 },
      { relation: 'INVOLVED', direction: 'INCOMING', count: 2 },
      { relation: 'PERPETRATED_BY', direction: 'INCOMING', count: 1 },
      { relation: 'OPPOSES', direction: 'INCOMING', count: 1 },
    ])
  })

  it('are relations first, then events, newest first; each node once', async () => {
    const { node, nodes, relationships, totalCount } = await neighbours(attack)
    expect(node).toEqual({ id: attack, label: 'Two rockets at Baghdad airport', degree: 13 })
    expect([totalCount, relationships.length]).toEqual([13, 13])
    // The airport is the place, the place it lies in, and the target.
    const ends = relationships.map(({ from, to }) => (from.id === attack ? to.id : from.id))
    expect(ends.filter((id) => id === 'place:baghdad-airport')).toHaveLength(3)
    expect(nodes.map(({ id }) => id)).toEqual([...new Set(ends)])

    const ofActor = await neighbours('actor:islamic-state')
    expect(ofActor.relationships.map(({ relation }) => relation)).toEqual([
      ...['ACTIVE_IN', 'ACTIVE_IN', 'ACTIVE_IN', 'ACTIVE_IN', 'OPPOSES'],
      ...['INVOLVED', 'PERPETRATED_BY', 'INVOLVED'],
    ])
  })

  it('are those of some kinds, or one way', async () => {
    const kinds = await neighbours(attack, ', types: [PART_OF, USED_WEAPON]')
    expect([kinds.totalCount, kinds.relationships.length]).toEqual([7, 7])
    const parts = await neighbours(attack, ', types: [PART_OF], direction: INCOMING')
    expect(parts.nodes.map(({ id }) => id).toSorted()).toEqual(
      ['airport-attack-rocket-1', 'airport-attack-rocket-2', 'airport-interception'].map(eventId),
    )
    const none = await neighbours(attack, ', types: []')
    expect([none.totalCount, none.relationships, none.node?.id]).toEqual([0, [], attack])
  })

  it('lead to their claims, with time, number, basis and stances', async () => {
    const { neighbours: found } = await the.data<{
      readonly neighbours: { readonly relationships: readonly unknown[] }
    }>(`{ neighbours(id: "${eventId('isis-attacks')}", types: [PERPETRATED_BY, LOCATED_IN]) {
      relationships {
        relation basis stances disputed role precision to { id ... on Actor { class } }
        when { earliest latest basis text } count { best } support { claims speakers }
        claims { totalCount nodes { kind value passages { index } } }
      }
    } }`)
    expect(found.relationships).toContainEqual({
      ...{ relation: 'PERPETRATED_BY', basis: 'STATED', stances: ['REPORTED'], disputed: false },
      ...{ role: null, precision: null, count: null, support: { claims: 1, speakers: 1 } },
      to: { id: 'actor:islamic-state', class: 'ARMED_GROUP' },
      when: { earliest: null, latest: '2021-05-31', basis: 'INFERRED', text: 'in recent months' },
      claims: {
        totalCount: 1,
        nodes: [
          { kind: 'PERPETRATOR', value: 'perpetrator: Islamic State', passages: [{ index: 12 }] },
        ],
      },
    })
    // LOCATED_IN says nothing of its own: it leads to the claims that say where it was.
    expect(found.relationships).toContainEqual(
      expect.objectContaining({ relation: 'LOCATED_IN', basis: null, support: null }),
    )
  })

  it('every relationship of the article leads to a claim', async () => {
    const ids = await rowsOf(the.graph, 'MATCH (n:Event|Entity) RETURN n.id AS id')
    const without: unknown[] = []
    let seen = 0
    for (const { id } of ids) {
      const { neighbours: found } = await the.data<{
        readonly neighbours: {
          readonly relationships: readonly {
            readonly id: string
            readonly claims: { readonly totalCount: number }
            readonly support: { readonly claims: number } | null
          }[]
        }
      }>(
        `query ($id: ID!) { neighbours(id: $id, direction: OUTGOING, first: 100) { relationships { id support { claims } claims(first: 1) { totalCount } } } }`,
        { id },
      )
      for (const { id: edge, claims, support } of found.relationships) {
        seen += 1
        if (claims.totalCount < (support?.claims ?? 1)) without.push(edge)
      }
    }
    expect(without).toEqual([])
    expect(seen).toBeGreaterThan(100)
  })

  it('are none of a node that is not there, nor of an event without facts', async () => {
    const nothing = { node: null, nodes: [], relationships: [], totalCount: 0 }
    expect(await neighbours('actor:nobody')).toMatchObject(nothing)
    const claim = await rowsOf(the.graph, 'MATCH (c:Claim) RETURN c.id AS id LIMIT 1')
    expect(await neighbours(String(claim[0]?.id))).toMatchObject(nothing)
    const counts = await the.data(`{ neighbourCounts(id: "actor:nobody") { count } }`)
    expect(counts).toEqual({ neighbourCounts: [] })
  })

  it('an event that has lost its facts is no neighbour, and is not counted', async () => {
    await change(
      the.graph,
      `MATCH (e:Event {id: '${attack}'}) CREATE (e)-[:PART_OF {basis: 'STATED', claims: 1}]->(:Event {id: 'event:lost'})`,
    )
    const { totalCount, nodes, node } = await neighbours(attack)
    expect([totalCount, node?.degree]).toEqual([13, 13])
    expect(nodes.map(({ id }) => id)).not.toContain('event:lost')
    const { paths } = await the.data<{ readonly paths: unknown }>(
      `{ paths(from: "${attack}", to: "event:lost") { stoppedBy } }`,
    )
    expect(paths).toEqual({ stoppedBy: 'END_UNKNOWN' })
    await change(the.graph, `MATCH (e:Event {id: 'event:lost'}) DETACH DELETE e`)
  })
})
