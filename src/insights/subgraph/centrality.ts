import betweenness from 'graphology-metrics/centrality/betweenness.js'
import pagerank from 'graphology-metrics/centrality/pagerank.js'
import type { UndirectedGraph } from 'graphology'
import type { CodeOf, centralityMeasure } from '../../facts/vocabulary.ts'
import { undirected } from './joined-nodes.ts'
import type { JoinedNodes } from './joined-nodes.ts'

type Measure = (graph: UndirectedGraph) => Readonly<Record<string, number>>

/** Gives the importance of each node, by id, from 0 to 1. */
export function centrality(
  nodes: JoinedNodes,
  by: CodeOf<typeof centralityMeasure>,
): ReadonlyMap<string, number> {
  const graph = undirected(nodes)
  if (graph.order === 0) return new Map()
  return new Map(Object.entries(measures[by](graph)))
}

const measures: Readonly<Record<CodeOf<typeof centralityMeasure>, Measure>> = {
  DEGREE: (graph) =>
    Object.fromEntries(
      graph.mapNodes((id) => [id, graph.degree(id) / Math.max(1, graph.order - 1)]),
    ),
  BETWEENNESS: (graph) => called(betweenness)(graph),
  PAGERANK: (graph) => called(pagerank)(graph),
}

/** The package is a CommonJS module that is the function; its types say that the function is its `default`. */
function called<Called>(module: { readonly default: Called }): Called {
  return module as unknown as Called
}
