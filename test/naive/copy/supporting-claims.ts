import type { CopiedClaim, CopiedEvent } from './copied-graph.ts'

/** The claims that a fact about an event follows from: used ones that say it is so. */
export function supportingClaims({ claims }: CopiedEvent): readonly CopiedClaim[] {
  return claims.filter(
    ({ used, polarity, modality }) =>
      used && polarity === 'AFFIRMS' && (modality === 'ASSERTED' || modality === 'SUSPECTED'),
  )
}
