import type { ClaimsOf } from '../../facts/derivation.ts'
import { EDGE_SOURCES } from '../../facts/edge-sources.ts'
import { EVENT_COLUMNS } from '../../facts/event-columns.ts'
import type { DerivedProperty, EventPart } from '../../facts/event-columns.ts'
import { WHOLE_TOLLS, eventDerivations, tollsDerivation } from '../../facts/event-derivations.ts'
import type { EventEdgeType, SearchKeys } from '../../facts/event-facts.ts'
import { columnsOf } from '../../facts/expression-parts.ts'
import { SEARCH_KEYS } from '../../facts/folds/search-keys.ts'
import { APART_EDGES, DESCRIBING } from '../../facts/folds/apart.ts'
import { FRAME_KINDS } from '../../facts/lens.ts'
import { claimKind } from '../../facts/vocabulary.ts'
import type { ClaimKind } from '../../facts/vocabulary.ts'
import type { LensProperty, WantedFacts } from './wanted-facts.ts'

/** What has to be worked out so that the wanted facts are known. */
export interface LensNeeds {
  /** The columns that are read of each part of the event; a part that is not there is not needed. */
  readonly parts: ReadonlyMap<EventPart, readonly string[]>
  /** The types of edges that are worked out, with the properties that are read of them. */
  readonly edges: readonly NeededEdge[]
  /** The kinds of claims that are read. */
  readonly kinds: readonly ClaimKind[]
}

/** Finds what the wanted facts need. */
export function needsOf(wanted: WantedFacts): LensNeeds {
  const edges = edgesOf(wanted)
  const properties = [...(wanted.properties ?? []), ...keysOf(wanted, edges)]
  const parts = partsOf(properties, edges)
  const sources = sourcesOf(wanted, parts, edges)
  const sorts = sources.flatMap(({ when }) => [...columnsOf(when)])
  parts.set('kind', [...new Set(['extent', ...sorts, ...(parts.get('kind') ?? [])])])
  const isEveryKind = parts.has('support') || properties.includes('usedIds')
  const frame = properties.includes('frame') ? FRAME_KINDS : []
  const described = isApartAsked(wanted) ? DESCRIBING : []
  const kinds = ['TYPE' as const, ...sources.map(({ kind }) => kind), ...frame, ...described]
  return { parts, edges, kinds: isEveryKind ? claimKind.codes : [...new Set(kinds)] }
}

/** A type of edges and the properties that are read of it. */
export type NeededEdge = readonly [type: EventEdgeType, properties: readonly string[]]

/** Those that are wanted, and those that tell whether an event is apart, where that is. */
function edgesOf(wanted: WantedFacts): readonly NeededEdge[] {
  // The keys of the wanted edges are their types.
  const own = Object.entries(wanted.edges ?? {}) as unknown as readonly NeededEdge[]
  const all = new Map(own)
  for (const type of isApartAsked(wanted) ? APART_EDGES : []) {
    all.set(type, [...new Set([...(all.get(type) ?? []), ...apartColumns(type)])])
  }
  return [...all]
}

function apartColumns(type: EventEdgeType): readonly string[] {
  if (type === 'PART_OF') return ['basis']
  return type === 'LOCATED_IN' ? ['kind'] : []
}

function isApartAsked({ properties = [] }: WantedFacts): boolean {
  return ['apart', 'part', 'months'].some((name) => properties.some((wanted) => wanted === name))
}

/** Whether a property of an edge is one of its event's. */
export function isSearchKey(name: string): name is keyof SearchKeys {
  return name in SEARCH_KEYS
}

/** Whether a part is the toll of a whole group. */
export function isToll(part: EventPart): part is keyof typeof WHOLE_TOLLS {
  return part in WHOLE_TOLLS
}

/** Search keys that edges carry or months are made of. */
function keysOf(
  { properties = [] }: WantedFacts,
  edges: readonly NeededEdge[],
): readonly DerivedProperty[] {
  const months = properties.includes('months') ? MONTH_KEYS : []
  return [...months, ...edges.flatMap(([, columns]) => columns.filter(isSearchKey))]
}

const MONTH_KEYS = ['from', 'until', 'middle'] as const

function partsOf(
  properties: readonly LensProperty[],
  edges: readonly NeededEdge[],
): Map<EventPart, readonly string[]> {
  const parts = new Map<EventPart, readonly string[]>()
  const add = (part: EventPart, columns: Iterable<string>): void => {
    parts.set(part, [...new Set([...(parts.get(part) ?? []), ...columns])])
  }
  if (edges.some(([, columns]) => columns.includes('innermost'))) add('place', ['innermost'])
  for (const name of properties) {
    if (name === 'point') add('place', ['placeId'])
    if (!isDerived(name)) continue
    const { part, value } = EVENT_COLUMNS[name]
    add(
      part,
      [...columnsOf(value)].filter((column) => column !== 'single'),
    )
  }
  return parts
}

function isDerived(name: LensProperty): name is DerivedProperty {
  return name in EVENT_COLUMNS
}

function sourcesOf(
  wanted: WantedFacts,
  parts: ReadonlyMap<EventPart, unknown>,
  edges: readonly NeededEdge[],
): readonly ClaimsOf[] {
  // Which claims are read is the same by every rule.
  const once = Object.entries<ClaimsOf>({ ...eventDerivations('MEDIAN') })
  const hasTolls = wanted.tolls !== undefined || [...parts.keys()].some(isToll)
  return [
    ...once.flatMap(([part, of]) => (parts.has(part as EventPart) ? [of] : [])),
    ...edges.map(([type]) => EDGE_SOURCES[claimedType(type)]),
    ...(hasTolls ? [tollsDerivation('MEDIAN')] : []),
  ]
}

/** The places of an event are those where it occurred, and what holds them. */
function claimedType(type: EventEdgeType): keyof typeof EDGE_SOURCES {
  return type === 'LOCATED_IN' ? 'OCCURRED_AT' : type
}
