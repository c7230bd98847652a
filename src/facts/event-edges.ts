import { compareText } from '../lib/compare-text.ts'
import { edgeCount } from './edge-count.ts'
import { edgeSupport } from './edge-support.ts'
import type { Edge, EdgeKeys, EdgeSupport, EventEdges, SearchKeys } from './event-facts.ts'
import { evaluateFold } from './evaluate-fold.ts'
import type { Row } from './evaluate-expression.ts'
import type { EventPlaces } from './event-places.ts'
import { estimateBy } from './folds/estimate.ts'
import { supportBy } from './folds/support.ts'
import type { UsedClaims } from './used-claims.ts'
import type {
  BestRule,
  ClaimKind,
  ParticipantRole,
  PlaceKind,
  WeaponUseKind,
} from './vocabulary.ts'

/** What an event's edges follow from, beside its claims. */
export interface EdgesOf {
  readonly eventId: string
  readonly keys: SearchKeys
  readonly used: UsedClaims
  readonly places: EventPlaces
  /** What places are, by id. */
  readonly placeKinds: ReadonlyMap<string, PlaceKind>
  /** Whether somebody can be its perpetrator; elsewhere the doer is a participant. */
  readonly hasPerpetrators: boolean
  readonly rule: BestRule
}

/** The edges of an event of which none can be drawn. */
export const NO_EDGES: EventEdges = {
  ...{ PERPETRATED_BY: [], TARGETED: [], HARMED: [], INVOLVED: [] },
  ...{ OCCURRED_AT: [], LOCATED_IN: [] },
  ...{ USED_WEAPON: [], FOUND_WEAPON: [], INTERCEPTED_WEAPON: [], DEPLOYED_WEAPON: [] },
  ...{ INTERCEPTED: [], PART_OF: [], BEFORE: [] },
}

/** Every edge that used claims affirm and that has two identified ends; several rivals stay several edges. */
export function edgesOf(event: EdgesOf): EventEdges {
  const { places, hasPerpetrators } = event
  const supported = (kind: ClaimKind) => supportedEnds(identified(event, kind))
  const keyed = (ends: readonly Supporting[]) =>
    ends.map((end) => edge(end.objectId, { ...edgeSupport(end), ...keysOf(event, end.objectId) }))
  const plain = (ends: readonly Supporting[]) =>
    ends.map((end) => edge(end.objectId, edgeSupport(end)))
  return {
    PERPETRATED_BY: hasPerpetrators ? perpetrated(event) : [],
    TARGETED: keyed(supported('TARGET')),
    HARMED: keyed(supportedEnds(identified(event, 'HARM').filter((row) => !saysNoHarm(row)))),
    INVOLVED: involved(event),
    OCCURRED_AT: inOrder(
      places.places.map(({ objectId, precision, support }) =>
        edge(objectId, { ...edgeSupport(support), ...keysOf(event, objectId), precision }),
      ),
    ),
    LOCATED_IN: located(event),
    USED_WEAPON: weapons(event, 'USED'),
    FOUND_WEAPON: weapons(event, 'FOUND'),
    INTERCEPTED_WEAPON: weapons(event, 'INTERCEPTED'),
    DEPLOYED_WEAPON: weapons(event, 'DEPLOYED'),
    INTERCEPTED: plain(supported('INTERCEPTION')),
    PART_OF: plain(supported('PART')),
    BEFORE: plain(supported('ORDER_IN_TIME')),
  }
}

interface End {
  readonly objectId: string
}
type Supporting = EdgeSupport & End

function perpetrated(event: EdgesOf): EventEdges['PERPETRATED_BY'] {
  return supportedEnds(identified(event, 'PERPETRATOR')).map((end) =>
    edge(end.objectId, {
      ...edgeSupport(end),
      ...keysOf(event, end.objectId),
      stances: end.stances,
    }),
  )
}

function involved(event: EdgesOf): EventEdges['INVOLVED'] {
  const rows = identified(event, 'PARTICIPANT')
  const ends = evaluateFold(
    supportBy<End & { readonly role: ParticipantRole | null }>(['objectId', 'role']),
    rows,
  )
  const edges = ends.map((end) =>
    edge(end.objectId, {
      ...edgeSupport(end),
      ...keysOf(event, end.objectId),
      role: end.role ?? ('OTHER' as const),
    }),
  )
  return edges.toSorted(
    (left, right) =>
      compareText(left.to, right.to) || compareText(left.properties.role, right.properties.role),
  )
}

function located(event: EdgesOf): EventEdges['LOCATED_IN'] {
  const { within, innermost } = event.places
  const closest = new Set(innermost.map(({ objectId }) => objectId))
  return within.map((placeId) =>
    edge(placeId, {
      ...keysOf(event, placeId),
      kind: event.placeKinds.get(placeId) ?? null,
      innermost: closest.has(placeId) ? true : null,
    }),
  )
}

function weapons(event: EdgesOf, use: WeaponUseKind): EventEdges['USED_WEAPON'] {
  const rows = identified(event, 'WEAPON').filter((row) => row.use === use)
  const counts = evaluateFold(estimateBy<End>(['objectId'], event.rule), rows)
  return supportedEnds(rows).map((end) =>
    edge(end.objectId, {
      ...edgeSupport(end),
      ...keysOf(event, end.objectId),
      ...edgeCount(counts.find(({ objectId }) => objectId === end.objectId)),
    }),
  )
}

function identified({ used }: EdgesOf, kind: ClaimKind): readonly Row[] {
  return used.rowsOf(kind).filter(({ objectId }) => objectId !== null)
}

function supportedEnds(rows: readonly Row[]) {
  return evaluateFold(supportBy<End>(['objectId']), rows).toSorted((left, right) =>
    compareText(left.objectId, right.objectId),
  )
}

/** "No casualties" is said of somebody whom nothing befell. */
const saysNoHarm = ({ best, high }: Row) => (high ?? best) === 0

function keysOf({ eventId, keys }: EdgesOf, entityId: string): EdgeKeys {
  return { eventId, entityId, ...keys }
}

function edge<Properties>(to: string, properties: Properties): Edge<Properties> {
  return { to, properties }
}

function inOrder<Properties>(edges: readonly Edge<Properties>[]): readonly Edge<Properties>[] {
  return edges.toSorted((left, right) => compareText(left.to, right.to))
}
