import { eventId } from './check-references.ts'
import { passageKey } from './claim-references.ts'
import type { Dossier } from './dossier.model.ts'
import type { IndexedClaim } from './dossier-index.ts'

/** The parts that say which assertion a claim is: kind, passage, what it is about, event, and the editor's own mark. */
export function slotParts({ dossier }: Dossier, { value, event }: IndexedClaim): readonly string[] {
  const [first] = value.passages
  return [
    'relation' in value ? 'RELATION' : value.kind,
    first === undefined ? '' : passageKey(first),
    ...partyParts(dossier, value),
    event === null ? '' : eventId(dossier, `event:${event.key}`),
    value.slot ?? '',
  ]
}

function partyParts(dossier: string, claim: IndexedClaim['value']): readonly string[] {
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
