import type { CopiedClaim, CopiedEvent } from '../copy/copied-graph.ts'
import { attributionsOf } from './attributions-of.ts'
import type { AttributionWhere } from './where.ts'

/** Whether so many of an event's attributions fit as are asked for. */
export function attributionFits(event: CopiedEvent, where: AttributionWhere): boolean {
  const attributions = attributionsOf(event)
  const fits = (claim: CopiedClaim) => claimFits(claim, where)
  switch (where.match ?? 'SOME') {
    case 'SOME':
      return attributions.some(fits)
    case 'NONE':
      return !attributions.some(fits)
    case 'EVERY':
      return attributions.length > 0 && attributions.every(fits)
  }
}

function claimFits(claim: CopiedClaim, { actors, stances, saidBy }: AttributionWhere): boolean {
  const { objectId, speakerId, stance } = claim
  return (
    (actors === undefined || (objectId !== null && actors.includes(objectId))) &&
    (saidBy === undefined || (speakerId !== null && saidBy.includes(speakerId))) &&
    stance !== null &&
    (stances === undefined ? stance !== 'DENIED' : stances.includes(stance))
  )
}
