import type { CopiedEvent, CopiedGraph } from '../copy/copied-graph.ts'
import { heardClaims } from '../copy/heard-claims.ts'
import { isSet } from '../copy/is-set.ts'
import { supportingClaims } from '../copy/supporting-claims.ts'
import type { Counted } from './counted.ts'
import { killedOfGroup, victimGroups } from './victim-groups.ts'
import { toll } from './toll.ts'
import type { Given, Toll } from './toll.ts'

/** Honest numbers about some events. */
export interface Tally {
  readonly events: { readonly certain: number; readonly best: number; readonly possible: number }
  readonly sets: number
  readonly incidents: Toll
  readonly killed: Toll
  readonly injured: Toll
  readonly killedByGroup: readonly { readonly group: string; readonly toll: Toll }[]
  readonly claims: number
  readonly sources: number
}

/** Counts the events that may stand in a group. */
export function tally(graph: CopiedGraph, counted: readonly Counted[]): Tally {
  const possible = counted.filter(({ fit }) => fit.possible)
  const total = (given: Given, said = given) => toll(graph, possible, { given, said })
  return {
    events: {
      certain: possible.filter(({ fit }) => fit.certain).length,
      best: possible.filter(({ fit }) => fit.best).length,
      possible: possible.length,
    },
    sets: possible.filter(({ event }) => isSet(event)).length,
    incidents: total(
      (event) => [event.extent === 'SINGLE' ? ONE : event.count],
      ({ count }) => [count],
    ),
    killed: total(({ killed }) => [killed]),
    injured: total(({ injured }) => [injured]),
    killedByGroup: victimGroups(possible).map((group) => ({
      group,
      toll: total((event) => killedOfGroup(event, group)),
    })),
    claims: possible.reduce((sum, { event }) => sum + event.claimCount, 0),
    sources: new Set(possible.flatMap(({ event }) => publishersOf(graph, event))).size,
  }
}

type EstimateOf = CopiedEvent['count']

const ONE: EstimateOf = { low: 1, best: 1, high: 1 }

/** The publishers of its claims; a document whose publisher is not known stands for one. */
function publishersOf(graph: CopiedGraph, event: CopiedEvent): readonly string[] {
  return supportingClaims({ ...event, claims: heardClaims(event) }).map(
    ({ documentId }) => graph.documents.get(documentId)?.publisher ?? documentId,
  )
}
