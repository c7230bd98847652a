import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Graph } from '../../src/graph/graph.ts'
import { added, emptyGraph, testGraph } from '../support/ingest-graph.ts'
import { judged } from '../support/judging.ts'
import { planned } from '../support/planned.ts'
import { twinsDossier, twoOfEach } from '../support/two-of-each.ts'
import type { TwoIds } from '../support/two-of-each.ts'

type Kind = keyof typeof twoOfEach

/** A question with the variable `$ids`, and the kind of entity that these are of. */
interface Asked {
  readonly kind: Kind
  readonly query: string
}

const events = (where: string): string =>
  `query Q($ids: [ID!]!) { events(where: ${where}) { totalCount openDates nodes { id } } }`
const insights = (where: string): Readonly<Record<string, string>> => ({
  aggregate: `aggregate(by: [PERPETRATOR], where: ${where}) { total { events { certain best possible } killed { best } sources claims } duplicates { judged { best } } groups { keys { value } tally { events { best } } } }`,
  timeSeries: `timeSeries(interval: MONTH, where: ${where}) { total { events { certain best possible } } }`,
  matrix: `matrix(rows: PERPETRATOR, columns: TARGET, where: ${where}) { total { events { best } } rows { keys { value } } }`,
  map: `map(level: GRID, where: ${where}) { total { events { best } } totalCells }`,
  attribution: `attribution(where: ${where}) { totalCells parties { id } }`,
  ...(where.includes('accordingTo')
    ? {}
    : {
        compare: `compare(left: {}, right: { stances: [REPORTED] }, where: ${where}) { total counts { aspect agree differ } }`,
      }),
})

const wheres: readonly (readonly [Kind, string])[] = [
  ['attacker', '{ actors: $ids }'],
  ['target', '{ actors: $ids }'],
  ['attacker', '{ perpetrators: { actors: $ids } }'],
  ['attacker', '{ perpetrators: { actors: $ids, stances: [DENIED, ACCUSED, REPORTED] } }'],
  ['attacker', '{ perpetrators: { actors: $ids, match: EVERY } }'],
  ['attacker', '{ perpetrators: { actors: $ids, match: NONE } }'],
  ['speaker', '{ perpetrators: { saidBy: $ids } }'],
  ['target', '{ targets: $ids }'],
  ['land', '{ targets: $ids }'],
  ['weapon', '{ weapons: $ids }'],
  ['weapon', '{ weaponUses: { weapons: $ids, uses: [USED] } }'],
  ['weapon', '{ not: { weaponUses: { weapons: $ids } } }'],
  ['land', '{ places: $ids }'],
  ['land', '{ places: $ids, placeMode: CERTAIN }'],
  ['land', '{ places: $ids, placeMode: POSSIBLE }'],
  ['conflict', '{ partOf: $ids }'],
  ['conflict', '{ and: [{ partOf: $ids }] }'],
  ['attacker', '{ or: [{ actors: $ids }, { types: [AIR_STRIKE] }] }'],
  ['attacker', '{ not: { actors: $ids } }'],
  ['land', '{ not: { or: [{ places: $ids }, { targets: $ids }] } }'],
  ['speaker', '{ accordingTo: { speakers: $ids } }'],
  ['attacker', '{ actors: $ids, accordingTo: { stances: [REPORTED, ACCUSED] } }'],
]
const askedOfAll: readonly (readonly [Kind, string])[] = [
  ['attacker', '{ perpetrators: { actors: $ids } }'],
  ['land', '{ places: $ids }'],
  [
    'land',
    '{ ids: ["event:twins.one", "event:twins.other"], not: { places: $ids, targets: $ids } }',
  ],
  ['speaker', '{ accordingTo: { speakers: $ids } }'],
]
const others: readonly (readonly [Kind, string])[] = [
  ['attacker', 'actors(where: { ids: $ids }) { totalCount nodes { id } }'],
  ['land', 'places(where: { ids: $ids }) { nodes { id } }'],
  ['land', 'places(where: { within: $ids }) { nodes { id } }'],
  ['speaker', 'claims(where: { speakers: $ids }) { totalCount nodes { id } }'],
  ['attacker', 'claims(where: { entities: $ids }) { totalCount nodes { id } }'],
  ['target', 'actors { nodes { events(where: { targets: $ids }) { totalCount nodes { id } } } }'],
  ['speaker', 'events { nodes { claims(first: 5, where: { speakers: $ids }) { nodes { id } } } }'],
  [
    'speaker',
    'event(id: "event:twins.one", accordingTo: { speakers: $ids }) { id perpetrators { stances } }',
  ],
  [
    'speaker',
    'compare(left: { speakers: $ids }, right: {}) { total counts { aspect agree differ leftOnly } }',
  ],
  ['attacker', 'subgraph(ids: $ids) { nodes { id } notFound totalRelationships }'],
]
/** Questions about one node, by the variable `$id`. */
const aboutOne: readonly (readonly [Kind, string])[] = [
  ['attacker', 'actor(id: $id) { id }'],
  ['land', 'place(id: $id) { id events { nodes { id } } }'],
  ['weapon', 'node(id: $id) { id }'],
  ['attacker', 'neighbours(id: $id) { totalCount nodes { id } }'],
  ['attacker', 'neighbours(id: $id, types: [PERPETRATED_BY]) { totalCount nodes { id } }'],
  ['attacker', 'neighbourCounts(id: $id) { relation count }'],
  ['target', 'paths(from: $id, to: "event:twins.one") { stoppedBy paths { length nodes { id } } }'],
]
const questions: Readonly<Record<string, Asked>> = {
  ...Object.fromEntries(
    wheres.map(([kind, where]) => [`${kind} ${where}`, { kind, query: events(where) }]),
  ),
  ...Object.fromEntries(
    askedOfAll.flatMap(([kind, where]) =>
      Object.entries(insights(where)).map(([name, field]) => [
        `${name} ${where}`,
        { kind, query: `query Q($ids: [ID!]!) { ${field} }` },
      ]),
    ),
  ),
  ...Object.fromEntries(
    others.map(([kind, field]) => [field, { kind, query: `query Q($ids: [ID!]!) { ${field} }` }]),
  ),
  ...Object.fromEntries(
    aboutOne.map(([kind, field]) => [field, { kind, query: `query Q($id: ID!) { ${field} }` }]),
  ),
}

let graph: Graph
/** What each question was answered before anything was judged. */
const before = new Map<string, Answers>()

interface Answers {
  readonly one: unknown
  readonly other: unknown
  readonly both: unknown
  readonly unknown: unknown
}

beforeAll(async () => {
  graph = await testGraph()
  await emptyGraph(graph)
  await added(graph, twinsDossier())
}, 240_000)
afterAll(async () => {
  await emptyGraph(graph)
  await graph.close()
})

async function answer(query: string, ids: readonly string[]): Promise<unknown> {
  const { data, errors, statements } = await planned(graph, query, { ids, id: ids[0] })
  expect(errors).toEqual([])
  expect(statements).toHaveLength(1)
  return data
}

async function answers({ kind, query }: Asked): Promise<Answers> {
  const { one, other } = twoOfEach[kind]
  return {
    one: await answer(query, [one]),
    other: await answer(query, [other]),
    both: await answer(query, [other, one]),
    unknown: await answer(query, [`${one}-of-nobody`]),
  }
}

async function judgeAll(judgement: 'SAME' | null): Promise<void> {
  for (const { one, other } of Object.values<TwoIds>(twoOfEach)) {
    await judged(graph, judgement, one, other)
  }
}

const timeout = 120_000

describe('before anything is judged', { timeout }, () => {
  test.for(Object.entries(questions))('%s', async ([name, asked]) => {
    const found = await answers(asked)
    before.set(name, found)
    expect(found.both).not.toEqual(found.unknown)
  })
})

describe(
  'two that are judged to be one answer alike, whatever is asked by either id',
  { timeout },
  () => {
    beforeAll(async () => judgeAll('SAME'), timeout)

    test.for(Object.entries(questions))('%s', async ([, asked]) => {
      const { one, other, both, unknown } = await answers(asked)
      expect(other).toEqual(one)
      expect(both).toEqual(one)
      expect(unknown).not.toEqual(one)
    })

    test('with the events of both', async () => {
      const { one } = await answers({ kind: 'attacker', query: events('{ actors: $ids }') })
      expect(one).toMatchObject({
        events: { totalCount: 2, nodes: [{ id: 'event:twins.other' }, { id: 'event:twins.one' }] },
      })
    })
  },
)

describe('taken back, each has its own again', { timeout }, () => {
  beforeAll(async () => judgeAll(null), timeout)

  test.for(Object.entries(questions))('%s', async ([name, asked]) => {
    expect(await answers(asked)).toEqual(before.get(name))
  })
})
