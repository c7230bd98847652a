import type { ClaimsOf } from '../../facts/derivation.ts'
import { EDGE_SOURCES } from '../../facts/edge-sources.ts'
import { EVENT_COLUMNS } from '../../facts/event-columns.ts'
import type { DerivedProperty, EventPart } from '../../facts/event-columns.ts'
import { WHOLE_TOLLS, eventDerivations, tollsDerivation } from '../../facts/event-derivations.ts'
import type { EventEdgeType, SearchKeys } from '../../facts/event-facts.ts'
import { columnsOf } from '../../facts/expression-parts.ts'
import { SEARCH_KEYS } from '../../facts/folds/search-keys.ts'
import { FRAME_KINDS } from '../../facts/lens.ts'
import { claimKind } from '../../facts/vocabulary.ts'
import type { ClaimKind } from '../../facts/vocabulary.ts'
import type { LensProperty, WantedFacts } from './wanted-facts.ts'

/** What has to be worked out so that the wanted facts are known. */
export interface LensNeeds {
  /** The columns that are read of each part of the event; a part that is not there is not needed. */
  readonly parts: ReadonlyMap<EventPart, readonly string[]>
  /** The kinds of claims that are read. */
  readonly kinds: readonly ClaimKind[]
}

/** Finds what the wanted facts need. */
export function needsOf(wanted: WantedFacts): LensNeeds {
  const properties = [...(wanted.properties ?? []), ...edgeKeys(wanted)]
  const parts = partsOf(properties)
  const sources = sourcesOf(wanted, parts)
  const sorts = sources.flatMap(({ when }) => [...columnsOf(when)])
  parts.set('kind', [...new Set(['extent', ...sorts, ...(parts.get('kind') ?? [])])])
  const isEveryKind = parts.has('support') || properties.includes('usedIds')
  const frame = properties.includes('frame') ? FRAME_KINDS : []
  const kinds = ['TYPE' as const, ...sources.map(({ kind }) => kind), ...frame]
  return { parts, kinds: isEveryKind ? claimKind.codes : [...new Set(kinds)] }
}

/** Types of edges that are wanted, with their properties. */
export function wantedEdges({ edges = {} }: WantedFacts): readonly WantedEdge[] {
  // The keys of the wanted edges are their types.
  return Object.entries(edges) as unknown as readonly WantedEdge[]
}

/** A type of edges and the wanted ones of its properties. */
export type WantedEdge = readonly [type: EventEdgeType, properties: readonly string[]]

/** Whether a property of an edge is one of its event's. */
export function isSearchKey(name: string): name is keyof SearchKeys {
  return name in SEARCH_KEYS
}

/** Whether a part is the toll of a whole group. */
export function isToll(part: EventPart): part is keyof typeof WHOLE_TOLLS {
  return part in WHOLE_TOLLS
}

function edgeKeys(wanted: WantedFacts): readonly DerivedProperty[] {
  return wantedEdges(wanted).flatMap(([, columns]) => columns.filter(isSearchKey))
}

function partsOf(properties: readonly LensProperty[]): Map<EventPart, readonly string[]> {
  const parts = new Map<EventPart, readonly string[]>()
  const add = (part: EventPart, columns: Iterable<string>): void => {
    parts.set(part, [...new Set([...(parts.get(part) ?? []), ...columns])])
  }
  for (const name of properties) {
    if (name === 'point') add('place', ['placeId'])
    if (!isDerived(name)) continue
    const { part, value } = EVENT_COLUMNS[name]
    add(part, [...columnsOf(value)].filter((column) => column !== 'single'))
  }
  return parts
}

function isDerived(name: LensProperty): name is DerivedProperty {
  return name in EVENT_COLUMNS
}

function sourcesOf(
  wanted: WantedFacts,
  parts: ReadonlyMap<EventPart, unknown>,
): readonly ClaimsOf[] {
  // Which claims are read is the same by every rule.
  const once = Object.entries<ClaimsOf>({ ...eventDerivations('MEDIAN') })
  const hasTolls = wanted.tolls !== undefined || [...parts.keys()].some(isToll)
  return [
    ...once.flatMap(([part, of]) => (parts.has(part as EventPart) ? [of] : [])),
    ...wantedEdges(wanted).map(([type]) => EDGE_SOURCES[claimedType(type)]),
    ...(hasTolls ? [tollsDerivation('MEDIAN')] : []),
  ]
}

/** The places of an event are those where it occurred, and what holds them. */
function claimedType(type: EventEdgeType): keyof typeof EDGE_SOURCES {
  return type === 'LOCATED_IN' ? 'OCCURRED_AT' : type
}
