import type { CopiedClaim, CopiedEvent } from '../copy/copied-graph.ts'

/** The claims that facts follow from and that name or describe a party as the perpetrator, of what can have one. */
export function attributionsOf({ typeGroup, claims }: CopiedEvent): readonly CopiedClaim[] {
  if (!['ATTACK', 'BATTLE', 'UNREST'].includes(typeGroup)) return []
  return claims.filter(
    ({ kind, used, stance }) => kind === 'PERPETRATOR' && used && stance !== null,
  )
}
