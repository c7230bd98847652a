import type { CypherValue } from '../../graph/query.ts'
import type { JudgedPair } from './identity.queries.ts'

/** What has to stand between entities by what was judged of them. */
export interface PairEdges {
  readonly wanted: readonly CypherValue[]
  readonly unwanted: readonly CypherValue[]
}

/** Says which pairs are to be drawn: those that are judged, between entities that somebody declares. */
export function pairEdges(pairs: readonly JudgedPair[], leaving: ReadonlySet<string>): PairEdges {
  const isDrawn = ({ judgement, isDeclared, from, to }: JudgedPair): boolean =>
    judgement !== null && isDeclared && !leaving.has(from) && !leaving.has(to)
  return {
    wanted: pairs.filter(isDrawn).map(({ from, to, at, judgement, score, reasons, by }) => ({
      ...{ from, to, at, properties: { judgement, score, reasons, by } },
    })),
    unwanted: pairs.filter((pair) => !isDrawn(pair)).map(({ from, to }) => ({ from, to })),
  }
}
