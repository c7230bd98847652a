import type { Sample } from '../queries/sample.ts'
import type { WorkloadQuery } from '../queries/workload-query.ts'
import { load } from './load.ts'
import { processorTime } from './processor-time.ts'
import type { RunningPeer } from './running-peer.ts'
import { median, percentile } from './statistics.ts'

/** How long and how hard servers are asked. */
export interface Pace {
  readonly rounds: number
  readonly seconds: number
  readonly connections: number
}

/** What a server did with one question: medians over the rounds. */
export interface Measurement {
  readonly peer: string
  readonly query: string
  readonly rounds: number
  readonly requests: number
  readonly errors: number
  readonly perSecond: number
  /** Milliseconds. */
  readonly p50: number
  readonly p99: number
  /** Processor time of the server and of the database for one request, in milliseconds. */
  readonly serverCpu: number
  readonly databaseCpu: number
  /** Delay of the server's event loop, 99th percentile, in milliseconds. */
  readonly loopDelay: number
  /** Resident memory of the server, in bytes. */
  readonly memory: number
}

type Round = Omit<Measurement, 'rounds'>

/**
 * Asks every question of every server, one burst after another, in rounds: what disturbs the machine for a while then
 * disturbs all of them. A first burst is not counted, so that code is compiled and statements are planned.
 */
export async function measure(
  peers: readonly RunningPeer[],
  queries: readonly WorkloadQuery[],
  { sample, pace, databasePid }: Measuring,
): Promise<readonly Measurement[]> {
  const bursts = queries.flatMap((query) => peers.map((peer) => ({ query, peer })))
  const burst = async ({ query, peer }: (typeof bursts)[number], seconds: number) =>
    oneBurst(peer, query, { sample, databasePid, pace: { ...pace, seconds } })
  for (const one of bursts) await burst(one, Math.min(1, pace.seconds))
  const rounds: Round[] = []
  for (let round = 0; round < pace.rounds; round += 1) {
    // Another server begins each round.
    const turned = [...bursts.slice(round), ...bursts.slice(0, round)]
    for (const one of turned) rounds.push(await burst(one, pace.seconds))
  }
  return bursts.map(({ query, peer }) => {
    const own = rounds.filter((one) => one.query === query.name && one.peer === peer.peer.name)
    return medians(own)
  })
}

/** What is measured with. */
export interface Measuring {
  readonly sample: Sample
  readonly pace: Pace
  readonly databasePid: number
}

async function oneBurst(
  { peer, server }: RunningPeer,
  query: WorkloadQuery,
  { sample, pace, databasePid }: Measuring,
): Promise<Round> {
  const bodies = query.variables(sample).map(peer.ask(query).body)
  const [before, databaseBefore] = [await server.usage('reset'), await processorTime(databasePid)]
  const { requests, errors, seconds, latencies } = await load(server.url, bodies, pace)
  const [after, databaseAfter] = [await server.usage(), await processorTime(databasePid)]
  return {
    ...{ peer: peer.name, query: query.name, requests, errors },
    perSecond: (requests - errors) / seconds,
    p50: percentile(latencies, 50),
    p99: percentile(latencies, 99),
    serverCpu: (after.cpu - before.cpu) / 1000 / requests,
    databaseCpu: (databaseAfter - databaseBefore) / 1000 / requests,
    loopDelay: after.delay,
    memory: after.memory,
  }
}

function medians(rounds: readonly Round[]): Measurement {
  const [first] = rounds
  if (first === undefined) throw new Error('Nothing was measured.')
  const of = (value: (round: Round) => number) => median(rounds.map(value))
  const sum = (value: (round: Round) => number) => rounds.reduce((all, one) => all + value(one), 0)
  return {
    ...{ peer: first.peer, query: first.query, rounds: rounds.length },
    requests: sum(({ requests }) => requests),
    errors: sum(({ errors }) => errors),
    perSecond: of(({ perSecond }) => perSecond),
    p50: of(({ p50 }) => p50),
    p99: of(({ p99 }) => p99),
    serverCpu: of(({ serverCpu }) => serverCpu),
    databaseCpu: of(({ databaseCpu }) => databaseCpu),
    loopDelay: of(({ loopDelay }) => loopDelay),
    memory: of(({ memory }) => memory),
  }
}
