import type {
  AttributionStatus,
  Basis,
  BestRule,
  DatePrecision,
  EventExtent,
  EventType,
  EventTypeGroup,
  GeoPrecision,
  Harm,
  HarmGroup,
  ParticipantRole,
  PlaceKind,
  RelationType,
  Stance,
  Violence,
} from './vocabulary.ts'

/** How many claims carry a fact, by how many speakers, in how many sources, of how many independent origins. */
interface Support {
  readonly claims: number
  readonly speakers: number
  readonly sources: number
  readonly independent: number
}

/** A number as several origins give it; null is unknown, never 0. */
export interface EstimateFacts {
  readonly low: number | null
  readonly best: number | null
  readonly high: number | null
  readonly approximate: boolean
  readonly basis: Basis
  /** The source's words, where they give no best number. */
  readonly textEn: string | null
  readonly textAr: string | null
}

/** What event pages are found by; days are ISO dates. */
export interface SearchKeys {
  readonly from: string
  readonly until: string
  /** Single events with two closed ends only. */
  readonly middle: string | null
  /** `from` of intervals of 32 to 366 days. */
  readonly longFrom: string | null
  /** `from` of intervals that are open or longer than 366 days. */
  readonly openFrom: string | null
}

/** Where claims lay an event in time beyond what its facts say; null where they do not. */
export interface SaidSpan {
  readonly saidFrom: string | null
  readonly saidUntil: string | null
}

/** The properties of an event node, as they are stored; null is absent. */
export interface EventProperties extends SaidSpan {
  readonly titleEn: string
  readonly titleAr: string
  readonly basis: Basis
  readonly dossier: string
  readonly type: EventType
  readonly typeGroup: EventTypeGroup
  readonly violence: Violence | null
  readonly extent: EventExtent
  readonly earliest: string | null
  readonly latest: string | null
  readonly precision: DatePrecision
  readonly dateBasis: Basis
  readonly dateTextEn: string | null
  readonly dateTextAr: string | null
  readonly geoPrecision: GeoPrecision | null
  readonly point: Point | null
  readonly countLow: number | null
  readonly countBest: number | null
  readonly countHigh: number | null
  readonly countApproximate: boolean | null
  readonly countBasis: Basis | null
  readonly countTextEn: string | null
  readonly countTextAr: string | null
  readonly killedLow: number | null
  readonly killedBest: number | null
  readonly killedHigh: number | null
  readonly killedApproximate: boolean | null
  readonly killedBasis: Basis | null
  readonly killedTextEn: string | null
  readonly killedTextAr: string | null
  readonly injuredLow: number | null
  readonly injuredBest: number | null
  readonly injuredHigh: number | null
  readonly injuredApproximate: boolean | null
  readonly injuredBasis: Basis | null
  readonly injuredTextEn: string | null
  readonly injuredTextAr: string | null
  readonly civiliansKilledLow: number | null
  readonly civiliansKilledBest: number | null
  readonly civiliansKilledHigh: number | null
  readonly bestRule: BestRule
  readonly from: string
  readonly until: string
  readonly middle: string | null
  readonly longFrom: string | null
  readonly openFrom: string | null
  readonly deadliest: number
  readonly attributionStatus: AttributionStatus
  readonly claims: number
  readonly speakers: number
  readonly sources: number
  readonly independentSources: number
  readonly firstReportedAt: string | null
  readonly textNorm: string
  /** True where the event adds to no monthly cell, see apart.ts; elsewhere absent. */
  readonly apart: true | null
  /** True where it is part of another event, not by conclusion alone, so that its numbers may be given there; elsewhere absent. */
  readonly part: true | null
  /** The months of the cells it adds to, see months.ts; absent where it is apart. */
  readonly months: string | null
  readonly titleNorm: string | null
  readonly titleStems: string | null
}

/** A place on the earth, WGS 84. */
export interface Point {
  readonly latitude: number
  readonly longitude: number
}

/** What stands on every derived edge but LOCATED_IN. */
export interface EdgeSupport extends Support {
  /** Somebody denies it. */
  readonly disputed: boolean
  /** Publication days of the first and last document that supports it. */
  readonly first: string | null
  readonly last: string | null
  readonly basis: Basis
}

/** The properties by which the edges of an event to an entity are found. */
export interface EdgeKeys extends SearchKeys {
  readonly eventId: string
  readonly entityId: string
}

/** A count on an edge, flat; null is absent. */
export interface EdgeCount {
  readonly countLow: number | null
  readonly countBest: number | null
  readonly countHigh: number | null
  readonly countApproximate: boolean | null
  readonly countBasis: Basis | null
  readonly countTextEn: string | null
  readonly countTextAr: string | null
}

/** What the place is, and whether the event is known to this very place and no closer; true or absent. */
interface PlaceKeys extends EdgeKeys {
  readonly kind: PlaceKind | null
  readonly innermost: true | null
}

type WeaponEdge = EdgeSupport & EdgeKeys & EdgeCount

/** The properties of each type of edge that starts at an event. */
export interface EventEdgeProperties {
  readonly PERPETRATED_BY: EdgeSupport & EdgeKeys & { readonly stances: readonly Stance[] }
  readonly TARGETED: EdgeSupport & EdgeKeys
  readonly HARMED: EdgeSupport & EdgeKeys
  readonly INVOLVED: EdgeSupport & EdgeKeys & { readonly role: ParticipantRole }
  readonly OCCURRED_AT: EdgeSupport & EdgeKeys & { readonly precision: GeoPrecision }
  readonly LOCATED_IN: PlaceKeys
  readonly USED_WEAPON: WeaponEdge
  readonly FOUND_WEAPON: WeaponEdge
  readonly INTERCEPTED_WEAPON: WeaponEdge
  readonly DEPLOYED_WEAPON: WeaponEdge
  readonly INTERCEPTED: EdgeSupport
  readonly PART_OF: EdgeSupport
  readonly BEFORE: EdgeSupport
}

/** The types of edges that start at an event. */
export type EventEdgeType = keyof EventEdgeProperties

/** One edge: its other end's id and its properties. */
interface Edge<Properties> {
  readonly to: string
  readonly properties: Properties
}

/** The edges of an event, sorted by other end within each type. */
export type EventEdges = {
  readonly [Type in EventEdgeType]: readonly Edge<EventEdgeProperties[Type]>[]
}

/** What is said of one group of victims. */
export interface Toll extends EstimateFacts, Support {
  readonly id: string
  readonly harm: Harm
  readonly group: HarmGroup
  readonly foreign: boolean | null
  /** Id of the country the victims come from; gives OF_COUNTRY. */
  readonly country: string | null
  /** Id of the victims, where identified; gives OF_ACTOR. */
  readonly actorId: string | null
  readonly partyKey: string | null
  readonly descriptionEn: string | null
  readonly descriptionAr: string | null
  readonly rule: BestRule
}

/** Everything that follows from the claims about one event. */
export interface EventFacts {
  readonly id: string
  /** Null where no live claim says what sort of event it was: the node stays for its claims, without facts. */
  readonly properties: EventProperties | null
  readonly edges: EventEdges
  readonly tolls: readonly Toll[]
  /** Ids of the claims that facts may follow from, sorted. */
  readonly used: readonly string[]
}

/** The properties of an edge between two entities. */
export interface RelationProperties extends EdgeSupport, EdgeCount {
  readonly stances: readonly Stance[]
  readonly earliest: string | null
  readonly latest: string | null
  /** Null where nothing is said of the time. */
  readonly precision: DatePrecision | null
  readonly dateBasis: Basis | null
}

/** What follows from all claims that relate one entity to another in one way; no edge where nobody affirms it. */
export interface RelationFacts {
  readonly edge: {
    readonly from: string
    readonly type: RelationType
    readonly to: string
    readonly properties: RelationProperties
  } | null
  readonly used: readonly string[]
}
