import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { article, eventId } from '../support/article.ts'
import type { Article } from '../support/article.ts'
import { change } from '../support/ingest-graph.ts'

let the: Article

beforeAll(async () => {
  the = await article()
})
afterAll(async () => the.stop())

const attack = eventId('airport-attack')

interface Found {
  readonly paths: {
    readonly paths: readonly {
      readonly nodes: readonly { readonly id: string }[]
      readonly steps: readonly {
        readonly relationships: readonly {
          readonly relation: string
          readonly basis: string
          readonly stances: readonly string[]
        }[]
      }[]
    }[]
    readonly searchedTo: number
    readonly truncated: boolean
    readonly stoppedBy: string
    readonly hubs: readonly { readonly node: { readonly id: string }; readonly degree: number }[]
    readonly totalHubs: number
  }
}

async function paths(from: string, to: string, more = ''): Promise<Found['paths']> {
  const { paths: found } = await the.data<Found>(
    `query ($from: ID!, $to: ID!) { paths(from: $from, to: $to${more}) {
      paths { nodes { id } steps { relationships { relation basis stances } } }
      searchedTo truncated stoppedBy totalHubs hubs { degree node { id } }
    } }`,
    { from, to },
  )
  return found
}

function nodesOf({ paths: found }: Found['paths']): readonly (readonly string[])[] {
  return found.map(({ nodes }) => nodes.map(({ id }) => id))
}

describe('the paths between two nodes', () => {
  it('are the shortest, with what joins each step, how it is known and how it is said', async () => {
    const found = await paths('actor:islamic-state', 'actor:united-states')
    expect(found).toMatchObject({ searchedTo: 4, truncated: false, stoppedBy: 'LENGTH_REACHED' })
    expect(nodesOf(found)).toEqual([
      ['actor:islamic-state', 'actor:global-coalition', 'actor:united-states'],
      [
        ...['actor:islamic-state', 'actor:global-coalition', eventId('campaign-since-january')],
        ...['place:us-embassy-baghdad', 'actor:united-states'],
      ],
    ])
    expect(found.paths[0]?.steps).toEqual([
      { relationships: [{ relation: 'OPPOSES', basis: 'STATED', stances: ['REPORTED'] }] },
      { relationships: [{ relation: 'LEADS', basis: 'STATED', stances: ['REPORTED'] }] },
    ])
  })

  it('keep to what is stated where that is asked for', async () => {
    const found = await paths('actor:islamic-state', 'actor:united-states', ', basis: [STATED]')
    expect(nodesOf(found)).toHaveLength(1)
  })

  it('are none over a country or its parts: both lie in Iraq, and that joins nothing', async () => {
    const found = await paths(
      'actor:islamic-state',
      'actor:peshmerga',
      ', types: [ACTIVE_IN, WITHIN], maxLength: 8',
    )
    expect(found).toMatchObject({
      paths: [],
      stoppedBy: 'NOT_CONNECTED',
      searchedTo: 8,
      truncated: false,
    })
    // A country can be an end.
    const end = await paths('actor:islamic-state', 'place:anbar', ', types: [ACTIVE_IN, WITHIN]')
    expect(nodesOf(end)).toEqual([['actor:islamic-state', 'place:anbar']])
  })

  it('are none over attacks in general', async () => {
    const found = await paths(attack, eventId('washington-accusations'), ', maxLength: 1')
    expect(nodesOf(found)).toEqual([[attack, eventId('washington-accusations')]])
    await change(
      the.graph,
      `MATCH (e:Event {id: '${eventId('announcement')}'}), (g:Event {id: '${eventId('washington-accusations')}'}) CREATE (e)-[:PART_OF {basis: 'STATED', claims: 1, test: true}]->(g)`,
    )
    const over = await paths(attack, eventId('announcement'), ', types: [PART_OF]')
    expect(over.paths).toEqual([])
    await change(the.graph, 'MATCH ()-[r:PART_OF]->() WHERE r.test DELETE r')
  })

  it('are led over a front only where the group says it of itself, or the relation is named', async () => {
    await change(
      the.graph,
      `CREATE (:Entity:Actor {id: 'actor:front', nameEn: 'Front', class: 'ARMED_GROUP'})`,
    )
    const front = async (stance: string) =>
      change(
        the.graph,
        `MATCH (f:Entity {id: 'actor:front'}), (i:Entity {id: 'actor:islamic-state'})
        MERGE (f)-[r:FRONT_FOR]->(i) SET r = {basis: 'STATED', stances: ['${stance}'], claims: 1, speakers: 1, sources: 1, independent: 1, disputed: false}`,
      )
    await front('ACCUSED')
    expect(nodesOf(await paths('actor:front', 'actor:islamic-state'))).toEqual([])
    const named = await paths('actor:front', 'actor:islamic-state', ', types: [FRONT_FOR]')
    expect(named.paths[0]?.steps[0]?.relationships).toEqual([
      { relation: 'FRONT_FOR', basis: 'STATED', stances: ['ACCUSED'] },
    ])
    await front('CLAIMED')
    expect(nodesOf(await paths('actor:front', 'actor:islamic-state'))).toHaveLength(1)
    await change(the.graph, `MATCH (f:Entity {id: 'actor:front'}) DETACH DELETE f`)
  })

  it('stop before hubs, and say which', async () => {
    const found = await paths('actor:islamic-state', 'actor:us-forces', ', hubCap: 2, maxLength: 8')
    expect(found).toMatchObject({ paths: [], stoppedBy: 'NOT_CONNECTED', totalHubs: 4 })
    expect(found.hubs).toContainEqual({ degree: 4, node: { id: 'actor:global-coalition' } })
  })

  it('say that there may be more, and that an end is unknown', async () => {
    const more = await paths('actor:islamic-state', 'actor:us-forces', ', maxLength: 8, first: 2')
    expect(more).toMatchObject({ truncated: true, stoppedBy: 'ENOUGH_FOUND', searchedTo: 4 })
    expect(nodesOf(more)).toHaveLength(2)
    const unknown = { paths: [], stoppedBy: 'END_UNKNOWN', truncated: false, searchedTo: 0 }
    expect(await paths('actor:islamic-state', 'actor:nobody')).toMatchObject(unknown)
    expect(await paths('actor:nobody', 'actor:islamic-state')).toMatchObject(unknown)
    expect(await paths('', "x'}) DETACH DELETE n //")).toMatchObject(unknown)
  })
})
