import type { LensInput } from '../../../src/facts/project-under-lens.ts'
import type { ClaimKind, PlaceKind, Stance } from '../../../src/facts/vocabulary.ts'

/** The graph as plain objects: stored facts and claims, nothing worked out but what a lens shows. */
export interface CopiedGraph {
  /** Those that have facts: the stored ones, or those that a lens shows. */
  readonly events: readonly CopiedEvent[]
  /** Those that have stored facts, whatever the lens. */
  readonly stored: readonly CopiedEvent[]
  /** What the facts of all events follow from. */
  readonly inputs: readonly CopiedInput[]
  readonly entities: ReadonlyMap<string, CopiedEntity>
  readonly documents: ReadonlyMap<string, CopiedDocument>
  readonly links: readonly CopiedLink[]
}

/** How a claim stands to another. */
export interface CopiedLink {
  readonly from: string
  readonly to: string
  readonly type: string
}

/** What the facts of an event follow from, and what of it no lens changes. */
export interface CopiedInput extends LensInput {
  readonly unchanged: Pick<CopiedEvent, 'id' | 'updatedAt' | 'words'>
}

/** An event with everything that hangs on it. */
export interface CopiedEvent {
  readonly id: string
  readonly type: string
  readonly typeGroup: string
  readonly extent: string
  readonly basis: string
  readonly violence: string | null
  /** First and last day, ISO; null is open. */
  readonly earliest: string | null
  readonly latest: string | null
  readonly precision: string
  readonly geoPrecision: string | null
  readonly attributionStatus: string
  readonly independentSources: number
  readonly claimCount: number
  readonly count: CopiedEstimate
  readonly killed: CopiedEstimate
  readonly injured: CopiedEstimate
  readonly updatedAt: string
  /** Its titles and glosses, normalised, as words. */
  readonly words: ReadonlySet<string>
  readonly edges: readonly CopiedEdge[]
  readonly tolls: readonly CopiedToll[]
  readonly claims: readonly CopiedClaim[]
  /** Kinds of claims that its lens hears none of, and takes from all. */
  readonly frame: readonly ClaimKind[]
}

/** A number as it is known; null is unknown. */
export interface CopiedEstimate {
  readonly low: number | null
  readonly best: number | null
  readonly high: number | null
}

/** An edge that starts at an event. */
export interface CopiedEdge {
  readonly type: string
  readonly to: string
  readonly basis: string | null
  readonly role: string | null
  readonly precision: string | null
}

/** What is said of one group of victims. */
export interface CopiedToll extends CopiedEstimate {
  readonly harm: string
  readonly group: string
  /** Of all victims of the group: of no one country, party or origin. */
  readonly isWhole: boolean
}

/** A claim about an event. */
export interface CopiedClaim {
  readonly id: string
  readonly kind: ClaimKind
  /** Not superseded. */
  readonly isOpen: boolean
  /** Facts follow from it. */
  readonly used: boolean
  /** Its document is among those of the event. */
  readonly isTold: boolean
  readonly rank: string
  readonly status: string
  readonly scope: string
  readonly polarity: string
  readonly modality: string
  readonly stance: Stance | null
  readonly objectId: string | null
  readonly objectKey: string | null
  readonly role: string | null
  readonly speakerId: string | null
  readonly speakerKey: string
  readonly documentId: string
}

/** A document, who published it and who is credited. */
export interface CopiedDocument {
  readonly id: string
  readonly publisher: string | null
  readonly credits: readonly string[]
  readonly published: string | null
}

/** An entity: an actor, place, weapon or conflict. */
export interface CopiedEntity {
  readonly id: string
  readonly labels: readonly string[]
  /** What a place is. */
  readonly kind: PlaceKind | null
  readonly point: CopiedPoint | null
  /** The places directly around it. */
  readonly within: readonly string[]
  /** The weapons it directly is a kind of. */
  readonly kindOf: readonly string[]
}

/** A point in degrees. */
export interface CopiedPoint {
  readonly latitude: number
  readonly longitude: number
}
