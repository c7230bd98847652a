import { slotParts } from './claim-slot.ts'
import type { DossierIndex } from './dossier-index.ts'
import { pathText } from './mistakes.ts'
import type { Mistake, Path } from './mistakes.ts'

/** Finds claims that cannot be told apart. */
export function checkSlots({ dossier, claims }: DossierIndex): readonly Mistake[] {
  const first = new Map<string, Path>()
  return claims.flatMap((claim) => {
    const slot = JSON.stringify(slotParts(dossier, claim))
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
