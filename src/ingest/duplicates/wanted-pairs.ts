import { canonicalIds } from '../../facts/canonical-ids.ts'
import type { DrawnPair, EventPair } from './duplicates.queries.ts'

/** What is to be drawn between events: what was judged, and of which sets those are that are or may be one. */
export function wantedPairs(pairs: readonly EventPair[]): readonly DrawnPair[] {
  const isJudged = ({ judgement }: EventPair): boolean => judgement === 'SAME'
  const isLikely = (pair: EventPair): boolean => isJudged(pair) || pair.judgement === 'OPEN'
  const judged = canonicalIds(pairs.filter(isJudged))
  const likely = canonicalIds(pairs.filter(isLikely))
  return pairs.map((pair) => ({
    ...pair,
    judgedSet: isJudged(pair) ? (judged.get(pair.from) ?? null) : null,
    likelySet: isLikely(pair) ? (likely.get(pair.from) ?? null) : null,
  }))
}
