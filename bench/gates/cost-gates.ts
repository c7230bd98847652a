import type { Cost } from '../harness/costs.ts'
import { atMost, within } from './verdict.ts'
import type { Verdict } from './verdict.ts'

/** G1, one statement for a root field, and G2, hits against the expert's statement, on every question. */
export function costGates(costs: readonly Cost[]): readonly Verdict[] {
  return costs
    .filter(({ peer }) => peer === 'marsad')
    .flatMap(({ query, statements, hits }) => {
      const expert = costs.find((cost) => cost.peer === 'raw' && cost.query === query)
      return [
        within({ gate: 'G1', what: `statements: ${query}` }, statements, 1),
        ...(expert === undefined
          ? []
          : [
              atMost(
                { gate: 'G2', what: `database hits: ${query}` },
                { ours: hits, other: expert.hits, limit: 1.1 },
              ),
            ]),
      ]
    })
}
