import { askPatiently } from '../harness/ask-patiently.ts'
import { PEERS } from '../harness/peers.ts'
import type { Database } from '../harness/peers.ts'
import { poster } from '../harness/post.ts'
import { processorTime } from '../harness/processor-time.ts'
import { withPeers } from '../harness/running-peer.ts'
import { median } from '../harness/statistics.ts'
import type { Sample } from '../queries/sample.ts'
import { narrowings, PANELS } from './panels.ts'
import type { Narrowing } from './panels.ts'
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

/**
 * G9: how long each panel of the overview takes our server alone, over one connection. The panels of one filter are asked in
 * turn, as a page asks for them, and each answer is waited for.
 */
export async function panelGate({ report, database, sample }: Asking): Promise<readonly Verdict[]> {
  return withPeers(PEERS.slice(0, 1), database, async ([ours]) => {
    if (ours === undefined) return []
    const verdicts: Verdict[] = []
    for (const narrowing of narrowings(sample)) {
      const timed = await panelsOf(narrowing, ours.server.url, database.pid)
      for (const { name, found, times, processor } of timed) {
        const what = `p50, ms: ${name}, ${narrowing.name}, ${String(found)} events`
        const verdict = within({ gate: 'G9', what }, median(times), LIMIT_MS)
        const spent = `${String(Math.round(median(processor)))} ms of the database's processors`
        report(`  ${what}: ${String(Math.round(verdict.ours))}, ${spent}`)
        verdicts.push(verdict)
      }
    }
    return verdicts
  })
}

interface Timed {
  readonly name: string
  /** Events that it counts: an empty answer would be quick, and tell nothing. */
  readonly found: number
  /** Milliseconds of each answer, and of the database's processors meanwhile. */
  readonly times: number[]
  readonly processor: number[]
}

async function panelsOf({ where }: Narrowing, url: string, pid: number): Promise<readonly Timed[]> {
  const asked: (Timed & { readonly body: string })[] = []
  for (const { name, text } of PANELS) {
    const body = JSON.stringify({ query: text, variables: { where } })
    const found = eventsIn(await askPatiently(url, body))
    asked.push({ name, body, found, times: [], processor: [] })
  }
  const { post, close } = poster(url, 1)
  try {
    for (let round = 0; round < ANSWERS; round += 1) {
      for (const { name, body, times, processor } of asked) {
        const [used, sent] = [await processorTime(pid), performance.now()]
        const answer = await post(body)
        times.push(performance.now() - sent)
        processor.push(((await processorTime(pid)) - used) / 1000)
        if (answer.startsWith('{"errors"')) throw new Error(`${name}: ${answer.slice(0, 500)}`)
      }
    }
  } finally {
    close()
  }
  return asked
}

function eventsIn(data: unknown): number {
  const { panel } = data as Answered // every panel is asked for its total
  return panel.total.events.possible
}

interface Answered {
  readonly panel: { readonly total: { readonly events: { readonly possible: number } } }
}
