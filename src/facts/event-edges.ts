import { compareText } from '../lib/compare-text.ts'
import { rememberedCode } from '../lib/remembered.ts'
import { claimsOf } from './derive.ts'
import type { Deriving } from './derive.ts'
import { EDGE_SOURCES } from './edge-sources.ts'
import type { EdgeKeys, EventEdges, SearchKeys } from './event-facts.ts'
import { evaluateFold } from './evaluate-fold.ts'
import type { Row } from './evaluate-expression.ts'
import { edgesFold } from './folds/edges.ts'
import type { EdgeFacts } from './folds/edges.ts'
import type { PlaceOfEvent } from './folds/places.ts'
import type { BestRule, PlaceKind } from './vocabulary.ts'

/** What an event's edges follow from, beside its claims. */
export interface EdgesOf extends Deriving {
  readonly eventId: string
  readonly keys: SearchKeys
  /** Where it was, all in all. */
  readonly place: PlaceOfEvent | undefined
  /** What places are, by id. */
  readonly placeKinds: ReadonlyMap<string, PlaceKind>
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
  const claims = Object.entries(EDGE_SOURCES).flatMap(([edge, source]) =>
    claimsOf(source, event).map((row) => ({ ...row, edge })),
  )
  const edges = evaluateFold(foldOf(event.rule), claims).toSorted(inOrder)
  const ofType = Object.entries(EDGE_SOURCES).map(([type, { columns }]) => {
    const own = edges.filter(({ edge }) => edge === type)
    return [type, own.map((edge) => edgeOf(edge, columns, event))] as const
  })
  const within = closureOf(edges, event).map((to) => locatedIn(to, event))
  // Each type says what EDGE_SOURCES says; that the columns hold what the properties mean is shown by its tests.
  return { ...Object.fromEntries(ofType), LOCATED_IN: within } as unknown as EventEdges
}

const foldOf = rememberedCode(edgesFold)

/** Edges to other events are not looked for by time. */
const UNKEYED = ['INTERCEPTED', 'PART_OF', 'BEFORE']

function edgeOf(edge: EdgeFacts, columns: readonly string[], event: EdgesOf) {
  const to = edge.objectId
  const all: Row = { ...edge }
  const own = Object.fromEntries(columns.map((name) => [name, all[name] ?? null]))
  return { to, properties: UNKEYED.includes(edge.edge) ? own : { ...own, ...keysOf(to, event) } }
}

/** The places and everything above them, sorted. */
function closureOf(edges: readonly EdgeFacts[], { ancestors }: EdgesOf): readonly string[] {
  const places = edges.filter(({ edge }) => edge === 'OCCURRED_AT')
  const all = places.flatMap(({ objectId }) => [objectId, ...(ancestors.get(objectId) ?? [])])
  return [...new Set(all)].sort(compareText)
}

function locatedIn(to: string, event: EdgesOf): EventEdges['LOCATED_IN'][number] {
  const kind = event.placeKinds.get(to) ?? null
  const innermost = event.place?.innermost.includes(to) === true ? true : null
  return { to, properties: { ...keysOf(to, event), kind, innermost } }
}

function keysOf(entityId: string, { eventId, keys }: EdgesOf): EdgeKeys {
  return { eventId, entityId, ...keys }
}

function inOrder(left: EdgeFacts, right: EdgeFacts): number {
  return (
    compareText(left.objectId, right.objectId) || compareText(left.role ?? '', right.role ?? '')
  )
}
