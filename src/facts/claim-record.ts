import type {
  ActorClass,
  Basis,
  ClaimKind,
  ClaimRank,
  ClaimScope,
  ClaimStatus,
  DatePrecision,
  EventExtent,
  EventType,
  GeoPrecision,
  Harm,
  HarmGroup,
  Modality,
  ParticipantRole,
  Polarity,
  RelationType,
  SpeakerClass,
  Stance,
  Violence,
  WeaponUseKind,
} from './vocabulary.ts'

/** Text in both display languages; either may be missing. */
export interface BilingualText {
  readonly en: string | null
  readonly ar: string | null
}

/**
 * One claim as every way in yields it: one speaker, one value, one document. Flat; what does not apply is null.
 *
 * Keys: a party or speaker that is identified has its entity's id as key; one that is only described has
 * `<document id>#<local key>`; the outlet in its own voice has `outlet:<source id or document id>`.
 */
export interface ClaimDraft {
  /** Which assertion this is, for ever: hash of source record, kind, locator, party key and the record's own event key. */
  readonly slot: string
  readonly kind: ClaimKind
  readonly documentId: string
  /** ABOUT; null only for RELATION claims. */
  readonly eventId: string | null
  /** NAMES: the entity that is claimed, or the other event (PART, ORDER_IN_TIME, INTERCEPTION), or a conflict (PART). */
  readonly objectId: string | null
  readonly objectKey: string | null
  readonly objectText: BilingualText | null
  readonly objectClass: ActorClass | null
  /** First end of a RELATION. */
  readonly subjectId: string | null
  readonly subjectKey: string | null
  readonly subjectText: BilingualText | null
  readonly subjectClass: ActorClass | null
  readonly relation: RelationType | null
  /** SAID_BY; null where the speaker is described or the outlet itself. */
  readonly speakerId: string | null
  readonly speakerKey: string
  readonly speakerText: BilingualText | null
  readonly speakerClass: SpeakerClass
  /** MADE_AT: the event in which it was said. */
  readonly madeAtId: string | null
  readonly eventType: EventType | null
  readonly extent: EventExtent | null
  readonly violence: Violence | null
  readonly role: ParticipantRole | null
  readonly use: WeaponUseKind | null
  readonly geoPrecision: GeoPrecision | null
  readonly harm: Harm | null
  readonly group: HarmGroup | null
  /** Id of the country the victims come from. */
  readonly country: string | null
  readonly foreign: boolean | null
  readonly low: number | null
  readonly best: number | null
  readonly high: number | null
  readonly approximate: boolean
  /** ISO dates; a null end is open. */
  readonly earliest: string | null
  readonly latest: string | null
  readonly precision: DatePrecision | null
  /** The source's words, or the content of a statement, in own words. */
  readonly text: BilingualText | null
  readonly polarity: Polarity
  readonly modality: Modality
  readonly scope: ClaimScope
  readonly basis: Basis
  readonly rank: ClaimRank
  readonly status: ClaimStatus
  readonly confidence: number | null
  /** Its name, by which other claims name it, `dossier.key`; null where none has to. */
  readonly key: string | null
  /** Keys of the claim it repeats, and of those it corroborates and contradicts. */
  readonly repeats: string | null
  readonly corroborates: readonly string[]
  readonly contradicts: readonly string[]
  readonly passages: readonly PassageSpan[]
}

/** Where in a passage a claim stands; code points within the document, end exclusive; null for the whole passage. */
export interface PassageSpan {
  readonly passageId: string
  readonly start: number | null
  readonly end: number | null
}

/** A claim as it is stored: the draft, its version and what follows from the claim alone. */
export interface ClaimRecord extends ClaimDraft {
  readonly id: string
  readonly version: number
  /** Publisher of the document, where known. */
  readonly sourceId: string | null
  /** Claims that count as one voice share it: repetitions, and those of documents that do (copies, credits, owners). */
  readonly origin: string
  /** latest publication day of the document, for the rule LATEST. */
  readonly published: string | null
  readonly stance: Stance | null
  /** Index of its first passage in the document: its place in reading order. */
  readonly position: number
  /** Derived from rank, status, version and scope: whether the claim may enter facts. */
  readonly live: boolean
  readonly recordedAt: string
  readonly supersededAt: string | null
}
