import type { Hit } from './hit.ts'

/** What can be done with a hit. */
export interface Acts {
  readonly open: (hit: Hit) => void
  readonly filter: (hit: Hit) => void
}
