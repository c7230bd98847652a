import type { Verdict } from '../gates/verdict.ts'
import type { Cost } from '../harness/costs.ts'
import type { Difference } from '../harness/equality.ts'
import type { Mixed } from '../harness/mixed.ts'
import type { Measurement, Pace } from '../harness/rounds.ts'
import type { StoreRecord } from '../store/open-store.ts'
import type { Environment } from './environment.ts'

/** Everything that one run found, as it is written to a file. */
export interface Results {
  readonly environment: Environment
  readonly store: StoreRecord
  readonly pace: Pace
  /** Questions that servers did not answer alike; they were not timed. */
  readonly differences: readonly Difference[]
  readonly costs: readonly Cost[]
  readonly measurements: readonly Measurement[]
  readonly mixed: readonly Mixed[]
  readonly verdicts: readonly Verdict[]
}
