import type { CopiedEvent } from '../copy/copied-graph.ts'
import type { Fit } from '../where/fit.ts'

/** An event that may stand in a group, and in which ways it does. */
export interface Counted {
  readonly event: CopiedEvent
  readonly fit: Fit
}
