import { askPatiently } from '../harness/ask-patiently.ts'
import { KEEPING, PEERS } from '../harness/peers.ts'
import type { Database } from '../harness/peers.ts'
import { poster } from '../harness/post.ts'
import { processorTime } from '../harness/processor-time.ts'
import { withPeers } from '../harness/running-peer.ts'
import { median } from '../harness/statistics.ts'
import { untilQuiet } from '../harness/until-quiet.ts'
import type { Sample } from '../queries/sample.ts'
import { narrowings, PANELS } from './panels.ts'
import { within } from './verdict.ts'
import type { Verdict } from './verdict.ts'

interface Asking {
  readonly report: (line: string) => void
  readonly database: Database & { readonly pid: number }
  readonly sample: Sample
}

/** How often each panel is asked, after a first time that plans and reads what is cold. */
const ANSWERS = 7
const LIMIT_MS = 250
/** What takes longer than this altogether is so far from the limit that fewer answers tell. */
const PATIENCE_MS = 30_000

/**
 * G9: how long each panel of the overview takes our server alone, over one connection, one answer after another: worked
 * out each time, and by a server that keeps what took long. Beside it is told what the database's processors spent,
 * which a busy machine blurs less.
 */
export async function panelGate({ report, database, sample }: Asking): Promise<readonly Verdict[]> {
  const servers = [...PEERS.slice(0, 1), KEEPING]
  return withPeers(servers, database, async (running) => {
    const verdicts: Verdict[] = []
    await untilQuiet(database.pid)
    for (const { name: narrowed, where } of narrowings(sample)) {
      for (const { name, text } of PANELS) {
        const body = JSON.stringify({ query: text, variables: { where } })
        for (const { peer, server } of running) {
          const { found, times, spent } = await timed(body, server.url, database.pid).catch(
            (error: unknown) => unanswered(error, report),
          )
          const panel = peer === KEEPING ? `${name} (kept)` : name
          const what = `p50, ms: ${panel}, ${narrowed}, ${String(found)} events`
          const verdict = within({ gate: 'G9', what }, median(times), LIMIT_MS)
          const [wall, processor] = [verdict.ours, median(spent)].map((ms) => ms.toFixed(0))
          report(`  ${what}: ${String(wall)}, of the database's processors ${String(processor)}`)
          verdicts.push(verdict)
        }
      }
    }
    return verdicts
  })
}

interface Timed {
  /** Events that it counts: where there are none an answer is quick, and tells nothing. */
  readonly found: number
  /** Milliseconds of each answer, and of the database's processors meanwhile. */
  readonly times: readonly number[]
  readonly spent: readonly number[]
}

/** What is not answered is not within the limit, and takes nothing from the other panels. */
function unanswered(error: unknown, report: Asking['report']): Timed {
  report(`  ${String(error)}`)
  return { found: NaN, times: [], spent: [] }
}

async function timed(body: string, url: string, databasePid: number): Promise<Timed> {
  const found = eventsIn(await askPatiently(url, body))
  const [times, spent]: [number[], number[]] = [[], []]
  const { post, close } = poster(url, 1)
  try {
    const begun = performance.now()
    const isDone = () => times.length > 0 && performance.now() - begun > PATIENCE_MS
    while (times.length < ANSWERS && !isDone()) {
      const [before, sent] = [await processorTime(databasePid), performance.now()]
      const answer = await post(body)
      times.push(performance.now() - sent)
      spent.push(((await processorTime(databasePid)) - before) / 1000)
      if (answer.startsWith('{"errors"')) throw new Error(answer.slice(0, 500))
    }
  } finally {
    close()
  }
  return { found, times, spent }
}

function eventsIn(data: unknown): number {
  const { panel } = data as Answered // every panel is asked for its total
  return panel.total.events.possible
}

interface Answered {
  readonly panel: { readonly total: { readonly events: { readonly possible: number } } }
}
