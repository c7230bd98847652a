import type { Graph } from '../../graph/graph.ts'
import { followingOrigin } from '../writer/write-origins.ts'
import { brokenOf } from './broken-of.ts'
import { documentsAfter } from './pages.queries.ts'

/** Ids of documents whose origin is not the one that follows from what they copy, their credits and their publisher. */
export function checkOrigins(graph: Graph): Promise<readonly string[]> {
  return brokenOf(graph, documentsAfter, (stored) => followingOrigin(stored) !== stored.origin)
}
