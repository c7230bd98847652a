import type { ClaimRecord } from './claim-record.ts'
import type { EventEdges } from './event-facts.ts'
import type { EventKind } from './event-type.ts'

/**
 * Whether an event adds to no monthly cell, and is read singly: one in general; a part of another, whose numbers its
 * container may give already (rule 7; an inferred membership takes nothing out); one with a party who is only described
 * and so has no id to count by (rule 6); and one with several keys where cells have room for one, so that cells of a
 * family never overlap and can be added up.
 */
export function isApart(
  { extent }: EventKind,
  edges: EventEdges,
  used: readonly ClaimRecord[],
): boolean {
  const isPart = edges.PART_OF.some(
    ({ to, properties }) => to.startsWith('event:') && properties.basis !== 'INFERRED',
  )
  return extent === 'GENERAL' || isPart || used.some(describesParty) || hasSeveralKeys(edges)
}

function describesParty({ kind, objectId, polarity, modality }: ClaimRecord): boolean {
  return (
    (kind === 'PERPETRATOR' || kind === 'TARGET' || kind === 'PARTICIPANT') &&
    objectId === null &&
    polarity === 'AFFIRMS' &&
    (modality === 'ASSERTED' || modality === 'SUSPECTED')
  )
}

const ONE = ['PERPETRATED_BY', 'TARGETED', 'USED_WEAPON', 'OCCURRED_AT'] as const
const ROLES = ['PERPETRATED_BY', 'TARGETED', 'HARMED', 'INVOLVED'] as const
const LEVELS = ['COUNTRY', 'ADMIN1', 'ADMIN2'] as const

function hasSeveralKeys(edges: EventEdges): boolean {
  const actors = ROLES.flatMap((role) => edges[role].map(({ to }) => to)).filter(isActor)
  const kinds = edges.LOCATED_IN.map(({ properties }) => properties.kind)
  return (
    ONE.some((type) => edges[type].length > 1) ||
    new Set(actors).size > 2 ||
    LEVELS.some((level) => kinds.filter((kind) => kind === level).length > 1)
  )
}

const isActor = (id: string): boolean => id.startsWith('actor:')
