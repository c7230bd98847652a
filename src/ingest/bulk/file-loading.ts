import type { ClaimRecord } from '../../facts/claim-record.ts'
import type { ClaimGround } from '../writer/fresh-claim.ts'
import type { Writing } from '../writer/run-of.ts'
import type { CellSums } from './cell-sums.ts'
import type { GatheredFile } from './gather.ts'
import type { Settled } from './settle.ts'
import type { StoredRun } from './stored-evidence.ts'
import { runOfFile } from './stored-run.ts'

/** A load under way: what is settled, and what stands already. */
export interface Loading {
  readonly settled: Settled
  readonly cells: CellSums
  /** Ids of the sources and entities that stand; grows. */
  readonly declared: Set<string>
  /** Names of the relations that are drawn; grows. */
  readonly drawn: Set<string>
}

/** A file under way. */
export interface FileLoading extends Loading {
  readonly gathered: GatheredFile
  readonly run: StoredRun
  readonly ground: ClaimGround
  readonly relations: ReadonlyMap<string, ClaimRecord>
  /** Ids of what its document declares already; grows. */
  readonly told: Set<string>
}

/** Begins with a file. */
export function fileLoading(
  gathered: GatheredFile,
  loading: Loading,
  writing: Writing,
): FileLoading {
  const { settled } = loading
  const run = runOfFile(gathered.file, writing)
  const relations = settled.relationsOf(gathered)
  return {
    ...loading,
    gathered,
    run,
    ground: settled.groundOf(gathered),
    relations,
    told: new Set(),
  }
}
