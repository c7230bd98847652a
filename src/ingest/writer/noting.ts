import type { Tally } from '../report.ts'
import type { Journal } from './journal.ts'

/** Where a write says what it does: counted, and so that it can be taken back. */
export interface Noting {
  readonly tally: Tally
  readonly journal: Journal
}
