import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Graph } from '../../src/graph/graph.ts'
import { generateBigActor, removeAll } from '../support/big-actor.ts'
import { testGraph } from '../support/ingest-graph.ts'
import { hitsOf, operatorsOf, planned, statementOf } from '../support/planned.ts'

let graph: Graph

beforeAll(async () => {
  graph = await testGraph()
  await removeAll(graph)
  await generateBigActor(graph)
}, 120_000)
afterAll(async () => {
  await removeAll(graph)
  await graph.close()
})

const page = `query Page($where: EventWhere, $after: String) {
  events(where: $where, first: 50, after: $after) { nodes { id } pageInfo { endCursor } }
}`
const span = { from: '2008-01-01', to: '2012-12-31' }
/** Gate G3 of the design: hits for a page of 50 ids, for each role or place, whatever the degree. */
const mostHits = 200

interface Page {
  readonly events: {
    readonly nodes: readonly { readonly id: string }[]
    readonly pageInfo: { readonly endCursor: string }
  }
}

async function pagesOf(where: object) {
  const first = await planned(graph, page, { where })
  const firstPage = (first.data as Page).events
  const second = await planned(graph, page, { where, after: firstPage.pageInfo.endCursor })
  const third = await planned(graph, page, {
    where,
    after: (second.data as Page).events.pageInfo.endCursor,
  })
  return [first, second, third]
}

describe('a page of 50 ids beside an actor with 19,000 events', () => {
  test.each([
    ['by perpetrator and date', { perpetrators: { actors: ['actor:big'] }, ...span }, 1],
    ['by perpetrator alone', { perpetrators: { actors: ['actor:big'] } }, 1],
    ['by place and date', { places: ['place:country'], ...span }, 1],
    ['by place alone', { places: ['place:country'] }, 1],
    ['by actor in any role and date', { actors: ['actor:big'], ...span }, 4],
    ['by date alone', { ...span }, 1],
    [
      'by two perpetrators and date',
      { perpetrators: { actors: ['actor:big', 'actor:small'] }, ...span },
      2,
    ],
  ])(
    '%s takes at most 200 hits a role, on the first and on later pages',
    async (_, where, roles) => {
      for (const { data, errors, statements } of await pagesOf(where)) {
        expect(errors).toEqual([])
        expect((data as Page).events.nodes).toHaveLength(50)
        expect(statements).toHaveLength(1)
        const [statement] = statements
        if (statement === undefined) continue
        expect(await hitsOf(graph, statement)).toBeLessThanOrEqual(mostHits * roles)
      }
    },
    60_000,
  )

  test.each(['PERPETRATOR', 'TARGET', 'HARMED', 'PARTICIPANT'])(
    'of its events as %s takes at most 200 hits',
    async (role) => {
      const { errors, statements } = await planned(
        graph,
        `query Nested($where: EventWhere, $role: EventRole) {
          actor(id: "actor:big") { events(role: $role, where: $where, first: 50) { nodes { id } } }
        }`,
        { where: span, role },
      )
      expect(errors).toEqual([])
      const [statement] = statements
      expect(statement && (await hitsOf(graph, statement))).toBeLessThanOrEqual(mostHits + 10)
    },
    60_000,
  )

  test.each(pairs())(
    'by %s and %s scans no label',
    async (_left, _right, where) => {
      const operators = await operatorsOf(graph, await statementOf(page, { where }))
      expect(
        operators.filter((name) => /AllNodesScan|NodeByLabelScan|RelationshipTypeScan/.test(name)),
      ).toEqual([])
    },
    60_000,
  )
})

function pairs(): readonly (readonly [string, string, object])[] {
  const filters: readonly (readonly [string, object])[] = [
    ['types', { types: ['ROCKET_ATTACK'] }],
    ['dates', span],
    ['places', { places: ['place:country'] }],
    ['possible places', { places: ['place:country'], placeMode: 'POSSIBLE' }],
    ['actors', { actors: ['actor:small'] }],
    ['perpetrators', { perpetrators: { actors: ['actor:small'], stances: ['REPORTED'] } }],
    ['no perpetrators', { perpetrators: { actors: ['actor:big'], match: 'NONE' } }],
    ['targets', { targets: ['actor:big'] }],
    ['weapons', { weapons: ['weapon:rocket'] }],
    ['containers', { partOf: ['event:generated.7'] }],
    ['killed', { killed: { min: 40 } }],
    ['unclaimed', { unclaimed: true }],
    ['documents', { documents: ['document:none'] }],
    ['sources', { sources: ['source:none'] }],
    ['text', { text: 'nothing' }],
    ['last change', { changedSince: '2023-12-31T00:00:00Z' }],
  ]
  return filters.flatMap(([left, one], at) =>
    filters
      .slice(at + 1)
      .map(([right, other]): readonly [string, string, object] => [
        left,
        right,
        { ...one, ...other },
      ]),
  )
}
