import type { Graph } from '../../../src/graph/graph.ts'
import { added, emptyGraph } from '../ingest-graph.ts'
import { dossiersOf } from './dossiers-of.ts'
import type { RandomGraph } from './random-graph.ts'

/** Empties the graph and brings in a random one. */
export async function loadRandomGraph(graph: Graph, random: RandomGraph): Promise<void> {
  await emptyGraph(graph)
  for (const [day, dossier] of dossiersOf(random).entries()) {
    await added(graph, dossier, { now: `2031-06-0${String(day + 1)}T00:00:00.000Z` })
  }
}
