import { stableId } from '../../lib/stable-id.ts'
import { eventId } from './check-references.ts'
import { passageKey } from './claim-references.ts'
import type { WrittenClaim, WrittenRelation } from './dossier.model.ts'

type Slotted = WrittenClaim | WrittenRelation

/** Where a claim stands. */
export interface ClaimPlace {
  readonly dossier: string
  readonly documentId: string
  /** The event it is about; null for relations. */
  readonly eventId: string | null
}

/**
 * Gives the slot of a claim, which says which assertion it is: a hash of its document, kind, passage, what it is about,
 * event, and the editor's own mark. An exported claim whose mark nobody knows any more says its slot itself.
 */
export function claimSlot(claim: Slotted, { dossier, documentId, eventId }: ClaimPlace): string {
  if (claim.slot?.startsWith('slot:') === true) return claim.slot
  const [first] = claim.passages
  return stableId(
    'slot',
    ...[documentId, 'relation' in claim ? 'RELATION' : claim.kind],
    first === undefined ? '' : passageKey(first),
    ...partyParts(dossier, claim),
    ...[eventId ?? '', claim.slot ?? ''],
  )
}

function partyParts(dossier: string, claim: Slotted): readonly string[] {
  if ('relation' in claim) return [claim.subject, claim.relation, claim.object]
  switch (claim.kind) {
    case 'TYPE':
    case 'WHEN':
    case 'COUNT':
    case 'UNCLAIMED':
    case 'CONTENT':
      return []
    case 'WHERE':
      return [claim.place]
    case 'PERPETRATOR':
    case 'TARGET':
      return [claim.party]
    case 'PARTICIPANT':
      return [claim.party, claim.role]
    case 'HARM':
      return [
        claim.harm,
        claim.group,
        claim.party ?? '',
        claim.country ?? '',
        claim.foreign === undefined ? '' : String(claim.foreign),
      ]
    case 'WEAPON':
      return [claim.weapon, claim.use]
    case 'PART':
    case 'INTERCEPTION':
      return [claim.of.startsWith('event:') ? eventId(dossier, claim.of) : claim.of]
    case 'ORDER_IN_TIME':
      return [eventId(dossier, claim.before)]
  }
}
