import type { Transaction } from '../../graph/graph.ts'
import { stableId } from '../../lib/stable-id.ts'
import { beginRun } from './run.queries.ts'

/** Who writes, and when. */
export interface Writing {
  readonly tool: string
  readonly version: string
  /** The instant of the write; the record time of its claims. */
  readonly now: Date
  /** Set where the write is one step of a run of many, whose node is there already. */
  readonly step?: StepOf
}

/** Which step of which run. */
interface StepOf {
  readonly run: string
  /** Who has taken the run: whoever does later takes it from them. */
  readonly taker: string
  /** From 1. */
  readonly number: number
  /** How many records of the file are dealt with once it is done. */
  readonly records: number
}

/** The run that a write belongs to; its node is made by whoever needs it first. */
export interface RunOf {
  readonly id: string
  readonly step: StepOf
  /** Whether the write is all of the run. */
  readonly isWhole: boolean
  /** The instant of the write, ISO 8601. */
  readonly now: string
  readonly begin: () => Promise<void>
}

/** Gives the run of a write to a dossier. */
export function runOf(transaction: Transaction, dossier: string, writing: Writing): RunOf {
  const now = writing.now.toISOString()
  const { tool, version } = writing
  const id = writing.step?.run ?? stableId('run', dossier, now)
  let begun = writing.step !== undefined
  return {
    id,
    step: writing.step ?? { run: id, taker: '', number: 1, records: 0 },
    isWhole: writing.step === undefined,
    now,
    begin: async () => {
      if (begun) return
      begun = true
      await transaction.run(beginRun({ id, tool, version, dossier, now }))
    },
  }
}
