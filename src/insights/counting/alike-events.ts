import type { KeyColumn } from './dimension.ts'
import type { Measure } from './measures.ts'

/** Events that are alike in all that matters, as one row. */
export interface AlikeEvents {
  readonly clauses: string
  /** All columns of the rows. */
  readonly columns: readonly string[]
  /** By these keys they are told apart. */
  readonly keys: readonly KeyColumn[]
  /** The variable of the list of their containers, where numbers are added. */
  readonly containers: string | undefined
}

/** How the killed of groups of victims are read off an event or a cell. */
export interface Victims {
  /** Clauses that bind each group of victims. */
  readonly clauses: string
  readonly harmed: string
  /** What it adds to a sum of the killed, or to how many events. */
  readonly number: (measure: Measure) => string
}
