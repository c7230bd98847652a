import type { ClaimRecord } from './claim-record.ts'

/** Between what a number may lie; a null end is open. */
export interface Bounds {
  readonly low: number | null
  readonly high: number | null
}

/** About a number may mean from half of it to twice as many. */
const about = 2

/** Between what a claim says that a number lies; null where it gives none. */
export function claimBounds({
  low,
  best,
  high,
  approximate,
}: Pick<ClaimRecord, 'low' | 'best' | 'high' | 'approximate'>): Bounds | null {
  if (low !== null || high !== null) {
    return { low: least(low, best), high: most(high, best) }
  }
  if (best === null) return null
  return approximate ? { low: best / about, high: best * about } : { low: best, high: best }
}

/** Source rows may break low ≤ best ≤ high. */
function least(low: number | null, best: number | null): number | null {
  return low === null || best === null ? low : Math.min(low, best)
}

function most(high: number | null, best: number | null): number | null {
  return high === null || best === null ? high : Math.max(high, best)
}
