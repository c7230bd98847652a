import { graphRelation } from '../../src/facts/vocabulary.ts'
import type { Cost } from '../harness/costs.ts'
import { atMost, within } from './verdict.ts'
import type { Verdict } from './verdict.ts'

/** Hits that a page of 50 ids may take for each role in which an actor is looked for. */
const HITS_A_ROLE = 200
const ROLES = 4
/** Hits that the counts of neighbours may take for each type. */
const HITS_A_TYPE = 10
const TYPES = graphRelation.codes.length

/**
 * What the database counts for each question: G1, one statement for a root field; G2, hits against the expert's; G3, hits
 * of a page of ids; G5, no scan of a label.
 */
export function costGates(costs: readonly Cost[]): readonly Verdict[] {
  return costs
    .filter(({ peer }) => peer === 'marsad')
    .flatMap((ours) => {
      const { query, statements, hits, scans } = ours
      const expert = costs.find((cost) => cost.peer === 'raw' && cost.query === query)
      return [
        within({ gate: 'G1', what: `statements: ${query}` }, statements, 1),
        ...(expert === undefined ? [] : [againstExpert(ours, expert)]),
        ...(query === 'ids'
          ? [within({ gate: 'G3', what: `database hits: ${query}` }, hits, HITS_A_ROLE * ROLES)]
          : []),
        ...(query === 'neighbour-counts'
          ? [within({ gate: 'G4', what: `database hits: ${query}` }, hits, HITS_A_TYPE * TYPES)]
          : []),
        within({ gate: 'G5', what: `scans of a label: ${query}` }, scans.length, 0),
      ]
    })
}

function againstExpert({ query, hits }: Cost, expert: Cost): Verdict {
  const named = { gate: 'G2', what: `database hits: ${query}` }
  return atMost(named, { ours: hits, other: expert.hits, limit: 1.1 })
}
