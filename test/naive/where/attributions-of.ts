import type { CopiedClaim, CopiedEvent } from '../copy/copied-graph.ts'

/** The claims that facts follow from and that name or describe a party as the perpetrator. */
export function attributionsOf({ claims }: CopiedEvent): readonly CopiedClaim[] {
  return claims.filter(
    ({ kind, used, stance }) => kind === 'PERPETRATOR' && used && stance !== null,
  )
}
