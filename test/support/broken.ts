import type { Graph } from '../../src/graph/graph.ts'
import { checkGraph } from '../../src/ingest/check-graph.ts'

/** The names of the invariants that a graph breaks. */
export async function broken(graph: Graph): Promise<readonly string[]> {
  const findings = await checkGraph(graph)
  return findings.filter((finding) => finding.broken.length > 0).map(({ name }) => name)
}
