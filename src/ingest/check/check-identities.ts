import { canonicalIds } from '../../facts/canonical-ids.ts'
import type { Graph } from '../../graph/graph.ts'
import { allMerged, judgedSame } from './identities.queries.ts'

/** Ids of entities that are not kept under the id that follows from the judgements. */
export async function checkIdentities(graph: Graph): Promise<readonly string[]> {
  const slow = { deadline: 300_000 }
  const wanted = canonicalIds(await graph.read(judgedSame(), slow))
  const stored = new Map(await graph.read(allMerged(), slow))
  const ids = new Set([...wanted.keys(), ...stored.keys()])
  return [...ids].filter((id) => (wanted.get(id) ?? id) !== (stored.get(id) ?? id)).sort()
}
