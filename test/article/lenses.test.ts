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

describe('What officials say of the announced series', { timeout: 60_000 }, () => {
  const query = `query ($id: ID!, $lens: Lens) {
  event(id: $id, accordingTo: $lens) {
    frame
    attributionStatus
    when { latest }
    killed { low best high }
    places { place { id } }
    claims { totalCount }
  }
}`

  test('is all that is shown; its date, which they do not give, is of the frame', async () => {
    const lens = { speakerClasses: ['OFFICIAL'] }
    const data = await server.data(query, { id: id('announced-series'), lens })

    expect(data).toEqual({
      event: {
        frame: ['WHEN'],
        attributionStatus: 'ACCUSED',
        when: { latest: '2021-05-29' },
        killed: { low: 18, best: 18, high: 18 },
        places: [{ place: { id: 'place:iraq' } }],
        // Five of theirs, and that which gives the date.
        claims: { totalCount: 6 },
      },
    })
  })

  test('names nobody where the outlet alone is heard', async () => {
    const lens = { speakerClasses: ['OUTLET'] }
    const data = await server.data(query, { id: id('announced-series'), lens })

    expect(data).toMatchObject({
      event: { frame: ['TYPE', 'WHERE'], attributionStatus: 'NONE', killed: null },
    })
  })

  test('is nothing of an event of which they say nothing', async () => {
    const lens = { speakerClasses: ['OFFICIAL'] }

    expect(await server.data(query, { id: id('erbil-drone-attack'), lens })).toEqual({
      event: null,
    })
  })
})

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

  test('stands at the top of a where alone, and not in the list of an entity', async () => {
    const within = `{ events(where: { or: [{ accordingTo: {} }] }) { totalCount } }`
    const nested = `{ actor(id: "actor:isis") { events(where: { accordingTo: {} }) { totalCount } } }`
    const answers = [await server.ask(within), await server.ask(nested)]

    expect(answers.map(({ errors }) => errors[0]?.extensions?.code)).toEqual([
      'BAD_USER_INPUT',
      'BAD_USER_INPUT',
    ])
    expect(answers[0]?.errors[0]?.message).toContain('at the top of `where`')
    expect(answers[1]?.errors[0]?.message).toContain('events(where: {accordingTo:')
  })
})

describe('Counting under a lens', { timeout: 60_000 }, () => {
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

describe('Two lenses side by side', { timeout: 60_000 }, () => {
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

  test('are given beside the where', async () => {
    const { errors } = await server.ask(
      '{ compare(where: { accordingTo: {} }, left: {}, right: {}) { total } }',
    )

    expect(errors[0]?.message).toContain('as `left` and `right`')
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
