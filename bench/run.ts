import { loadavg } from 'node:os'
import type { LocalDatabase } from '../src/database/local-database.ts'
import type { Graph } from '../src/graph/graph.ts'
import { connect } from '../src/graph/neo4j.ts'
import { noteProjection } from '../src/ingest/rebuild/note-projection.ts'
import { judged } from './gates/judged.ts'
import { baseRows } from './generate/base-rows.ts'
import type { BaseRow } from './generate/base-rows.ts'
import { costs } from './harness/costs.ts'
import { differences } from './harness/equality.ts'
import { mixed } from './harness/mixed.ts'
import type { Mixed } from './harness/mixed.ts'
import { PEERS } from './harness/peers.ts'
import { measure } from './harness/rounds.ts'
import { withPeers } from './harness/running-peer.ts'
import { untilQuiet } from './harness/until-quiet.ts'
import type { RunningPeer } from './harness/running-peer.ts'
import { writesOf } from './harness/writes.ts'
import type { Options } from './options.ts'
import type { Sample } from './queries/sample.ts'
import { sampleOf } from './queries/sample.queries.ts'
import { WORKLOAD } from './queries/workload.ts'
import type { WorkloadQuery } from './queries/workload-query.ts'
import { environmentOf } from './report/environment.ts'
import type { Results } from './report/results.ts'
import { openStore } from './store/open-store.ts'

/** What a run is given beside its options. */
export interface Running {
  readonly options: Options
  /** Gets a line for each long step. */
  readonly report: (line: string) => void
  /** The environment that a start of the whole needs. */
  readonly env: Readonly<Record<'PATH' | 'HOME', string>>
}

/** Runs the benchmark: the graph, the answers, their costs, their times, all at once, and the gates. */
export async function runBenchmark(running: Running): Promise<Results> {
  const { options, report } = running
  const base = await baseRows(options.data)
  const { database, ...store } = await openStore(base, options.events, { ...options, report })
  const graph = connect(database)
  try {
    // A write waits for a database that has just come up, a read does not.
    await noteProjection(graph)
    const environment = await environmentOf(graph)
    const sample = await sampled(graph)
    const compared = await timed({ ...running, database, graph, base, sample })
    const verdicts = await judged({ ...running, ...compared, database, base, sample })
    return {
      environment: { ...environment, load: [...environment.load, ...loadavg().slice(0, 1)] },
      ...{ store, pace: options.pace, ...compared, verdicts },
    }
  } finally {
    await graph.close()
    await database.stop()
  }
}

interface Timing extends Running {
  readonly database: LocalDatabase
  readonly graph: Graph
  readonly base: readonly BaseRow[]
  readonly sample: Sample
}

type Timed = Pick<Results, 'costs' | 'measurements' | 'mixed' | 'differences'>

/** Nothing is timed of which servers do not say the same. */
async function timed({ options, report, ...on }: Timing): Promise<Timed> {
  const { database, sample } = on
  const peers = PEERS.filter(({ name }) => options.peers.includes(name))
  const chosen = WORKLOAD.filter(({ name }) => options.queries.includes(name))
  const measured = await withPeers(peers, database, async (running) => {
    await untilQuiet(database.pid)
    report('Comparing answers…')
    const different = await differences(running, chosen, sample)
    for (const { query, peer, message } of different) report(`  ${query}, ${peer}: ${message}`)
    const queries = chosen.filter(({ name }) => different.every(({ query }) => query !== name))
    report(`Timing ${String(queries.length)} questions at ${String(peers.length)} servers…`)
    const measuring = { sample, pace: options.pace, databasePid: database.pid }
    const measurements = await measure(running, queries, measuring)
    report('Asking everything at once…')
    return {
      ...{ differences: different, measurements, queries },
      mixed: await allAtOnce(running, queries, { ...on, options }),
    }
  })
  report('Counting statements and database hits…')
  const { queries, ...found } = measured
  const counted = await costs(peers, queries, { database, sample }).catch((error: unknown) => {
    // What was timed before is kept.
    report(`  They could not be counted: ${String(error)}`)
    return []
  })
  return { ...found, costs: counted }
}

async function allAtOnce(
  peers: readonly RunningPeer[],
  queries: readonly WorkloadQuery[],
  { options, graph, base, sample }: Pick<Timing, 'options' | 'graph' | 'base' | 'sample'>,
): Promise<readonly Mixed[]> {
  const { write, undo } = writesOf(
    graph,
    base.map(({ row }) => row),
  )
  const found: Mixed[] = []
  const pace = { seconds: options.mixedSeconds, connections: options.pace.connections, write }
  try {
    // The first write waits for its plans, which no server is to be blamed for.
    await write()
    for (const peer of peers) found.push(await mixed(peer, queries, sample, pace))
  } finally {
    await undo()
  }
  return found
}

async function sampled(graph: Graph): Promise<Sample> {
  const [sample] = await graph.read(sampleOf(), { deadline: 600_000 })
  if (sample === undefined) throw new Error('The graph gave no sample.')
  return sample
}
