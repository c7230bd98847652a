import type { EdgeCount, EstimateFacts } from './event-facts.ts'

/** An estimate as the flat properties of a node or edge; absent where nothing is said of the number. */
export function edgeCount(estimate: EstimateFacts | undefined): EdgeCount {
  return {
    countLow: estimate?.low ?? null,
    countBest: estimate?.best ?? null,
    countHigh: estimate?.high ?? null,
    countApproximate: estimate?.approximate ?? null,
    countBasis: estimate?.basis ?? null,
    countTextEn: estimate?.textEn ?? null,
    countTextAr: estimate?.textAr ?? null,
  }
}
