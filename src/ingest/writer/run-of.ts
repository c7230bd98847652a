import type { Transaction } from '../../graph/graph.ts'
import { stableId } from '../../lib/stable-id.ts'
import { beginRun } from './run.queries.ts'

/** Who writes, and when. */
export interface Writing {
  readonly tool: string
  readonly version: string
  /** The instant of the write; the record time of its claims. */
  readonly now: Date
}

/** The run that a write belongs to; its node is made by whoever needs it first. */
export interface RunOf {
  readonly id: string
  /** The instant of the write, ISO 8601. */
  readonly now: string
  readonly begin: () => Promise<void>
}

/** Gives the run of a write to a dossier. */
export function runOf(transaction: Transaction, dossier: string, writing: Writing): RunOf {
  const now = writing.now.toISOString()
  const { tool, version } = writing
  const id = stableId('run', dossier, now)
  let begun = false
  return {
    id,
    now,
    begin: async () => {
      if (begun) return
      begun = true
      await transaction.run(beginRun({ id, tool, version, dossier, now }))
    },
  }
}
