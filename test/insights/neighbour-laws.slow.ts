import fc from 'fast-check'
import { afterAll, beforeAll, expect, it } from 'vitest'
import type { Graph } from '../../src/graph/graph.ts'
import { emptyGraph, testGraph } from '../support/ingest-graph.ts'
import { planned } from '../support/planned.ts'
import { addSmallGraph, asFacts, smallGraphs } from '../support/small-graph.ts'
import type { SmallGraph } from '../support/small-graph.ts'

let graph: Graph

beforeAll(async () => {
  graph = await testGraph()
})
afterAll(async () => {
  await emptyGraph(graph)
  await graph.close()
})

const query = `query ($id: ID!, $first: Int!, $after: String, $direction: Direction, $types: [GraphRelation!]) {
  neighbours(id: $id, first: $first, after: $after, direction: $direction, types: $types) {
    totalCount relationships { id } nodes { id } pageInfo { hasNextPage endCursor }
  }
  neighbourCounts(id: $id) { relation direction count }
}`

interface Answer {
  readonly neighbours: {
    readonly totalCount: number
    readonly relationships: readonly { readonly id: string }[]
    readonly nodes: readonly { readonly id: string }[]
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null }
  }
  readonly neighbourCounts: readonly {
    readonly relation: string
    readonly direction: string
    readonly count: number
  }[]
}

type Choice = Readonly<Record<'direction' | 'types', unknown>>

const choices: fc.Arbitrary<Choice> = fc.constantFrom(
  { direction: null, types: null },
  { direction: 'INCOMING', types: null },
  { direction: 'OUTGOING', types: ['PART_OF', 'INVOLVED', 'OPPOSES'] },
  { direction: null, types: ['INVOLVED', 'PART_OF', 'FRONT_FOR'] },
)

it('pages of any size, one after another, are the whole list in its order, and as many as are counted', async () => {
  let walked = 0
  await fc.assert(
    fc.asyncProperty(
      smallGraphs.map(asFacts),
      choices,
      fc.integer({ min: 1, max: 3 }),
      async (small, choice, first) => {
        await emptyGraph(graph)
        await addSmallGraph(graph, small)
        const id = busiest(small)
        const expected = listOf(small, id, choice)
        const pages = await pagesOf({ id, first, ...choice })

        expect(pages.flatMap(({ relationships }) => relationships.map((one) => one.id))).toEqual(
          expected.map((row) => row.id),
        )
        expect(pages.map(({ totalCount }) => totalCount)).toEqual(pages.map(() => expected.length))
        for (const { nodes, relationships } of pages) {
          const ends = relationships.map((one) => expected.find((row) => row.id === one.id)?.other)
          expect(nodes.map((node) => node.id)).toEqual([...new Set(ends)])
        }
        walked += pages.length > 1 ? 1 : 0
      },
    ),
    { numRuns: 60 },
  )
  // Lists of one page would prove nothing.
  expect(walked).toBeGreaterThan(10)
}, 300_000)

it('the counts by kind and way are those of the list', async () => {
  await fc.assert(
    fc.asyncProperty(smallGraphs.map(asFacts), async (small) => {
      await emptyGraph(graph)
      await addSmallGraph(graph, small)
      for (const { id } of small.nodes) {
        const { neighbourCounts } = await ask({ id, first: 1 })
        const rows = listOf(small, id, { direction: null, types: null })
        const counted = neighbourCounts.map(({ relation, direction, count }) => [
          `${direction} ${relation}`,
          count,
        ])
        const kinds = [...new Set(rows.map(({ kind }) => kind))]
        expect(Object.fromEntries(counted)).toEqual(
          Object.fromEntries(
            kinds.map((kind) => [kind, rows.filter((row) => row.kind === kind).length]),
          ),
        )
      }
    }),
    { numRuns: 25 },
  )
}, 300_000)

/** The node with the longest list. */
function busiest(small: SmallGraph): string {
  const all = { direction: null, types: null }
  const lists = small.nodes.map(({ id }) => ({ id, length: listOf(small, id, all).length }))
  return lists.toSorted((left, right) => right.length - left.length)[0]?.id ?? ''
}

async function pagesOf(
  variables: Readonly<Record<string, unknown>>,
): Promise<readonly Answer['neighbours'][]> {
  const pages: Answer['neighbours'][] = []
  let after: string | null = null
  do {
    const { neighbours } = await ask({ ...variables, after })
    pages.push(neighbours)
    after = neighbours.pageInfo.hasNextPage ? neighbours.pageInfo.endCursor : null
  } while (after !== null)
  return pages
}

async function ask(variables: Readonly<Record<string, unknown>>): Promise<Answer> {
  const { data, errors } = await planned(graph, query, variables)
  expect(errors).toEqual([])
  return data as Answer
}

/** A node's relationships in the order of the list, gathered by hand. */
function listOf({ nodes, relationships }: SmallGraph, id: string, { direction, types }: Choice) {
  const rows = relationships.flatMap(({ start, end, type, role }) => {
    const [from, to] = [nodes[start], nodes[end]]
    if (from === undefined || to === undefined || ![from.id, to.id].includes(id)) return []
    const way = from.id === id ? 'OUTGOING' : 'INCOMING'
    const other = from.id === id ? to.id : from.id
    const suffix = role === null ? '' : ` ${role}`
    return [
      {
        ...{ id: `${from.id} ${type} ${to.id}${suffix}`, other, way, type },
        kind: `${way} ${type}`,
        key: [from.day ?? '9999-12-31', other, `${way} ${type}${suffix}`].join('|'),
      },
    ]
  })
  return rows
    .filter(({ way, type }) => (direction ?? way) === way && includes(types, type))
    .toSorted((left, right) => (left.key < right.key ? 1 : -1))
}

function includes(types: unknown, type: string): boolean {
  return !Array.isArray(types) || types.includes(type)
}
