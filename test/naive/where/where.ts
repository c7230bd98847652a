import type { Lens } from '../../../src/facts/lens.ts'

/** An EventWhere, as the API takes it. */
export interface Where {
  readonly and?: readonly Where[]
  readonly or?: readonly Where[]
  readonly not?: Where
  readonly ids?: readonly string[]
  readonly types?: readonly string[]
  readonly typeGroups?: readonly string[]
  readonly violence?: readonly string[]
  readonly extents?: readonly string[]
  readonly basis?: readonly string[]
  readonly from?: string
  readonly to?: string
  readonly dateMode?: Mode
  readonly places?: readonly string[]
  readonly placeMode?: Mode
  readonly box?: Box
  readonly near?: Circle
  readonly precisionAtLeast?: string
  readonly actors?: readonly string[]
  readonly perpetrators?: AttributionWhere
  readonly targets?: readonly string[]
  readonly weapons?: readonly string[]
  readonly weaponUses?: WeaponUseWhere
  readonly partOf?: readonly string[]
  readonly killed?: EstimateWhere
  readonly attributionStatus?: readonly string[]
  readonly unclaimed?: boolean
  readonly linkedClaims?: { readonly by: readonly string[]; readonly kinds?: readonly string[] }
  readonly sources?: readonly string[]
  readonly documents?: readonly string[]
  readonly text?: string
  /** At the root alone. */
  readonly accordingTo?: Lens
}

/** How what is known only within bounds is compared. */
export type Mode = 'CERTAIN' | 'BEST' | 'POSSIBLE'

/** A box on the earth, in degrees. */
export interface Box {
  readonly south: number
  readonly west: number
  readonly north: number
  readonly east: number
}

/** A circle on the earth. */
export interface Circle {
  readonly latitude: number
  readonly longitude: number
  readonly kilometres: number
}

/** Who is held responsible, how and by whom. */
export interface AttributionWhere {
  readonly actors?: readonly string[]
  readonly stances?: readonly string[]
  readonly saidBy?: readonly string[]
  readonly match?: 'SOME' | 'NONE' | 'EVERY'
}

/** A range for one number of an estimate. */
export interface EstimateWhere {
  readonly min?: number
  readonly max?: number
  readonly bound?: 'LOW' | 'BEST' | 'HIGH'
}

/** Which weapons, and what happened with them. */
export interface WeaponUseWhere {
  readonly weapons?: readonly string[]
  readonly orKinds?: boolean
  readonly uses?: readonly string[]
}
