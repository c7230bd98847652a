import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { article, eventId } from '../support/article.ts'
import type { Article } from '../support/article.ts'
import { added } from '../support/ingest-graph.ts'

vi.setConfig({ testTimeout: 60_000 })

let the: Article

beforeAll(async () => {
  the = await article()
})

afterAll(async () => the.stop())

const sizes = [1, 2, 3, 7]
const info = 'pageInfo { hasNextPage hasPreviousPage startCursor endCursor }'
const page = `edges { cursor node { id } } ${info}`

/** A list as a query with $size, $cursor and $backward, and where the connection stands in its answer. */
interface List {
  readonly query: string
  readonly path: readonly string[]
}

async function pageOf(
  { query, path }: List,
  variables: Readonly<Record<string, unknown>>,
): Promise<Page> {
  const data = await the.data<unknown>(query, variables)
  return path.reduce<unknown>(
    (found, key) => (found as Readonly<Record<string, unknown>>)[key],
    data,
  ) as Page
}

/** Walks a list from one end to the other; gives what its pages hold, in the list's own order. */
async function walked(list: List, size: number, backward = false): Promise<readonly string[]> {
  const found: string[] = []
  let cursor: string | null = null
  for (let pages = 0; pages < 200; pages += 1) {
    const { edges, pageInfo }: Page = await pageOf(list, { size, cursor })
    const rows = edges.map(rowOf)
    if (backward) found.unshift(...rows)
    else found.push(...rows)
    const [more, come] = backward
      ? [pageInfo.hasPreviousPage, pageInfo.hasNextPage]
      : [pageInfo.hasNextPage, pageInfo.hasPreviousPage]
    expect(come).toBe(cursor !== null)
    expect(pageInfo.startCursor).toBe(edges[0]?.cursor)
    expect(pageInfo.endCursor).toBe(edges.at(-1)?.cursor)
    if (!more) return found
    expect(edges).toHaveLength(size)
    cursor = backward ? pageInfo.startCursor : pageInfo.endCursor
  }
  throw new Error('The list has no end.')
}

const rowOf = ({ cursor, node }: Edge) => node.id ?? cursor

function eventsIn(orderBy: string, backward = false): List {
  const paged = backward ? 'last: $size, before: $cursor' : 'first: $size, after: $cursor'
  return {
    query: `query ($size: Int!, $cursor: String) { events(orderBy: ${orderBy}, ${paged}) { ${page} } }`,
    path: ['events'],
  }
}

describe('events', () => {
  it.each(['DATE_DESC', 'DATE_ASC', 'KILLED_DESC', 'UPDATED_DESC'])(
    'by %s come once and in order, forwards and backwards, whatever the size of a page',
    async (orderBy) => {
      const { edges } = await pageOf(eventsIn(orderBy), { size: 100, cursor: null })
      const whole = edges.map(rowOf)
      expect(new Set(whole).size).toBe(25)
      for (const size of sizes) {
        expect(await walked(eventsIn(orderBy), size), `${String(size)} forwards`).toEqual(whole)
        expect(await walked(eventsIn(orderBy, true), size, true), `${String(size)} back`).toEqual(
          whole,
        )
      }
    },
  )

  it('come newest first or oldest first, the deadliest first, unknown tolls last', async () => {
    const query = `{
      down: events(orderBy: DATE_DESC, first: 100) { nodes { id when { earliest } } }
      up: events(orderBy: DATE_ASC, first: 100) { nodes { id } }
      killed: events(orderBy: KILLED_DESC, first: 4) { nodes { killed { low best } } }
    }`
    const { down, up, killed } = await the.data<Orders>(query)
    const days = down.nodes.map(({ when }) => when.earliest ?? '')
    expect(days).toEqual(days.toSorted().reverse())
    expect(up.nodes.map(({ id }) => id)).toEqual(down.nodes.map(({ id }) => id).reverse())
    expect(killed.nodes.map((one) => one.killed)).toEqual([
      { low: 18, best: 18 },
      { low: 11, best: 11 },
      { low: 1, best: null },
      null,
    ])
  })

  it('count all, whatever the page; last leaves first aside', async () => {
    const query = `query ($cursor: String) {
      one: events(first: 1) { totalCount nodes { id } }
      last: events(first: 20, last: 2, before: $cursor) { totalCount nodes { id } }
      none: events(first: 1, where: { weapons: ["weapon:nothing"] }) { totalCount nodes { id } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } }
    }`
    const found =
      await the.data<Readonly<Record<string, { readonly nodes: readonly unknown[] }>>>(query)
    expect(found.one).toMatchObject({ totalCount: 25 })
    expect(found.last).toMatchObject({ totalCount: 25 })
    expect([found.one?.nodes.length, found.last?.nodes.length]).toEqual([1, 2])
    expect(found.none).toEqual({
      totalCount: 0,
      nodes: [],
      pageInfo: { hasNextPage: false, hasPreviousPage: false, startCursor: null, endCursor: null },
    })
  })
})

it.each(['last: 2, after: "x"', 'first: 2, before: "x"'])(
  'a page of %s goes no one way, and is refused',
  async (both) => {
    const { errors } = await the.ask(`{ events(${both}) { nodes { id } } }`)
    expect(errors).toMatchObject([
      {
        message: expect.stringMatching('^Page forwards with'),
        extensions: { code: 'BAD_USER_INPUT' },
      },
    ])
  },
)

const paging = '(first: $size, after: $cursor)'
const nested: readonly (readonly [name: string, id: string, field: string, type: string])[] = [
  ['events of an actor', 'actor:islamic-state', 'events', 'Actor'],
  ['events at a place', 'place:iraq', 'events', 'Place'],
  ['relations', 'actor:us-forces', 'relations', 'Actor'],
  ['mentions', 'actor:us-forces', 'mentions', 'Actor'],
  ['claims about an event', eventId('campaign-since-january'), 'claims', 'Event'],
  ['parts of an event', eventId('attacks-on-americans'), 'parts', 'Event'],
  ['passages of an event', eventId('airport-attack'), 'passages', 'Event'],
  ['passages of a document', 'document:baghdad-airport-2021', 'passages', 'Document'],
  ['events of a document', 'document:baghdad-airport-2021', 'events', 'Document'],
]

describe('a list within', () => {
  it.each(nested)('%s comes once and in order, and counts itself', async (_, id, field, type) => {
    // A relation has no id; its cursor tells it from the others. One direction takes half as long to plan as both.
    const isRelations = field === 'relations'
    const rows = isRelations ? `edges { cursor node { type } } ${info}` : page
    const args = isRelations ? '(direction: OUTGOING, first: $size, after: $cursor)' : paging
    const query = `query ($size: Int!, $cursor: String) {
      node(id: "${id}") { ... on ${type} { ${field}${args} { ${rows} totalCount } } }
    }`
    const list = { query, path: ['node', field] }
    const { edges, totalCount = -1 } = await pageOf(list, { size: 100, cursor: null })
    const whole = edges.map(rowOf)
    expect(whole.length).toBeGreaterThan(2)
    expect(whole).toHaveLength(totalCount)
    expect(new Set(whole).size).toBe(totalCount)
    for (const size of sizes) expect(await walked(list, size), String(size)).toEqual(whole)
  })
})

describe('a list of', () => {
  it.each(['actors', 'places', 'weapons', 'documents', 'sources', 'claims'])(
    '%s comes once and in order, and counts itself',
    async (field) => {
      const query = `query ($size: Int!, $cursor: String) { ${field}${paging} { ${page} totalCount } }`
      const list = { query, path: [field] }
      const whole = await walked(list, 100)
      const { totalCount } = await pageOf(list, { size: 1, cursor: null })
      expect([whole.length, new Set(whole).size]).toEqual([totalCount, totalCount])
      expect(await walked(list, 7)).toEqual(whole)
    },
  )
})

describe('a cursor', () => {
  const encoded = (key: unknown) => Buffer.from(JSON.stringify(key)).toString('base64url')

  it.each([
    ['no cursor at all', 'x'],
    ['an empty text', ''],
    ['a key of too few parts', encoded(['events date- text-', '2021-04-15'])],
    [
      'a key of too many parts',
      encoded(['events date- text-', '2021-04-15', 'event:a', 'event:b']),
    ],
    ['a day that is none', encoded(['events date- text-', '2021-02-30', 'event:a'])],
    ['a number for a day', encoded(['events date- text-', 20210415, 'event:a'])],
    ['a number for an id', encoded(['events date- text-', '2021-04-15', 1])],
    ['a key of another list', encoded(['claims date- text-', '2021-04-15', 'event:a'])],
    ['an object', encoded({ from: '2021-04-15' })],
    ['null', encoded(null)],
  ])('that is %s is refused with BAD_CURSOR', async (_, cursor) => {
    const query = `query ($cursor: String) {
      events(after: $cursor) { nodes { id } }
    }`
    const { errors, status } = await the.ask(query, { cursor })
    expect(errors).toMatchObject([{ extensions: { code: 'BAD_CURSOR' } }])
    expect(status).toBeLessThan(500)
  })

  it('of a list with another key is refused, in a list within too', async () => {
    const { pageInfo } = await pageOf(eventsIn('DATE_DESC'), { size: 1, cursor: null })
    const asked = [
      'events(orderBy: KILLED_DESC, after: $cursor) { nodes { id } }',
      'event(id: "event:baghdad-airport-2021.orders") { claims(after: $cursor) { nodes { id } } }',
      'place(id: "place:iraq") { events(orderBy: UPDATED_DESC, after: $cursor) { nodes { id } } }',
    ]
    for (const field of asked) {
      const query = `query ($cursor: String) { ${field} }`
      const { errors } = await the.ask(query, { cursor: pageInfo.endCursor })
      expect(errors, field).toMatchObject([{ extensions: { code: 'BAD_CURSOR' } }])
    }
  })

  it('holds its place when events are added before and after it', async () => {
    const list = eventsIn('DATE_DESC')
    const before = (await pageOf(list, { size: 100, cursor: null })).edges.map(rowOf)
    const first = await pageOf(list, { size: 9, cursor: null })
    const cursor = first.pageInfo.endCursor
    await added(the.graph, JSON.stringify(others))
    const rest = (await pageOf(list, { size: 100, cursor })).edges.map(rowOf)
    const old = [...first.edges.map(rowOf), ...rest].filter((id) => !id.startsWith('event:others.'))
    expect(old).toEqual(before)
    expect(rest).toContain('event:others.older')
    expect(rest).not.toContain('event:others.newer')
    const all = await pageOf(list, { size: 100, cursor: null })
    expect(all.edges[0]?.node.id).toBe('event:others.newer')
  })
})

const others = {
  dossier: 'others',
  document: {
    id: 'document:others',
    lang: 'en',
    published: { earliest: '2031-05-01', latest: '2031-05-01', precision: 'DAY', basis: 'STATED' },
    passages: [{ key: 'one', locator: '1', gloss: { en: 'Two meetings.' } }],
  },
  events: [
    ['newer', '2031-04-01'],
    ['older', '2020-01-01'],
  ].map(([key, day]) => ({
    key,
    title: { en: key, ar: 'لقاء' },
    claims: [
      { kind: 'TYPE', type: 'MEETING', extent: 'SINGLE', passages: ['one'] },
      { kind: 'WHEN', earliest: day, latest: day, precision: 'DAY', passages: ['one'] },
    ],
  })),
}

interface Edge {
  readonly cursor: string
  readonly node: { readonly id?: string }
}

interface Page {
  readonly edges: readonly Edge[]
  readonly totalCount?: number
  readonly pageInfo: {
    readonly hasNextPage: boolean
    readonly hasPreviousPage: boolean
    readonly startCursor: string | null
    readonly endCursor: string | null
  }
}

interface Orders {
  readonly down: {
    readonly nodes: readonly {
      readonly id: string
      readonly when: { readonly earliest: string | null }
    }[]
  }
  readonly up: { readonly nodes: readonly { readonly id: string }[] }
  readonly killed: { readonly nodes: readonly { readonly killed: unknown }[] }
}
