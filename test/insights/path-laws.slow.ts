import fc from 'fast-check'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import type { Graph } from '../../src/graph/graph.ts'
import { readQuery } from '../../src/graph/query.ts'
import { pathSearch } from '../../src/insights/paths/path-search.shape.ts'
import { emptyGraph, testGraph } from '../support/ingest-graph.ts'
import { planned } from '../support/planned.ts'
import { degreeIn, simplePaths } from '../support/simple-paths.ts'
import type { PathQuestion } from '../support/simple-paths.ts'
import { addSmallGraph, smallGraphs } from '../support/small-graph.ts'
import type { SmallGraph, SmallRelationship } from '../support/small-graph.ts'

let graph: Graph

beforeAll(async () => {
  graph = await testGraph()
  await emptyGraph(graph)
})
afterEach(async () => emptyGraph(graph))
afterAll(async () => graph.close())

const query = `query ($from: ID!, $to: ID!, $maxLength: Int!, $hubCap: Int!, $first: Int!, $types: [GraphRelation!], $basis: [Basis!]) {
  paths(from: $from, to: $to, maxLength: $maxLength, hubCap: $hubCap, first: $first, types: $types, basis: $basis) {
    paths { length nodes { id } steps { relationships { relation basis from { id } to { id } } } }
    searchedTo truncated stoppedBy hubs { degree node { id } } totalHubs
  }
}`

interface Result {
  readonly paths: readonly {
    readonly length: number
    readonly nodes: readonly { readonly id: string }[]
    readonly steps: readonly {
      readonly relationships: readonly { readonly relation: string; readonly basis: string }[]
    }[]
  }[]
  readonly searchedTo: number
  readonly truncated: boolean
  readonly stoppedBy: string
  readonly hubs: readonly { readonly degree: number; readonly node: { readonly id: string } }[]
  readonly totalHubs: number
}

interface Asked {
  readonly maxLength: number
  readonly hubCap: number
  readonly first: number
  readonly types: readonly string[] | null
  readonly basis: readonly string[] | null
}

const asked: fc.Arbitrary<Asked> = fc.record({
  maxLength: fc.integer({ min: 1, max: 8 }),
  hubCap: fc.constantFrom(1, 2, 3, 4, 6, 1000, 1000, 1000),
  first: fc.integer({ min: 1, max: 12 }),
  // A few: each choice is a statement of its own.
  types: fc.constantFrom(null, null, null, ['TARGETED', 'OPPOSES', 'FRONT_FOR', 'LOCATED_IN'], []),
  basis: fc.constantFrom(null, null, null, ['STATED']),
})

describe('the shortest paths', () => {
  it('are those that trying all paths finds: as many, as long, each a true one', async () => {
    let connected = 0
    await fc.assert(
      fc.asyncProperty(smallGraphs, asked, async (small, given) => {
        await emptyGraph(graph)
        await addSmallGraph(graph, small)
        const question = questionOf(small, given)
        const result = await ask(question, given)
        const all = simplePaths(small, question)
        const found = result.paths.map(({ nodes }) => nodes.map(({ id }) => id).join(' '))

        expect(found.map(steps)).toEqual(all.slice(0, given.first).map(steps))
        expect(new Set(found).size).toBe(found.length)
        expect(found.filter((path) => !all.includes(path))).toEqual([])
        expectHonest(result, { small, question, given, all })
        connected += all.length > 1 ? 1 : 0
      }),
      { numRuns: 200 },
    )
    // Graphs without paths would prove nothing.
    expect(connected).toBeGreaterThan(7)
  }, 300_000)
})

async function ask({ from, to }: PathQuestion, given: Asked): Promise<Result> {
  const { data, errors, statements } = await planned(graph, query, { from, to, ...given })
  expect(errors).toEqual([])
  expect(statements).toHaveLength(1)
  return (data as { readonly paths: Result }).paths
}

function questionOf(small: SmallGraph, { types, basis, ...rest }: Asked): PathQuestion {
  const [from = '', to = ''] = small.nodes.map(({ id }) => id)
  const counts = ({ type }: SmallRelationship): boolean =>
    types === null ? type !== 'LOCATED_IN' : types.includes(type)
  const follows = (one: SmallRelationship): boolean =>
    counts(one) &&
    (basis === null || basis.includes(one.basis)) &&
    (types !== null || one.type !== 'FRONT_FOR' || one.stances.includes('CLAIMED'))
  return { from, to, ...rest, follows, counts }
}

interface Case {
  readonly small: SmallGraph
  readonly question: PathQuestion
  readonly given: Asked
  readonly all: readonly string[]
}

/** What the answer says of itself is so. */
function expectHonest(result: Result, { small, question, given, all }: Case): void {
  const shown = result.paths.length
  expect(result.truncated).toBe(result.stoppedBy === 'ENOUGH_FOUND')
  switch (result.stoppedBy) {
    case 'ENOUGH_FOUND':
      expect(shown).toBe(given.first)
      break
    case 'LENGTH_REACHED':
      expect([shown, result.searchedTo]).toEqual([all.length, given.maxLength])
      break
    default:
      expect([result.stoppedBy, result.searchedTo]).toEqual(['NOT_CONNECTED', given.maxLength])
      expect(simplePaths(small, { ...question, maxLength: 100 })).toEqual([])
  }
  const hubs = result.hubs.map(({ node, degree }) => [node.id, degree])
  expect(hubs).toEqual(hubs.map(([id]) => [id, degreeIn(small, question, String(id))]))
  expect(hubs.filter(([, degree]) => Number(degree) <= given.hubCap)).toEqual([])
  expect(result.totalHubs).toBe(new Set(hubs.map(([id]) => id)).size)
  for (const { nodes, steps: joined } of result.paths) {
    const pairs = nodes.slice(1).map((node, at) => [nodes[at]?.id, node.id])
    expect(joined.map(({ relationships }) => relationships.length)).toEqual(
      pairs.map((pair) => between(small, question, pair).length),
    )
  }
}

function between(
  { nodes, relationships }: SmallGraph,
  { follows }: PathQuestion,
  pair: readonly (string | undefined)[],
): readonly SmallRelationship[] {
  return relationships.filter(
    (one) => follows(one) && [one.start, one.end].every((end) => pair.includes(nodes[end]?.id)),
  )
}

function steps(path: string): number {
  return path.split(' ').length - 1
}

describe('a search that runs out of work', () => {
  it('gives true paths, and all of those that are as short as it says it has searched', async () => {
    const stops = new Set<string>()
    await fc.assert(
      fc.asyncProperty(smallGraphs, asked, limits, async (small, given, work) => {
        await emptyGraph(graph)
        await addSmallGraph(graph, small)
        const question = questionOf(small, { ...given, types: null, basis: null })
        const all = simplePaths(small, question)
        const { paths, searched, stop } = await search(question, given, work)
        stops.add(stop)

        expect(paths.filter((path) => !all.includes(path))).toEqual([])
        const certain = all.filter((path) => steps(path) <= searched)
        const shown = paths.filter((path) => steps(path) <= searched)
        expect(shown.length).toBe(Math.min(certain.length, given.first))
        if (stop === 'LENGTH_REACHED') expect(paths.length).toBe(all.length)
        if (stop === 'NOT_CONNECTED') expect(all).toEqual([])
        if (stop === 'ENOUGH_FOUND') expect(paths.length).toBe(given.first)
      }),
      { numRuns: 200 },
    )
    expect([...stops].toSorted()).toEqual([
      ...['ENOUGH_FOUND', 'LENGTH_REACHED', 'NOT_CONNECTED', 'WORK_LIMIT'],
    ])
  }, 300_000)
})

interface Limits {
  readonly mostRelationships: number
  readonly mostOpen: string
}

/** Few, for each is a statement of its own. */
const limits: fc.Arbitrary<Limits> = fc.constantFrom(
  { mostRelationships: 3, mostOpen: '300' },
  { mostRelationships: 12, mostOpen: '13' },
  { mostRelationships: 300, mostOpen: '13' },
)

/** Runs the search with limits of its own. */
async function search(
  { from, to }: PathQuestion,
  { maxLength, hubCap, first }: Asked,
  work: Limits,
) {
  const subquery = pathSearch(
    {
      ...{ from: 'a', to: 'b', r: 'r', allowed: `(NOT r:FRONT_FOR OR 'CLAIMED' IN r.stances)` },
      types: ['PERPETRATED_BY', 'TARGETED', 'INVOLVED', 'PART_OF', 'OPPOSES', 'FRONT_FOR'].join(
        '|',
      ),
      ...{ first: '$first', maxLength: '$maxLength', hubCap: '$hubCap' },
      ...work,
    },
    'search',
  )
  const text: string = [
    'MATCH (a {id: $from}), (b {id: $to})',
    subquery,
    'RETURN [path IN search.paths | [n IN path | n.id]] AS paths, search.searched AS searched, search.stop AS stop',
  ].join('\n')
  const [row] = await graph.read(
    readQuery({
      text,
      parameters: { from, to, maxLength, hubCap, first },
      row: ({ paths, searched, stop }) => ({
        paths: (paths as readonly (readonly string[])[]).map((path) => path.join(' ')),
        searched: Number(searched),
        stop: String(stop),
      }),
    }),
  )
  if (row === undefined) throw new Error('The search gave nothing.')
  return row
}
