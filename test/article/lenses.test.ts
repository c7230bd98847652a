import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { article } from '../support/article.ts'
import type { Article } from '../support/article.ts'

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

describe('Two lenses side by side', { timeout: 60_000 }, () => {
  test('are given beside the where', async () => {
    const { errors } = await server.ask(
      '{ compare(where: { accordingTo: {} }, left: {}, right: {}) { total } }',
    )

    expect(errors[0]?.message).toContain('as `left` and `right`')
  })
})
