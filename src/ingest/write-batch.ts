import { ClientError } from '../errors.ts'
import { sumOfCells } from '../facts/sum-cells.ts'
import { takeWriterLock } from '../graph/change-log.queries.ts'
import type { Graph, Transaction } from '../graph/graph.ts'
import { tellChanges } from '../graph/tell-changes.ts'
import type { Batch } from './batch.ts'
import type { ChangeNote } from './change-notes.ts'
import { countedProperties } from './counted-properties.ts'
import { joinedChanges } from './identity/joined-changes.ts'
import { regroupDeclared } from './identity/regroup-declared.ts'
import { recallDuplicates } from './duplicates/recall-duplicates.ts'
import { identitiesIn } from './identity/identities-in.ts'
import { tally } from './report.ts'
import type { Report } from './report.ts'
import { resolveNames } from './resolve/resolve-names.ts'
import { lostRun } from './runs/lost-run.ts'
import { present } from './writer/declared.queries.ts'
import { partClaims } from './writer/fresh-claims.ts'
import { journal } from './writer/journal.ts'
import type { Noting } from './writer/noting.ts'
import { projectTouched } from './writer/project-touched.ts'
import { saveCounted, saveStep, stepOf } from './writer/run.queries.ts'
import { runOf } from './writer/run-of.ts'
import type { RunOf, Writing } from './writer/run-of.ts'
import { touched } from './writer/touched.ts'
import { writeChanges } from './writer/write-changes.ts'
import { writeClaims, writeCuratedEvents } from './writer/write-claims.ts'
import { writeCells } from './writer/write-cells.ts'
import { writeDeclared } from './writer/write-declared.ts'
import { writeEvidence } from './writer/write-evidence.ts'
import { writeFreshEvents } from './writer/write-fresh-events.ts'
import { writeLinks } from './writer/write-links.ts'

/**
 * Stores a batch and the facts that follow in one transaction: all of it or nothing. What is there already is not
 * touched, so that a second time changes nothing. Throws INVALID_DOSSIER where the batch contradicts the graph, and
 * ALREADY_RUNNING where another process has the run of which it is a step.
 */
export async function writeBatch(graph: Graph, batch: Batch, writing: Writing): Promise<Report> {
  const { report, behind } = await graph.write((transaction) =>
    writeIn(transaction, batch, writing),
  )
  // Also what a writer before has left untold because it was killed.
  if (behind) await tellChanges(graph, writing.now)
  return report
}

/** What came of a batch in its transaction. */
export interface WrittenBatch {
  readonly report: Report
  /** Whether changes wait to be told. */
  readonly behind: boolean
  /** What it changed in the eyes of readers. */
  readonly noted: readonly ChangeNote[]
  /** The pairs that it proposed. */
  readonly pairs: readonly string[]
}

/** Stores a batch and the facts that follow in a transaction that is under way; throws as writeBatch does. */
export async function writeIn(
  transaction: Transaction,
  batch: Batch,
  writing: Writing,
): Promise<WrittenBatch> {
  const noting = { tally: tally(), journal: journal() }
  const run = runOf(transaction, batch.dossier, writing)
  const again = touched()
  const behind = (await transaction.run(takeWriterLock())).rows.includes(true)
  const known = writing.step === undefined ? null : await knownStep(transaction, run)
  if (known !== null) return { report: known, behind, noted: [], pairs: [] }
  await refuseMissing(transaction, batch)

  const declared = await writeDeclared(transaction, batch, noting)
  const evidence = await writeEvidence(transaction, batch, declared.sourcesWithNewOwner, {
    ...noting,
    run,
  })
  await declared.note()
  const resolved = await resolveNames(transaction, batch, { ...declared, run, ...noting })
  const regrouped = await regroupDeclared(
    transaction,
    { ...declared, added: resolved, dossier: batch.dossier },
    noting.tally,
  )
  const identities = await identitiesIn(transaction, batch)
  const { fresh: events, retold } = await writeCuratedEvents(transaction, batch, noting)
  const isNew = { events, passages: evidence.newPassages, merged: identities }
  const { fresh, rest } = partClaims(batch, isNew)
  const claiming = { run, again, identities, ...noting }
  const { keys, slots } = await writeClaims(transaction, rest, claiming)
  again.touchEvents([...events].filter((id) => !fresh.has(id)))
  await writeLinks(transaction, rest, keys, noting.tally)
  const moved = await regrouped.move(again)
  const below = {
    ...{ again, retold, changedPlaces: joinedChanges([declared, regrouped]) },
    changedPassages: evidence.changedPassages,
    toDerive: {
      dossier: batch.scope === 'WHOLE' ? batch.dossier : null,
      slots: [...slots, ...moved],
      documentIds: evidence.documentsWithNewOrigin,
      passageIds: evidence.movedPassages,
    },
  }
  const changed = await projectTouched(transaction, below, { run, ...noting })
  const made = { batch, claims: fresh, words: evidence.words }
  const cells = sumOfCells(changed, await writeFreshEvents(transaction, made, { run, ...noting }))
  await recallDuplicates(transaction, noting.journal.entries().added.EVENT ?? [])
  await evidence.tidy()
  await declared.tidy()
  await writeCells(transaction, cells, noting.tally)

  const noted = noting.tally.noted()
  await writeChanges(transaction, run, noted)
  return {
    report: await reportOf(transaction, batch.dossier, { run, ...noting }),
    behind: behind || noted.length > 0,
    ...{ noted, pairs: noting.journal.entries().added.PAIR ?? [] },
  }
}

/** A step that was written already: the database sends the same work twice where the answer to its commit was lost. */
async function knownStep(transaction: Transaction, { id, step }: RunOf): Promise<Report | null> {
  const [stored] = (await transaction.run(stepOf(id, step.number, step.taker))).rows
  if (stored?.isTaken !== true) throw lostRun(id)
  if (stored.counts === null) return null
  // The writer stored them.
  return { dossier: '', runId: id, counts: JSON.parse(stored.counts) as Report['counts'] }
}

async function reportOf(
  transaction: Transaction,
  dossier: string,
  { run, tally: counts, journal: done }: Noting & { readonly run: RunOf },
): Promise<Report> {
  if (counts.changes() === 0) return { dossier, runId: null, counts: counts.counts() }
  await run.begin()
  const written = {
    counts: JSON.stringify(counts.counts()),
    journal: JSON.stringify(done.entries()),
  }
  const { run: id, number, records } = run.step
  await transaction.run(saveStep({ run: id, number, records, ...written }))
  if (run.isWhole) await transaction.run(saveCounted(run.id, countedProperties(counts.counts())))
  return { dossier, runId: run.id, counts: counts.counts() }
}

async function refuseMissing(transaction: Transaction, batch: Batch): Promise<void> {
  const ids = [...new Set(batch.required.map(({ id }) => id))]
  if (ids.length === 0) return
  const found = new Set((await transaction.run(present(ids))).rows)
  const missing = batch.required.filter(({ id }) => !found.has(id))
  if (missing.length === 0) return
  const lines = missing.map(
    ({ id, where }) =>
      `${where}: "${id}" is neither in this dossier nor in the graph. Declare it here, add the dossier that has it first, or correct the id.`,
  )
  throw new ClientError(
    'INVALID_DOSSIER',
    [`The dossier cannot be taken in. Nothing was changed.`, ...lines].join('\n'),
    { missing: missing.map(({ id, where }) => ({ id, where })) },
  )
}
