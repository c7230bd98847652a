import type { Transaction } from '../../graph/graph.ts'
import type { Tally } from '../report.ts'
import { projectTouched } from '../writer/project-touched.ts'
import { runOf } from '../writer/run-of.ts'
import type { Touched } from '../writer/touched.ts'
import type { ChangedPlaces } from '../writer/write-declared.ts'
import { writeCells } from '../writer/write-cells.ts'

/** What was led elsewhere. */
export interface MovedBelow {
  readonly again: Touched
  /** Of claims. */
  readonly slots: readonly string[]
  readonly changedPlaces: ChangedPlaces
  /** Documents whose claims count as another voice than before. */
  readonly documentIds?: readonly string[]
}

/** Derives and projects again what follows from claims that were led elsewhere. */
export async function projectMoved(
  transaction: Transaction,
  { again, slots, changedPlaces, documentIds = [] }: MovedBelow,
  { now, tally }: { readonly now: Date; readonly tally: Tally },
): Promise<void> {
  const run = runOf(transaction, 'review', { tool: 'marsad review', version: '', now })
  const toDerive = { dossier: null, slots, documentIds, passageIds: [] }
  const below = { again, changedPlaces, toDerive, changedPassages: [], retold: [] }
  await writeCells(transaction, await projectTouched(transaction, below, { run, tally }), tally)
}
