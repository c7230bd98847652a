import type { Measurement } from '../harness/rounds.ts'
import { atMost } from './verdict.ts'
import type { Verdict } from './verdict.ts'

/** G8: an indexed page over many events takes little longer than over few. */
export function growthGate(
  many: readonly Measurement[],
  few: readonly Measurement[],
): readonly Verdict[] {
  return few.flatMap(({ peer, query, p50 }) => {
    const large = many.find((one) => one.peer === peer && one.query === query)
    if (peer !== 'marsad' || large === undefined) return []
    return [
      atMost(
        { gate: 'G8', what: `p50 against 25,000 events, ms: ${query}` },
        { ours: large.p50, other: p50, limit: 3 },
      ),
    ]
  })
}
