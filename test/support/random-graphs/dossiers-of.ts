import { typeGroupOf } from '../../../src/facts/vocabulary.ts'
import type { EventType } from '../../../src/facts/vocabulary.ts'
import { dossierOf } from './dossier-of.ts'
import type { Told } from './dossier-of.ts'
import type { RandomClaim } from './random-claim.ts'
import type { RandomEvent, RandomGraph } from './random-graph.ts'

/** The dossiers of a random graph, in JSON, in the order in which they come in. */
export function dossiersOf({ world, reports }: RandomGraph): readonly string[] {
  const ids: string[] = []
  return reports.flatMap((report, index) => {
    const number = index + 1
    const events = report.events.map((event, place): Told => {
      const key = `e${String(place + 1)}`
      const before = [...ids]
      ids.push(`event:d${String(number)}.${key}`)
      return { key, event, claims: claimsOf(event, before, report.isChain && place > 0) }
    })
    const editions = report.isRevised ? [events.map(earlier), events] : [events]
    return editions.map((edition) =>
      JSON.stringify(dossierOf({ world, report, number, events: edition })),
    )
  })
}

/** The same event as an earlier edition told of it: without the last claim, and the others by somebody else. */
function earlier(told: Told): Told {
  const claims = told.claims.map((claim, place) =>
    place % 2 === 0 ? claim : { ...claim, by: 'actor:army' },
  )
  return { ...told, claims: claims.slice(0, Math.max(1, claims.length - 1)) }
}

const ATTACK_LIKE = ['ATTACK', 'BATTLE', 'UNREST']

/** The claims about an event that a dossier may make: what it is part of came before it, what it is decides the rest. */
function claimsOf(
  event: RandomEvent,
  before: readonly string[],
  isChained: boolean,
): readonly object[] {
  const groups = event.types.map(({ type }) => typeGroupOf[type as EventType])
  const isAttackLike = groups.some((group) => ATTACK_LIKE.includes(group))
  const isDefence = groups.includes('DEFENCE')
  const chain = isChained ? [{ kind: 'PART', back: 1, isBackground: false, isInferred: false }] : []
  return [
    ...event.types,
    ...event.spans.map((span) => ({ kind: 'WHEN', isInferred: false, ...span })),
    ...[...event.claims, ...chain].flatMap((claim) => resolved(claim, before)),
  ].filter(
    ({ kind }) =>
      (isAttackLike || (kind !== 'PERPETRATOR' && kind !== 'UNCLAIMED')) &&
      (isDefence || kind !== 'INTERCEPTION'),
  )
}

/** Names the event so far back; there may be none. */
function resolved(claim: RandomClaim, before: readonly string[]): readonly RandomClaim[] {
  const { back, ...rest } = claim
  if (back === undefined) return [claim]
  const of = before.at(-back)
  return of === undefined
    ? []
    : [
        {
          ...rest,
          kind: claim.kind,
          of,
          isBackground: claim.isBackground,
          isInferred: claim.isInferred,
        },
      ]
}
