import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { writeQuery, noRow } from '../../src/graph/query.ts'
import { article } from '../support/article.ts'
import type { Article } from '../support/article.ts'
import { removeAll } from '../support/big-actor.ts'

let server: Article

beforeAll(async () => {
  server = await article()
})
afterAll(async () => server.stop())

const id = (key: string): string => `event:baghdad-airport-2021.${key}`

describe('A list under a lens', { timeout: 60_000 }, () => {
  const listed = `query ($lens: Lens!, $from: Date, $first: Int, $after: String) {
  events(where: { accordingTo: $lens, from: $from }, first: $first, after: $after) {
    totalCount
    nodes { id }
    pageInfo { endCursor hasNextPage }
  }
}`
  interface Page {
    readonly events: {
      readonly totalCount: number
      readonly nodes: readonly { readonly id: string }[]
      readonly pageInfo: { readonly endCursor: string; readonly hasNextPage: boolean }
    }
  }

  test('holds the events that are told of, page by page', async () => {
    const lens = { speakerClasses: ['OFFICIAL'] }
    const seen: string[] = []
    let after: string | null = null
    for (let more = true; more;) {
      const { events }: Page = await server.data<Page>(listed, { lens, first: 2, after })
      expect(events.totalCount).toBe(5)
      seen.push(...events.nodes.map((node) => node.id))
      after = events.pageInfo.endCursor
      more = events.pageInfo.hasNextPage
    }

    expect(seen).toEqual([
      id('orders'),
      id('airport-interception'),
      id('airport-attack-rocket-2'),
      id('airport-attack-rocket-1'),
      id('announced-series'),
    ])
  })

  test('of a day before anything was published is empty', async () => {
    const { events } = await server.data<Page>(listed, { lens: { asOf: '2021-05-30' } })

    expect(events).toMatchObject({ totalCount: 0, nodes: [] })
  })

  test('of an instant before anything was recorded is empty', async () => {
    const lens = { recordedAsOf: '2021-01-01T00:00:00Z' }
    const { events } = await server.data<Page>(listed, { lens })

    expect(events.totalCount).toBe(0)
  })
})

describe('Counting under a lens', () => {
  const counted = `query ($where: EventWhere) {
  aggregate(where: $where, by: [ATTRIBUTION_STATUS]) {
    groups { keys { value } tally { events { certain best possible } incidents { low best high } killed { low best high unknown } } }
    total { events { possible } killed { low best high unknown } }
  }
}`

  test('gives what is stored where every claim is heard, parts in their sets too', async () => {
    const stored = await server.data(counted, { where: { from: '2021-01-01' } })
    const heard = await server.data(counted, { where: { from: '2021-01-01', accordingTo: {} } })

    expect(heard).toEqual(stored)
  })

  test('counts what is said alone', async () => {
    const where = { from: '2021-01-01', accordingTo: { speakerClasses: ['OFFICIAL'] } }
    const { aggregate } = await server.data<{ readonly aggregate: { readonly total: unknown } }>(
      counted,
      { where },
    )

    // The series may have begun before the year did, so its eighteen are possible and no more.
    expect(aggregate.total).toEqual({
      events: { possible: 5 },
      killed: { low: 0, best: 0, high: 18, unknown: 4 },
    })
  })
})

describe('Two lenses side by side', () => {
  test('agree, differ, or one alone tells', async () => {
    const data = await server.data(`{
  compare(left: { speakerClasses: [OUTLET] }, right: { speakerClasses: [OFFICIAL] }, where: { from: "2021-01-01" }) {
    total
    counts { aspect agree differ leftOnly rightOnly neither }
    events(aspect: PERPETRATOR, relations: [RIGHT_ONLY]) {
      totalCount
      nodes { event { id } aspects { aspect relation } }
    }
  }
}`)

    expect(data).toMatchSnapshot()
  })
})

describe('Beside very many events', { timeout: 120_000 }, () => {
  beforeAll(async () => {
    await server.graph.write((transaction) => transaction.run(makeMany()))
  }, 60_000)
  afterAll(async () => removeAll(server.graph))

  test('a lens is refused that is not narrowed, and answered where dates narrow it', async () => {
    const query = `query ($from: Date, $to: Date) {
  events(where: { accordingTo: {}, from: $from, to: $to }) { totalCount }
}`
    const wide = await server.ask(query)
    const span = { from: '1990-01-01', to: '1990-12-31' }
    const narrow = await server.data(query, span)
    const stored = await server.data(
      'query ($from: Date, $to: Date) { events(where: { from: $from, to: $to }) { totalCount } }',
      span,
    )

    expect(wide.errors[0]?.extensions).toMatchObject({ code: 'QUERY_TOO_EXPENSIVE', limit: 50_000 })
    expect(wide.errors[0]?.message).toContain('Narrow it')
    expect(narrow).toEqual(stored)
  })
})

/** Events of another time, as far as lists read them. */
function makeMany() {
  return writeQuery({
    text: `UNWIND range(1, 50000) AS number
CREATE (:Event {id: 'event:generated.' + number, type: 'ATTACK_OTHER', extent: 'SINGLE', from: date('2031-01-01'), until: date('2031-01-01')})`,
    parameters: {},
    row: noRow,
  })
}
