/** What is wrong with a record, or worth a remark. */
export interface Problem {
  /** Empty where it is the record as a whole. */
  readonly column: string
  readonly reason: string
  /** The key of the record, where a row before it has it. */
  readonly takenKey?: string
}

/** Where a record came from before it was rejected and mended. */
export interface FormerPlace {
  readonly document: string
  readonly file: string
  readonly number: number
  /** The key that a row before it had; empty where that was not what was wrong. */
  readonly takenKey: string
}

interface Placed {
  /** The line it begins on, from 1. */
  readonly line: number
}

interface Kept extends Placed {
  /** The record as it stands in the file. */
  readonly raw: string
  readonly former: FormerPlace | null
}

/** One record of a file, as its reader gives it. */
export type SourceRecord<Row> =
  /** The header of a table; no record of its own. */
  | { readonly kind: 'HEAD'; readonly raw: string; readonly delimiter: string }
  | (Kept & { readonly kind: 'ROW'; readonly row: Row })
  /** Nothing that could be brought in, such as a row of tags, and why. */
  | (Placed & { readonly kind: 'SKIPPED'; readonly reason: string })
  | (Kept & { readonly kind: 'REJECTED'; readonly problems: readonly Problem[] })
