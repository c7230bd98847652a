import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { article, eventId } from '../support/article.ts'
import type { Article } from '../support/article.ts'

// Planning a large form in Neo4j takes seconds.
vi.setConfig({ testTimeout: 60_000 })

let the: Article

beforeAll(async () => {
  the = await article()
})

afterAll(async () => the.stop())

/** Asks, wants no error, and gives the data and how many statements they took. */
async function counted(
  query: string,
  variables: Readonly<Record<string, unknown>> = {},
): Promise<{ readonly data: unknown; readonly statements: number }> {
  const answers: unknown[] = []
  const seen = await the.statements(async () => {
    answers.push(await the.data(query, variables))
  })
  return { data: answers[0], statements: seen.length }
}

const span = '{ earliest latest precision basis text reason }'
const estimate = '{ low best high approximate basis text rule }'
const support = '{ claims speakers sources independentSources }'
const entity =
  '{ __typename id name ar: name(lang: AR) names { value lang script kind tone basis } }'
const party = `{ id entity ${entity} description }`
const speaker = '{ id actor { id name class } source { id name kind } description class outlet }'

/** Every field of an event and of all that hangs on it, two and three levels deep. */
const deepest = `query Deepest($events: Int!, $few: Int!) {
  events(first: $events, where: { extents: [SINGLE, SERIES, CAMPAIGN, GENERAL] }, orderBy: DATE_ASC) {
    totalCount openDates
    pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
    edges { cursor node {
      __typename id type typeGroup violence extent basis title ar: title(lang: AR)
      count ${estimate} when ${span}
      before { id title } after { id title }
      places { place { id name kind point { latitude longitude } within { id name within { id } } ancestors { id name } externalIds { scheme value } } precision basis support ${support} }
      perpetrators { actor ${entity} stances disputed support ${support} claims(first: $few) { nodes { id value } } }
      targets { entity ${entity} description basis support ${support} }
      participants { entity ${entity} description role basis support ${support} }
      weapons { weapon { id name kindOf { id name } } use count ${estimate} support ${support} }
      intercepted { id title } interceptedBy { id title weapons { weapon { id } use } }
      killed ${estimate} injured ${estimate}
      casualties { harm group foreign country { id name } actor { id } description estimate ${estimate} support ${support} }
      attributionStatus
      attribution(withContainers: true) {
        parties ${party} speakers ${speaker}
        cells { party ${party} speaker ${speaker} stance scope claims { id value } }
        unclaimed { asOf ${span} claims { id } }
      }
      unclaimed { asOf ${span} claims { id value } }
      partOf { id title extent } conflicts { id name }
      parts(first: $few) { totalCount nodes { id title places { place { id } } parts(first: $few) { nodes { id } } } }
      claims(first: $few) { totalCount pageInfo { hasNextPage } nodes {
        id kind value polarity modality scope stance basis rank status confidence recordedAt supersededAt relation
        speaker ${speaker} party ${party} subject ${party}
        otherEvent { id title } madeAt { id type } estimate ${estimate} when ${span}
        passages { id index kind start end sha256 gloss } document { id title }
      } }
      passages(first: $few) { nodes { id index gloss mentions(first: $few) { nodes { surface start end entity { id } } } } }
      documents(first: $few) { nodes { id title lang url sha256 length published ${span} source { id name } credits { id name kind } } }
      support ${support}
    } }
  }
}`

describe('one statement answers', () => {
  it('fifty events with everything nested', async () => {
    const { data, statements } = await counted(deepest, { events: 50, few: 5 })
    expect(statements).toBe(1)
    const { edges, totalCount } = (data as Deep).events
    expect([edges.length, totalCount]).toEqual([26, 26])
    const attack = edges.find(({ node }) => node.id === eventId('airport-attack'))
    expect(attack?.node).toMatchObject({
      __typename: 'Event',
      places: [{ place: { within: { id: 'place:baghdad', within: { id: 'place:iraq' } } } }],
      parts: { totalCount: 3 },
      claims: { totalCount: 10, pageInfo: { hasNextPage: true } },
      documents: { nodes: [{ id: 'document:baghdad-airport-2021', length: 3443 }] },
    })
  })

  it('one field under several names, with other arguments', async () => {
    const query = `{ event(id: "${eventId('airport-attack')}") {
      en: title(lang: EN) title ar: title(lang: AR) again: title
      two: claims(first: 2) { nodes { id } } all: claims(first: 100) { nodes { id } totalCount }
      parts(first: 1) { nodes { en: title ar: title(lang: AR) } } most: parts(first: 2) { nodes { id } }
      stated: partOf(basis: [STATED]) { id } any: partOf { id }
      chairs: participants(roles: [CHAIR]) { role }
      own: attribution { cells { scope } } wider: attribution(withContainers: true) { cells { scope } }
    } }`
    const { data, statements } = await counted(query)
    const { event } = data as { readonly event: Aliased }
    expect(statements).toBe(1)
    expect(event).toMatchObject({
      en: 'Two rockets at Baghdad airport',
      title: event.en,
      again: event.en,
      ar: 'صاروخان على مطار بغداد',
      stated: [],
      chairs: [],
      own: { cells: [] },
    })
    expect(event.two.nodes).toEqual(event.all.nodes.slice(0, 2))
    expect(event.parts.nodes).toHaveLength(1)
    expect(event.most.nodes).toHaveLength(2)
    expect([event.any.length, event.wider.cells.length]).toEqual([3, 2])
  })

  it('root fields under several names, one statement for each', async () => {
    const query = `{
      iraq: place(id: "place:iraq") { name } erbil: place(id: "place:erbil") { name }
      deadly: events(where: { killed: { min: 1 } }) { totalCount } all: events { totalCount }
    }`
    const { data, statements } = await counted(query)
    expect(statements).toBe(4)
    expect(data).toEqual({
      iraq: { name: 'Iraq' },
      erbil: { name: 'Erbil' },
      deadly: { totalCount: 2 },
      all: { totalCount: 25 },
    })
  })

  it('fragments on interfaces and types, within each other, with __typename everywhere', async () => {
    const query = `query ($id: ID!) {
      __typename
      node(id: $id) { __typename ...Named ... on Event { __typename targets { __typename entity { __typename ...Named } } participants { entity { ...Named } } } }
    }
    fragment Named on Node { id ... on Entity { name ...Kind } }
    fragment Kind on Entity { __typename ... on Place { kind } ... on Actor { class } ... on Weapon { kindOf { __typename id } } }`
    const asked = async (id: string) => counted(query, { id })
    const attack = await asked(eventId('airport-attack'))
    expect(attack).toEqual({
      statements: 1,
      data: {
        __typename: 'Query',
        node: {
          __typename: 'Event',
          id: eventId('airport-attack'),
          targets: [
            {
              __typename: 'EventTarget',
              entity: {
                __typename: 'Place',
                id: 'place:baghdad-airport',
                name: 'Baghdad airport',
                kind: 'FACILITY',
              },
            },
          ],
          participants: [],
        },
      },
    })
    expect((await asked('weapon:c-ram')).data).toMatchObject({
      node: {
        __typename: 'Weapon',
        name: 'C-RAM',
        kindOf: { __typename: 'Weapon', id: 'weapon:anti-aircraft-battery' },
      },
    })
    expect((await asked('actor:iraq')).data).toMatchObject({
      node: { __typename: 'Actor', name: 'Iraq', class: 'STATE' },
    })
    expect((await asked('document:baghdad-airport-2021')).data).toMatchObject({
      node: { __typename: 'Document', id: 'document:baghdad-airport-2021' },
    })
    expect((await asked('actor:nobody')).data).toEqual({ __typename: 'Query', node: null })
  })

  it('what include and skip let through, and no more', async () => {
    const query = `query ($more: Boolean!, $id: ID!) { event(id: $id) {
      id @skip(if: $more) title @include(if: $more) type @include(if: true)
      ... @include(if: $more) { unclaimed { claims { id @skip(if: $more) kind } } }
      ...Dates @skip(if: $more)
    } }
    fragment Dates on Event { when { latest } }`
    const asked = async (more: boolean) => counted(query, { more, id: eventId('airport-attack') })
    expect(await asked(true)).toEqual({
      statements: 1,
      data: {
        event: {
          title: 'Two rockets at Baghdad airport',
          type: 'ROCKET_ATTACK',
          unclaimed: { claims: [{ kind: 'UNCLAIMED' }] },
        },
      },
    })
    expect(await asked(false)).toEqual({
      statements: 1,
      data: {
        event: {
          id: eventId('airport-attack'),
          type: 'ROCKET_ATTACK',
          when: { latest: '2021-05-31' },
        },
      },
    })
  })
})

interface Deep {
  readonly events: {
    readonly totalCount: number
    readonly edges: readonly { readonly node: { readonly id: string } }[]
  }
}

interface Aliased {
  readonly en: string
  readonly two: Nodes
  readonly all: Nodes
  readonly parts: Nodes
  readonly most: Nodes
  readonly any: readonly unknown[]
  readonly wider: { readonly cells: readonly unknown[] }
}

interface Nodes {
  readonly nodes: readonly unknown[]
}
