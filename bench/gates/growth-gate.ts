import { PEERS } from '../harness/peers.ts'
import type { Database, Peer } from '../harness/peers.ts'
import { measure } from '../harness/rounds.ts'
import type { Pace } from '../harness/rounds.ts'
import { withPeers } from '../harness/running-peer.ts'
import type { Sample } from '../queries/sample.ts'
import { WORKLOAD } from '../queries/workload.ts'
import { openStore } from '../store/open-store.ts'
import type { BaseRow } from '../generate/base-rows.ts'
import { atMost } from './verdict.ts'
import type { Verdict } from './verdict.ts'

interface Growing {
  readonly options: { readonly heap: string; readonly pace: Pace }
  readonly report: (line: string) => void
  readonly database: Database & { readonly pid: number }
  readonly base: readonly BaseRow[]
  readonly sample: Sample
}

/** Pages that an index finds. */
const PAGES = ['ids', 'page']

/** G8: an indexed page over many events takes little longer than over few; both graphs are asked in turn. */
export async function growthGate(
  { options, report, database, base, sample }: Growing,
  few: number,
): Promise<readonly Verdict[]> {
  const small = await openStore(base, few, { heap: options.heap, report })
  try {
    const peers = [over('many', database), over('few', small.database)]
    const queries = WORKLOAD.filter(({ name }) => PAGES.includes(name))
    const measuring = {
      sample,
      pace: { ...options.pace, connections: 1 },
      databasePid: database.pid,
    }
    const found = await withPeers(peers, database, (running) =>
      measure(running, queries, measuring),
    )
    return queries.map(({ name }) => {
      const of = (peer: string) =>
        found.find((one) => one.peer === peer && one.query === name)?.p50 ?? NaN
      const named = { gate: 'G8', what: `p50 against ${String(few)} events, ms: ${name}` }
      return atMost(named, { ours: of('many'), other: of('few'), limit: 3 })
    })
  } finally {
    await small.database.stop()
  }
}

/** Our server over another database. */
function over(name: string, database: Database): Peer {
  const [ours] = PEERS
  if (ours === undefined) throw new Error('There is no server to ask.')
  return { ...ours, name, command: () => ours.command(database) }
}
