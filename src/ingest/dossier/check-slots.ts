import { eventId } from './check-references.ts'
import { passageKey } from './claim-references.ts'
import { claimSlot } from './claim-slot.ts'
import type { DossierIndex, IndexedClaim } from './dossier-index.ts'
import { pathText } from './mistakes.ts'
import type { Mistake, Path } from './mistakes.ts'

/** Finds claims that cannot be told apart. */
export function checkSlots(index: DossierIndex): readonly Mistake[] {
  const first = new Map<string, Path>()
  return index.claims.flatMap((claim) => {
    const slot = claimSlot(claim.value, placeOf(index, claim))
    const other = first.get(slot)
    if (other === undefined) {
      first.set(slot, claim.path)
      return []
    }
    return [
      {
        path: claim.path,
        message: `it makes the same assertion as ${pathText(other)}: the same kind, passage and party. Remove one, or give one a slot.`,
      },
    ]
  })
}

function placeOf({ dossier: { dossier }, passages }: DossierIndex, { value, event }: IndexedClaim) {
  const [first] = value.passages
  const passage = first === undefined ? undefined : passages.get(passageKey(first))
  return {
    dossier,
    documentId: passage?.document.id ?? '',
    eventId: event === null ? null : eventId(dossier, `event:${event.key}`),
  }
}
