import type {
  ActorClass,
  EventExtent,
  EventType,
  GeoPrecision,
  Harm,
  HarmGroup,
  Modality,
  ParticipantRole,
  PlaceKind,
  Violence,
  WeaponUseKind,
} from '../../../facts/vocabulary.ts'
import type { RowSpan } from './span-of.ts'

/** A place that a row names. */
export interface DeskPlace {
  readonly name: string
  readonly kind: PlaceKind
  /** In degrees, WGS 84; null where the row does not say. */
  readonly point: { readonly longitude: number; readonly latitude: number } | null
}

/** Somebody a row names, or only describes. */
export interface DeskParty {
  readonly name: string
  readonly as: 'PERPETRATOR' | 'TARGET' | ParticipantRole
  readonly class: ActorClass
  readonly isDescribed: boolean
  readonly modality: Modality
}

/** Numbers of people harmed; null is unknown. */
export interface DeskToll {
  readonly harm: Harm
  readonly group: HarmGroup
  readonly low: number | null
  readonly best: number | null
  readonly high: number | null
  readonly approximate: boolean
}

export interface DeskWeapon {
  readonly id: string
  readonly name: string
  readonly use: WeaponUseKind
}

/** A row of a desk's table, read by its mapping. */
export interface DeskRow {
  readonly key: string
  readonly type: EventType
  readonly extent: EventExtent
  readonly violence: Violence | null
  readonly when: RowSpan
  /** From the place itself outwards; empty where none is named. */
  readonly places: readonly DeskPlace[]
  readonly geoPrecision: GeoPrecision
  readonly parties: readonly DeskParty[]
  readonly tolls: readonly DeskToll[]
  readonly weapons: readonly DeskWeapon[]
  readonly note: string | null
  readonly reporter: string | null
}
