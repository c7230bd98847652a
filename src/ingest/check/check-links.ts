import type { Graph } from '../../graph/graph.ts'
import { isLinked } from '../writer/write-links.ts'
import { brokenOf } from './broken-of.ts'
import { linkedClaimsAfter } from './pages.queries.ts'

/** Ids of claims that are not linked to the claims they name, or to others. */
export function checkLinks(graph: Graph): Promise<readonly string[]> {
  return brokenOf(graph, linkedClaimsAfter, (claim) => !isLinked(claim))
}
