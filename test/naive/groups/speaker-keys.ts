import type { CopiedClaim, CopiedGraph } from '../copy/copied-graph.ts'
import { known } from '../where/fit.ts'
import type { Key, KeyOf } from './key.ts'

/** Who names a party as responsible, or denies it. */
export function speakerKeys(
  graph: CopiedGraph,
  attributions: readonly CopiedClaim[],
): readonly KeyOf[] {
  const keys = attributions.map((claim) => speakerKey(graph, claim))
  const distinct = new Map(keys.map((key) => [JSON.stringify(key), key]))
  return [...distinct.values()].map((key) => ({ ...key, fit: known(true) }))
}

/** An outlet in its own voice is its publisher, or the document where that is not known. */
function speakerKey(graph: CopiedGraph, claim: CopiedClaim): Key {
  const { speakerId, speakerKey: key, documentId } = claim
  if (speakerId !== null) return { state: 'KNOWN', value: speakerId }
  if (!key.startsWith('outlet:')) return { state: 'DESCRIBED', value: key }
  return { state: 'KNOWN', value: graph.documents.get(documentId)?.publisher ?? documentId }
}
