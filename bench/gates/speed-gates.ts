import type { Measurement } from '../harness/rounds.ts'
import type { WorkloadQuery } from '../queries/workload-query.ts'
import { atLeast, atMost } from './verdict.ts'
import type { Verdict } from './verdict.ts'

/** G6: how much of the bare driver's throughput is left, by the kind of question. */
const THROUGHPUT: Readonly<Partial<Record<WorkloadQuery['kind'], number>>> = {
  ...{ point: 0.65, page: 0.6, aggregate: 0.85 },
}

/** G7: how much of the other servers' processor time a page may take. */
const PROCESSOR: Readonly<Record<string, number>> = {
  mercurius: 1 / 2,
  'apollo-typegraphql': 1 / 3,
  'neo4j-graphql': 1 / 3,
}

/** G6 and G7 of what was measured. */
export function speedGates(
  measurements: readonly Measurement[],
  queries: readonly WorkloadQuery[],
): readonly Verdict[] {
  const of = (peer: string, query: string) =>
    measurements.find((one) => one.peer === peer && one.query === query)
  return queries.flatMap(({ name, kind }) => {
    const [ours, raw] = [of('marsad', name), of('raw', name)]
    const limit = THROUGHPUT[kind]
    if (ours === undefined) return []
    const throughput =
      raw === undefined || limit === undefined
        ? []
        : [
            atLeast(
              { gate: 'G6', what: `answers a second against the driver: ${name}` },
              { ours: ours.perSecond, other: raw.perSecond, limit },
            ),
          ]
    const processor = Object.entries(PROCESSOR).flatMap(([peer, most]) => {
      const other = of(peer, name)
      if (kind !== 'page' || other === undefined) return []
      return [
        atMost(
          { gate: 'G7', what: `processor time, ms, against ${peer}: ${name}` },
          { ours: ours.serverCpu, other: other.serverCpu, limit: Math.round(most * 100) / 100 },
        ),
      ]
    })
    return [...throughput, ...processor]
  })
}
