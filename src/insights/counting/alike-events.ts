import type { KeyColumn } from './dimension.ts'
import type { Measure } from './measures.ts'

/** Events that are alike in all that matters, as one row. */
export interface AlikeEvents {
  readonly clauses: string
  /** All columns of the rows. */
  readonly columns: readonly string[]
  /** By these keys they are told apart. */
  readonly keys: readonly KeyColumn[]
  readonly measures: readonly Measure[]
  /** The variable of the list of their containers, where numbers are added. */
  readonly containers: string | undefined
}

/** The tolls of groups of victims by which events are told apart, and clauses that bind each of them. */
export interface Victims {
  readonly toll: string
  readonly clauses: string
}
