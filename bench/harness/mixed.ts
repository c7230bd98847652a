import { poster } from './post.ts'
import type { RunningPeer } from './running-peer.ts'
import { percentile } from './statistics.ts'
import type { Sample } from '../queries/sample.ts'
import type { WorkloadQuery } from '../queries/workload-query.ts'

/** What came of asking everything at once, with writes between. */
export interface Mixed {
  readonly peer: string
  readonly requests: number
  readonly errors: number
  readonly writes: number
  readonly perSecond: number
  readonly p50: number
  readonly p99: number
  /** Delay of the server's event loop, 99th percentile, in milliseconds. */
  readonly loopDelay: number
}

/** How the mixed run goes. */
export interface MixedPace {
  readonly seconds: number
  readonly connections: number
  /** Writes once. */
  readonly write: () => Promise<void>
}

/** One request of twenty is a write. */
const READS_A_WRITE = 19

/** Asks a server all questions by their weights, in an order that is always the same, and writes along the way. */
export async function mixed(
  { peer, server }: RunningPeer,
  queries: readonly WorkloadQuery[],
  sample: Sample,
  { seconds, connections, write }: MixedPace,
): Promise<Mixed> {
  const bodies = shuffled(
    queries.flatMap((query) => {
      const all = query.variables(sample).map(peer.ask(query).body)
      return Array.from({ length: query.weight }, (_, at) => all[at % all.length] ?? '')
    }),
  )
  const { post, close } = poster(server.url, connections)
  const latencies: number[] = []
  let [next, errors, writes] = [0, 0, 0]
  await server.usage('reset')
  const begun = performance.now()
  const until = begun + seconds * 1000
  const ask = async (): Promise<void> => {
    while (performance.now() < until) {
      next += 1
      if (next % (READS_A_WRITE + 1) === 0) {
        writes += 1
        await write()
        continue
      }
      const sent = performance.now()
      const text = await post(bodies[next % bodies.length] ?? '').catch(() => '{"errors":[]}')
      latencies.push(performance.now() - sent)
      if (text.startsWith('{"errors"')) errors += 1
    }
  }
  await Promise.all(Array.from({ length: connections }, ask))
  close()
  const taken = (performance.now() - begun) / 1000
  const { delay } = await server.usage()
  latencies.sort((left, right) => left - right)
  return {
    ...{ peer: peer.name, requests: latencies.length, errors, writes },
    perSecond: latencies.length / taken,
    p50: percentile(latencies, 50),
    p99: percentile(latencies, 99),
    loopDelay: delay,
  }
}

/** An order without order, the same each time. */
function shuffled(bodies: readonly string[]): readonly string[] {
  const step = 7919 // a prime, so that every place is come to
  return bodies.map((_, at) => bodies[(at * step) % bodies.length] ?? '')
}
