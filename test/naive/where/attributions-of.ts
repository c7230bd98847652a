import type { CopiedClaim, CopiedEvent } from '../copy/copied-graph.ts'

/** Live claims about the whole event that name or describe a party as the perpetrator. */
export function attributionsOf({ claims }: CopiedEvent): readonly CopiedClaim[] {
  return claims.filter(
    ({ kind, live, scope, stance }) =>
      kind === 'PERPETRATOR' && live && scope === 'WHOLE' && stance !== null,
  )
}
