import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { article, eventId } from '../support/article.ts'
import type { Article } from '../support/article.ts'

let the: Article

beforeAll(async () => {
  the = await article()
})
afterAll(async () => the.stop())

const attack = eventId('airport-attack')

describe('each question of the graph', () => {
  it.each([
    ['neighbourCounts', `{ neighbourCounts(id: "${attack}") { relation direction count } }`],
    [
      'neighbours',
      `{ neighbours(id: "${attack}", first: 20) { totalCount node { id } nodes { id label degree ... on Event { places { place { name } } } } relationships { id claims { nodes { value } } } } }`,
    ],
    [
      'paths',
      `{ paths(from: "actor:islamic-state", to: "actor:us-forces", first: 3) { paths { nodes { label ... on Actor { class } } steps { relationships { claims(first: 2) { nodes { value } } } } } hubs { node { label } } } }`,
    ],
    [
      'subgraph',
      `{ subgraph(ids: ["${attack}", "place:iraq"]) { nodes { label } relationships { claims(first: 2) { totalCount } } centrality { score } communities { modularity } } }`,
    ],
  ])('takes one statement: %s', async (_name, query) => {
    const seen = await the.statements(async () => the.data(query))
    expect(seen).toHaveLength(1)
  })

  it.each([
    [
      'a page that is too large',
      `{ neighbours(id: "x", first: 101) { totalCount } }`,
      'BAD_USER_INPUT',
    ],
    ['a cursor that is none', `{ neighbours(id: "x", after: "y") { nodes { id } } }`, 'BAD_CURSOR'],
    [
      'a cursor of another list',
      `{ neighbours(id: "x", after: "WyJldmVudHMiLCIyMDIxLTAxLTAxIiwieCJd") { nodes { id } } }`,
      'BAD_CURSOR',
    ],
    [
      'paths that are too long',
      `{ paths(from: "a", to: "b", maxLength: 9) { searchedTo } }`,
      'BAD_USER_INPUT',
    ],
    [
      'paths of no length',
      `{ paths(from: "a", to: "b", maxLength: 0) { searchedTo } }`,
      'BAD_USER_INPUT',
    ],
    [
      'a hub without an end',
      `{ paths(from: "a", to: "b", hubCap: 10001) { searchedTo } }`,
      'BAD_USER_INPUT',
    ],
    [
      'too many paths',
      `{ paths(from: "a", to: "b", first: 101) { searchedTo } }`,
      'BAD_USER_INPUT',
    ],
    ['a path to where it began', `{ paths(from: "a", to: "a") { searchedTo } }`, 'BAD_USER_INPUT'],
    [
      'a kind that there is not',
      `{ neighbours(id: "x", types: [LIKES]) { totalCount } }`,
      'GRAPHQL_VALIDATION_FAILED',
    ],
    [
      'pages within many paths',
      `{ paths(from: "a", to: "b", first: 100, maxLength: 8) { paths { nodes { ... on Actor { events(first: 20) { nodes { id } } } } } } }`,
      'QUERY_TOO_LARGE',
    ],
  ])('refuses %s', async (_what, query, code) => {
    const { errors } = await the.ask(query)
    expect(errors.map(({ extensions }) => extensions?.code)).toEqual([code])
  })

  it('refuses more nodes than a graph may have, and pages within too many', async () => {
    const ids = Array.from({ length: 501 }, (_, at) => `actor:${String(at)}`)
    const many = await the.ask('query ($ids: [ID!]!) { subgraph(ids: $ids) { notFound } }', { ids })
    expect(many.errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT', limit: 500 } }])
    const nested = await the.ask(
      'query ($ids: [ID!]!) { subgraph(ids: $ids) { nodes { ... on Actor { events(first: 100) { totalCount } } } } }',
      { ids: ids.slice(0, 200) },
    )
    expect(nested.errors).toMatchObject([{ extensions: { code: 'QUERY_TOO_LARGE' } }])
  })
})
