import type { CopiedClaim, CopiedEvent } from './copied-graph.ts'

/** The claims that facts follow from, without those that a lens takes though it does not hear them. */
export function heardClaims({ claims, frame }: CopiedEvent): readonly CopiedClaim[] {
  return claims.filter(({ kind, used }) => used && !frame.includes(kind))
}
