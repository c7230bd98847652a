import { takeWriterLock } from '../../graph/change-log.queries.ts'
import type { Graph, Transaction } from '../../graph/graph.ts'
import { tellChanges } from '../../graph/tell-changes.ts'
import { tally } from '../report.ts'
import type { Report, Tally } from '../report.ts'
import { runOf } from '../writer/run-of.ts'
import { writeChanges } from '../writer/write-changes.ts'

/** When a rebuild begins, and who is told how far it is. */
export interface Rebuilding {
  readonly now: Date
  readonly report: (line: string) => void
}

/** What is done in one transaction; it counts what it does. */
type Step<Result> = (transaction: Transaction, counts: Tally) => Promise<Result>

/** Work that is done step by step. */
export interface Steps {
  /** Takes one step, among so many things of a sort. */
  readonly take: <Result>(size: number, step: Step<Result>) => Promise<Result>
  /** Says how many there were, and begins with things of the next sort. */
  readonly done: (what: string) => void
  /** What all steps came to. */
  readonly counts: () => Report['counts']
}

/** Milliseconds between two lines of progress. */
const pause = 5_000

/** Starts to take steps, each in a transaction of its own, in a queue with other writers; tells now and then how far it is. */
export function stepsOn(graph: Graph, { now, report }: Rebuilding): Steps {
  const all = tally()
  let looked = 0
  let told = performance.now()
  return {
    take: async (size, step) => {
      const { counts, behind, result } = await graph.write((transaction) =>
        takeIn(transaction, now, step),
      )
      if (behind) await tellChanges(graph, now)
      for (const [label, count] of Object.entries(counts)) all.add(label, count)
      looked += size
      if (performance.now() - told > pause) {
        told = performance.now()
        report(`  … ${String(looked)}`)
      }
      return result
    },
    done: (what) => {
      report(`${String(looked)} ${what} looked at`)
      looked = 0
    },
    counts: all.counts,
  }
}

/** A transaction may run again: what it counted before does not count. */
async function takeIn<Result>(transaction: Transaction, now: Date, step: Step<Result>) {
  const counts = tally()
  const behind = (await transaction.run(takeWriterLock())).rows.includes(true)
  const result = await step(transaction, counts)
  const noted = counts.noted()
  const run = runOf(transaction, 'rebuild', { tool: 'rebuild', version: '', now })
  await writeChanges(transaction, run, noted)
  return { counts: counts.counts(), behind: behind || noted.length > 0, result }
}
