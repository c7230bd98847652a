import type { ClaimDraft } from '../facts/claim-record.ts'
import type {
  ActorClass,
  Basis,
  CodeOf,
  DatePrecision,
  NameKind,
  NameTone,
  PassageKind,
  PlaceKind,
  reliability,
  sourceKind,
} from '../facts/vocabulary.ts'

/** What every way in yields: evidence, entities, events and claims of one dossier. */
export interface Batch {
  readonly dossier: string
  /**
   * WHOLE: what the dossier said before and does not say here is closed or taken away. PART: some rows of many, of coded
   * data. What the same passages said before is closed where they do not say it here; nothing else is touched. What is
   * declared already stands, here and by others: a part only adds to it.
   */
  readonly scope: 'WHOLE' | 'PART'
  /** The document that stands for the dossier; it carries what the dossier declares. */
  readonly documentId: string
  readonly sources: readonly SourceRecord[]
  readonly documents: readonly DocumentRecord[]
  readonly passages: readonly PassageRecord[]
  readonly mentions: readonly MentionRecord[]
  readonly entities: readonly EntityRecord[]
  readonly events: readonly EventRecord[]
  readonly claims: readonly ClaimDraft[]
  /** What must stand in the graph already, and where the dossier names it. */
  readonly required: readonly Requirement[]
}

/** An id that is named and not declared, and where. */
interface Requirement {
  readonly id: string
  readonly where: string
}

export interface SourceRecord {
  readonly id: string
  readonly nameEn: string
  readonly nameAr: string | null
  readonly kind: CodeOf<typeof sourceKind>
  readonly country: string | null
  readonly reliability: CodeOf<typeof reliability> | null
  readonly ownerGroup: string | null
}

/** A document; dates are ISO days, a null end is open. */
export interface DocumentRecord {
  readonly id: string
  readonly title: string | null
  readonly titleAr: string | null
  readonly lang: string
  readonly url: string | null
  readonly sourceId: string | null
  readonly creditIds: readonly string[]
  /** The document it copies, and how much of it is the same, from 0 to 1. */
  readonly copyOfId: string | null
  readonly similarity: number | null
  readonly publishedEarliest: string | null
  readonly publishedLatest: string | null
  readonly publishedPrecision: DatePrecision
  readonly publishedBasis: Basis
  readonly publishedTextEn: string | null
  readonly publishedTextAr: string | null
  readonly publishedReasonEn: string | null
  readonly publishedReasonAr: string | null
  readonly sha256: string | null
  /** In Unicode code points. */
  readonly length: number | null
}

/** A passage; offsets in code points of the document, end exclusive. */
export interface PassageRecord {
  readonly id: string
  readonly documentId: string
  readonly key: string
  readonly index: number
  readonly kind: PassageKind
  readonly start: number | null
  readonly end: number | null
  readonly sha256: string | null
  readonly lang: string
  readonly locator: string | null
  readonly glossEn: string | null
  readonly glossAr: string | null
  /** The original; null where nobody attached it. */
  readonly text: string | null
}

/** A mention of an entity, or of a party that is only described. */
export interface MentionRecord {
  readonly id: string
  readonly passageId: string
  readonly start: number
  readonly end: number
  readonly surface: string
  readonly entityId: string | null
  readonly partyKey: string | null
}

export interface EntityRecord {
  readonly id: string
  readonly class: ActorClass | null
  readonly kind: PlaceKind | null
  readonly point: Point | null
  /** In how many rows of its document the point stands, where rows give it and not the place's own record. */
  readonly pointRows?: number
  readonly names: readonly NameRecord[]
  readonly externalIds: readonly ExternalIdRecord[]
}

/** A point in degrees, WGS 84. */
interface Point {
  readonly longitude: number
  readonly latitude: number
}

export interface NameRecord {
  readonly value: string
  readonly lang: string
  readonly kind: NameKind
  readonly tone: NameTone
  readonly basis: Basis
}

/** The id of an entity or event in another data set. */
export interface ExternalIdRecord {
  readonly scheme: string
  readonly value: string
}

interface EventRecord {
  readonly id: string
  readonly titleEn: string
  readonly titleAr: string
  readonly basis: Basis
  readonly externalIds: readonly ExternalIdRecord[]
}
