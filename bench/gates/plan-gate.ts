import { boltTap } from '../harness/bolt-tap.ts'
import type { Statement } from '../harness/bolt-reader.ts'
import { askOnce } from '../harness/ask-once.ts'
import { PEERS } from '../harness/peers.ts'
import type { Database } from '../harness/peers.ts'
import { withPeers } from '../harness/running-peer.ts'
import type { Sample } from '../queries/sample.ts'
import type { WorkloadQuery } from '../queries/workload-query.ts'
import type { Verdict } from './verdict.ts'

/**
 * G10: how many statements find their plan in the database's cache once each question was asked. The Community edition
 * counts no hits; its cache knows a statement by its text and the types of its parameters, so a statement that came with
 * both before is a hit.
 */
export async function planGate(
  queries: readonly WorkloadQuery[],
  database: Database,
  sample: Sample,
): Promise<readonly Verdict[]> {
  const tap = await boltTap(database.uri)
  try {
    return await withPeers(PEERS.slice(0, 1), { ...database, uri: tap.uri }, async ([ours]) => {
      if (ours === undefined) return []
      const known = new Set<string>()
      let [hits, all] = [0, 0]
      for (const round of [0, 1, 2]) {
        for (const query of queries) {
          for (const variables of query.variables(sample).slice(0, VALUES)) {
            await askOnce(ours.server.url, ours.peer.ask(query).body(variables))
          }
        }
        for (const key of tap.taken().map(planKey)) {
          if (round > 0) {
            all += 1
            hits += known.has(key) ? 1 : 0
          }
          known.add(key)
        }
      }
      return [verdictOf((100 * hits) / all)]
    })
  } finally {
    tap.close()
  }
}

/** So many variables of each question show whether other values make another plan. */
const VALUES = 4

function verdictOf(percent: number): Verdict {
  const what = 'plans found in the cache, %'
  return {
    ...{ gate: 'G10', what, must: '> 99', ours: percent },
    ...{ other: null, ratio: null, passed: percent > 99 },
  }
}

function planKey({ text, parameters }: Statement): string {
  const types = Object.entries(parameters).map(([name, value]) => `${name}:${typeOf(value)}`)
  return `${types.sort().join(',')}\n${text}`
}

function typeOf(value: unknown): string {
  if (value === null) return 'null'
  return typeof value === 'object' ? value.constructor.name : typeof value
}
