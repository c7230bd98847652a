import type { Graph } from '../../src/graph/graph.ts'
import { change } from './ingest-graph.ts'

/** What a graph looks like that was made before there were cells. */
export async function makeOld(graph: Graph): Promise<void> {
  await change(graph, 'MATCH (c:Cell) DELETE c')
  await change(graph, 'MATCH (e:Event) REMOVE e.apart, e.part, e.months')
  await change(graph, 'MATCH ()-[r:LOCATED_IN]->() REMOVE r.kind, r.innermost')
  await change(graph, 'MATCH (w:Writer) REMOVE w.projection')
}
