import type { NumberRule } from '../../facts/folds/estimate.ts'
import type { Column } from '../fold-rows.ts'
import type { Steps, Value } from '../steps.ts'
import type { LensClaims } from './lens-claims.printer.ts'
import type { LensNeeds } from './lens-needs.ts'
import type { WantedFacts } from './wanted-facts.ts'

/** An event under a lens while it is printed. */
export interface LensEvent {
  readonly steps: Steps
  readonly claims: LensClaims
  readonly rule: NumberRule
  /** The Cypher that names the rule. */
  readonly ruleText: string
  readonly wanted: WantedFacts
  readonly needs: LensNeeds
  /** What sort of event it is: a map, or null where nobody tells. */
  readonly kind: Value
  /** Columns that claims do not have: the same for all claims about the event, or looked up for each. */
  readonly columns: Readonly<Record<string, Column>>
}
