import { claimKey, linksOf } from './claim-references.ts'
import type { Reference } from './claim-references.ts'
import type { DossierIndex, IndexedClaim } from './dossier-index.ts'
import type { Mistake } from './mistakes.ts'

/** Finds claims that repeat, corroborate or contradict what they cannot. */
export function checkLinks({ dossier, claims, unread }: DossierIndex): readonly Mistake[] {
  const named = new Map(
    claims.flatMap((claim) =>
      claim.value.key === undefined
        ? []
        : [[claimKey(dossier.dossier, claim.value.key), claim] as const],
    ),
  )
  const own = `${dossier.dossier}.`
  return claims.flatMap((claim) =>
    linksOf(claim)
      .map((link) => ({ ...link, key: claimKey(dossier.dossier, link.id) }))
      .filter(({ key }) => key.startsWith(own))
      .filter(({ key }) => named.has(key) || !unread.has('claim', key.slice(own.length)))
      .flatMap(({ key, ...link }) => checkOne(claim, link, named.get(key))),
  )
}

function checkOne(
  claim: IndexedClaim,
  { id, path }: Reference,
  other: IndexedClaim | undefined,
): readonly Mistake[] {
  if (other === undefined) {
    const message = `no claim of this dossier has the key "${id}". Give it to the claim that is meant, or correct it.`
    return [{ path, message }]
  }
  if (other === claim) {
    return [{ path, message: 'the claim names itself. Name another one.' }]
  }
  if (kindOf(other) === kindOf(claim)) return []
  return [
    {
      path,
      message: `"${id}" is a claim of kind ${kindOf(other)}, this one of kind ${kindOf(claim)}. Name one of the same kind.`,
    },
  ]
}

function kindOf({ value }: IndexedClaim): string {
  return 'kind' in value ? value.kind : 'RELATION'
}
