import type { ClaimRecord } from './claim-record.ts'
import type { EventEdges } from './event-facts.ts'
import type { EventKind } from './event-type.ts'

/**
 * Whether an event adds to no monthly cell, and is read singly: one in general; a part of another, whose numbers its
 * container may give already (rule 7; an inferred membership takes nothing out); one with a perpetrator or target who is
 * only described and so has no id to count by (rule 6).
 */
export function isApart(
  { extent }: EventKind,
  { PART_OF }: EventEdges,
  used: readonly ClaimRecord[],
): boolean {
  const isPart = PART_OF.some(
    ({ to, properties }) => to.startsWith('event:') && properties.basis !== 'INFERRED',
  )
  return extent === 'GENERAL' || isPart || used.some(describesParty)
}

function describesParty({ kind, objectId, polarity, modality }: ClaimRecord): boolean {
  return (
    (kind === 'PERPETRATOR' || kind === 'TARGET') &&
    objectId === null &&
    polarity === 'AFFIRMS' &&
    (modality === 'ASSERTED' || modality === 'SUSPECTED')
  )
}
