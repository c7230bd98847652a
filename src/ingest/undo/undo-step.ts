import { takeWriterLock } from '../../graph/change-log.queries.ts'
import type { Transaction } from '../../graph/graph.ts'
import { tally } from '../report.ts'
import type { Report } from '../report.ts'
import type { JournalEntries } from '../writer/journal.ts'
import { projectTouched } from '../writer/project-touched.ts'
import { runOf } from '../writer/run-of.ts'
import { touched } from '../writer/touched.ts'
import { writeCells } from '../writer/write-cells.ts'
import { writeChanges } from '../writer/write-changes.ts'
import { deleteUnused } from '../writer/write-declared.ts'
import { writeOrigins } from '../writer/write-origins.ts'
import { deletePairs, deleteStep, deleteUnclaimedEvents, lastStep } from './undo.queries.ts'
import { undoClaims } from './undo-claims.ts'
import { undoCopies } from './undo-copies.ts'
import { undoDeclarations } from './undo-declarations.ts'
import { undoEvidence } from './undo-evidence.ts'
import { undoableRun } from './undoable-run.ts'
import { saveCuratedEvents } from '../writer/claims.queries.ts'

/** What undoing a step did. */
export interface UndoneStep {
  readonly counts: Report['counts']
  /** Whether changes wait to be told. */
  readonly behind: boolean
}

/** Takes back the last step of a run that still stands; null where none does. Throws as undoableRun does. */
export async function undoStep(
  transaction: Transaction,
  { id: runId, taker }: { readonly id: string; readonly taker: string },
  now: string,
): Promise<UndoneStep | null> {
  const behind = (await transaction.run(takeWriterLock())).rows.includes(true)
  await undoableRun(transaction, runId, taker)
  const [step] = (await transaction.run(lastStep(runId))).rows
  if (step === undefined) return null
  // The writer stored it.
  const journal = JSON.parse(step.journal) as JournalEntries
  const counts = tally()
  const again = touched()

  const claims = await undoClaims(transaction, journal, { again, tally: counts })
  const declared = await undoDeclarations(transaction, step.dossier, { journal, tally: counts })
  const evidence = await undoEvidence(transaction, journal, counts)
  const writing = { tool: 'marsad undo', version: '', now: new Date(now) }
  const run = runOf(transaction, step.dossier, {
    ...writing,
    step: { run: runId, taker, number: 0, records: 0 },
  })
  const copying = await undoCopies(transaction, journal, { run, tally: counts })
  const reowned = await writeOrigins(
    transaction,
    [...evidence.documents, ...copying],
    declared.sourcesWithNewOwner,
  )
  const retold = await undoTitles(transaction, journal)
  await claims.reopen()
  const moved = await declared.move(again)
  const below = {
    ...{ again, retold, changedPlaces: declared.changedPlaces },
    changedPassages: evidence.passages,
    toDerive: {
      dossier: null,
      slots: [...claims.slots, ...moved],
      documentIds: [...new Set([...evidence.documents, ...reowned])],
      passageIds: evidence.passages,
    },
  }
  const cells = await projectTouched(transaction, below, { run, tally: counts })
  await transaction.run(
    deleteUnclaimedEvents([...new Set([...again.events, ...(journal.added.EVENT ?? [])])]),
  )
  await evidence.tidy()
  await deleteUnused(transaction, declared.undeclared, counts)
  await transaction.run(deletePairs(journal.added.PAIR ?? []))
  await writeCells(transaction, cells, counts)

  await transaction.run(deleteStep(step.id))
  const noted = counts.noted()
  await writeChanges(transaction, run, noted)
  return { counts: counts.counts(), behind: behind || noted.length > 0 }
}

/** Gives events back the titles they had. */
async function undoTitles(
  transaction: Transaction,
  { before }: JournalEntries,
): Promise<readonly string[]> {
  const rows = Object.entries(before.EVENT ?? {}).map(([id, properties]) => ({
    id,
    // What the writer read of an event: scalars.
    properties: properties as Readonly<Record<string, string>>,
  }))
  if (rows.length > 0) await transaction.run(saveCuratedEvents(rows))
  return rows.map(({ id }) => id)
}
