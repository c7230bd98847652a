import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { centrality } from '../../src/insights/subgraph/centrality.ts'
import { communities } from '../../src/insights/subgraph/communities.ts'
import type { JoinedNodes } from '../../src/insights/subgraph/joined-nodes.ts'

const graphs: fc.Arbitrary<JoinedNodes> = fc.integer({ min: 1, max: 9 }).chain((size) => {
  const ids = Array.from({ length: size }, (_, at) => `n${String(at)}`)
  const id = fc.constantFrom(...ids)
  return fc.record({
    ids: fc.constant(ids),
    pairs: fc.array(fc.tuple(id, id), { maxLength: 20, size: 'max' }),
  })
})

describe('the importance of a node', () => {
  it('by degree is the share of the others to which it is joined', () => {
    fc.assert(
      fc.property(graphs, (graph) => {
        for (const [id, score] of centrality(graph, 'DEGREE')) {
          const expected = neighboursOf(graph, id).length / Math.max(1, graph.ids.length - 1)
          expect(score).toBeCloseTo(expected)
        }
      }),
    )
  })

  it('by betweenness is how often it lies on the shortest paths of others', () => {
    fc.assert(
      fc.property(graphs, (graph) => {
        const scores = centrality(graph, 'BETWEENNESS')
        expect([...scores.keys()].toSorted()).toEqual(graph.ids)
        for (const [id, score] of scores) expect(score).toBeCloseTo(betweenness(graph, id))
      }),
    )
  })

  it('by page rank adds up to 1, more for whoever is joined to more', () => {
    fc.assert(
      fc.property(graphs, (graph) => {
        const scores = [...centrality(graph, 'PAGERANK').values()]
        expect(scores.reduce((sum, score) => sum + score, 0)).toBeCloseTo(1)
      }),
    )
    const star = centrality({ ids: ['a', 'b', 'c'], pairs: [['a', 'b'], ['c', 'a']] }, 'PAGERANK') // prettier-ignore
    expect(star.get('a')).toBeGreaterThan(2 * (star.get('b') ?? 1) - 0.1)
    expect(star.get('b')).toBeCloseTo(star.get('c') ?? 0)
  })
})

describe('communities', () => {
  it('hold each node once and are as dense as they say', () => {
    fc.assert(
      fc.property(graphs, (graph) => {
        const { groups, modularity } = communities(graph)
        expect(groups.flat().toSorted()).toEqual(graph.ids)
        if (joins(graph).length === 0) expect(modularity).toBeNull()
        else expect(modularity).toBeCloseTo(modularityOf(graph, groups))
      }),
    )
  })

  it('are found where two circles hang on one thread', () => {
    const circle = (name: string): JoinedNodes['pairs'] =>
      [0, 1, 2, 3].flatMap((at) =>
        [0, 1, 2, 3].map((other) => [`${name}${String(at)}`, `${name}${String(other)}`] as const),
      )
    const pairs = [...circle('a'), ...circle('b'), ['a0', 'b0'] as const]
    const ids = [...new Set(pairs.flat())]
    expect(communities({ ids, pairs }).groups.map((group) => group.join())).toEqual([
      'a0,a1,a2,a3',
      'b0,b1,b2,b3',
    ])
  })
})

describe('both', () => {
  it('are the same in whatever order nodes and pairs come, and whichever way', () => {
    fc.assert(
      fc.property(graphs, ({ ids, pairs }) => {
        const turned: JoinedNodes = {
          ids: ids.toReversed(),
          pairs: pairs.toReversed().map(([one, other]) => [other, one] as const),
        }
        for (const by of ['DEGREE', 'BETWEENNESS', 'PAGERANK'] as const) {
          expect(centrality(turned, by)).toEqual(centrality({ ids, pairs }, by))
        }
        expect(communities(turned)).toEqual(communities({ ids, pairs }))
      }),
    )
  })
})

/** Pairs that are joined, each once. */
function joins({ pairs }: JoinedNodes): readonly string[] {
  const real = pairs.filter(([one, other]) => one !== other)
  return [...new Set(real.map((pair) => pair.toSorted().join(' ')))]
}

function neighboursOf(graph: JoinedNodes, id: string): readonly string[] {
  const ends = joins(graph).map((pair) => pair.split(' '))
  return ends
    .filter((pair) => pair.includes(id))
    .flatMap((pair) => pair.filter((end) => end !== id))
}

/** Every shortest path between two nodes, by trying ever longer ones. */
function shortestPaths(
  graph: JoinedNodes,
  from: string,
  to: string,
): readonly (readonly string[])[] {
  let paths: readonly (readonly string[])[] = [[from]]
  while (paths.length > 0) {
    const whole = paths.filter((path) => path.at(-1) === to)
    if (whole.length > 0) return whole
    paths = paths.flatMap((path) =>
      neighboursOf(graph, path.at(-1) ?? '')
        .filter((next) => !path.includes(next))
        .map((next) => [...path, next]),
    )
  }
  return []
}

function betweenness(graph: JoinedNodes, id: string): number {
  const others = graph.ids.filter((other) => other !== id)
  const pairs = others.flatMap((one) => others.filter((to) => to !== one).map((to) => [one, to]))
  const shares = pairs.map(([from = '', to = '']) => {
    const paths = shortestPaths(graph, from, to)
    return paths.length === 0 ? 0 : paths.filter((path) => path.includes(id)).length / paths.length
  })
  const sum = shares.reduce((total, share) => total + share, 0)
  return pairs.length === 0 ? 0 : sum / pairs.length
}

/** Newman and Girvan's formula. */
function modularityOf(graph: JoinedNodes, groups: readonly (readonly string[])[]): number {
  const all = joins(graph).map((pair) => pair.split(' '))
  const terms = groups.map((group) => {
    const inside = all.filter((pair) => pair.every((end) => group.includes(end))).length
    const degree = group.reduce((sum, id) => sum + neighboursOf(graph, id).length, 0)
    return inside / all.length - (degree / (2 * all.length)) ** 2
  })
  return terms.reduce((sum, term) => sum + term, 0)
}
