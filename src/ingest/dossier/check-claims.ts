import { groupsWithPerpetrators } from '../../facts/derivation.ts'
import { typeGroupOf } from '../../facts/vocabulary.ts'
import type { EventTypeGroup } from '../../facts/vocabulary.ts'
import { listed } from './dossier-index.ts'
import type { DossierIndex, IndexedClaim } from './dossier-index.ts'
import type { DossierEvent } from './dossier.model.ts'
import type { Mistake } from './mistakes.ts'
import { relationEnds } from './relation-ends.ts'

/** Finds claims that do not fit what they are about. */
export function checkClaims(index: DossierIndex): readonly Mistake[] {
  return [
    ...listed(index.dossier.events, 'events').flatMap(({ value, path }) =>
      groupsOf(value).length > 0 || index.unread.partOf(value.key)
        ? []
        : [
            {
              path: [...path, 'claims'],
              message: 'no TYPE claim says what kind of event it was. Add one.',
            },
          ],
    ),
    ...index.claims.flatMap((claim) => [...checkKind(index, claim), ...checkMadeAt(index, claim)]),
    ...index.claims.flatMap(checkRelation),
  ]
}

function checkKind(
  { unread }: DossierIndex,
  { value, path, event }: IndexedClaim,
): readonly Mistake[] {
  if (event === null || !('kind' in value) || unread.partOf(event.key)) return []
  const groups = groupsOf(event)
  if (groups.length === 0) return []
  const attackLike = groups.some((group) => groupsWithPerpetrators.includes(group))
  if ((value.kind === 'PERPETRATOR' || value.kind === 'UNCLAIMED') && !attackLike) {
    const instead =
      value.kind === 'PERPETRATOR' ? 'Make the doer a PARTICIPANT.' : 'Remove the claim.'
    return [
      {
        path: [...path, 'kind'],
        message: `${value.kind} belongs to attacks, battles and unrest; this event is ${groups.join(' or ')}. ${instead}`,
      },
    ]
  }
  if (value.kind === 'INTERCEPTION' && !groups.includes('DEFENCE')) {
    return [
      {
        path: [...path, 'kind'],
        message: `only an event of type INTERCEPTION stops another; this event is ${groups.join(' or ')}. Put the claim there.`,
      },
    ]
  }
  return []
}

function checkMadeAt(index: DossierIndex, claim: IndexedClaim): readonly Mistake[] {
  const { dossier, events, unread } = index
  const { madeAt } = claim.value
  if (madeAt === undefined) return []
  const key = madeAt.slice('event:'.length).replace(`${dossier.dossier}.`, '')
  const event = events.get(key)?.value
  if (event === undefined || unread.partOf(key)) return []
  const groups = groupsOf(event)
  if (groups.length === 0 || groups.includes('POLITICAL')) return []
  return [
    {
      path: [...claim.path, 'madeAt'],
      message: `"${madeAt}" is ${groups.join(' or ')}; things are said in statements, orders, threats and meetings. Name one of these.`,
    },
  ]
}

function checkRelation({ value, path }: IndexedClaim): readonly Mistake[] {
  if (!('relation' in value)) return []
  if (value.subject === value.object) {
    return [
      { path: [...path, 'object'], message: 'both ends are the same. Name two different ones.' },
    ]
  }
  const ends = relationEnds[value.relation]
  return (['subject', 'object'] as const).flatMap((end) => {
    const [label = ''] = value[end].split(':')
    if (ends[end].includes(label)) return []
    return [
      {
        path: [...path, end],
        message: `the ${end} of ${value.relation} is one of ${ends[end].join(', ')}, not ${label}. Correct it.`,
      },
    ]
  })
}

function groupsOf(event: DossierEvent): readonly EventTypeGroup[] {
  const groups = event.claims.flatMap((claim) =>
    claim.kind === 'TYPE' && claim.polarity === 'AFFIRMS' ? [typeGroupOf[claim.type]] : [],
  )
  return [...new Set(groups)]
}
