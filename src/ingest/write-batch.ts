import { ClientError } from '../errors.ts'
import { takeWriterLock } from '../graph/change-log.queries.ts'
import type { Graph, Transaction } from '../graph/graph.ts'
import { tellChanges } from '../graph/tell-changes.ts'
import type { Batch } from './batch.ts'
import { tally } from './report.ts'
import type { Report, Tally } from './report.ts'
import { present } from './writer/declared.queries.ts'
import { leaningEvents } from './writer/facts.queries.ts'
import { runOf } from './writer/run-of.ts'
import type { RunOf, Writing } from './writer/run-of.ts'
import { touched } from './writer/touched.ts'
import type { Touched, Triple } from './writer/touched.ts'
import { writeChanges } from './writer/write-changes.ts'
import { writeClaims, writeCuratedEvents, writeDerived } from './writer/write-claims.ts'
import { writeCells } from './writer/write-cells.ts'
import { writeDeclared } from './writer/write-declared.ts'
import { writeEvents } from './writer/write-events.ts'
import { writeEvidence } from './writer/write-evidence.ts'
import { writeLinks } from './writer/write-links.ts'
import { writeRelations } from './writer/write-relations.ts'

/**
 * Stores a batch and the facts that follow in one transaction: all of it or nothing. What is there already is not
 * touched, so that a second time changes nothing. Throws INVALID_DOSSIER where the batch contradicts the graph.
 */
export async function writeBatch(graph: Graph, batch: Batch, writing: Writing): Promise<Report> {
  const { report, behind } = await graph.write((transaction) =>
    writeIn(transaction, batch, writing),
  )
  // Also what a writer before has left untold because it was killed.
  if (behind) await tellChanges(graph, writing.now)
  return report
}

interface WrittenBatch {
  readonly report: Report
  /** Whether changes wait to be told. */
  readonly behind: boolean
}

async function writeIn(
  transaction: Transaction,
  batch: Batch,
  writing: Writing,
): Promise<WrittenBatch> {
  const counts = tally()
  const run = runOf(transaction, batch.dossier, writing)
  const again = touched()
  const behind = (await transaction.run(takeWriterLock())).rows.includes(true)
  await refuseMissing(transaction, batch)

  const declared = await writeDeclared(transaction, batch, counts)
  const evidence = await writeEvidence(transaction, batch, declared.sourcesWithNewOwner, counts)
  await declared.note()
  const retold = await writeCuratedEvents(transaction, batch, counts)
  const keys = await writeClaims(transaction, batch, run, again, counts)
  await writeLinks(transaction, batch, keys, counts)
  const placesWithNewParents = await deriveAndRelate(transaction, batch, again, {
    documentIds: evidence.documentsWithNewOrigin,
    counts,
  })

  const restated = new Set([...retold, ...again.events])
  again.touchEvents(retold)
  const { moved, ofNewKind } = declared.changedPlaces
  const leaning = leaningEvents({
    heldBy: [...placesWithNewParents, ...ofNewKind],
    at: moved,
    passages: evidence.changedPassages,
  })
  again.touchEvents((await transaction.run(leaning)).rows)
  const cells = await writeEvents(transaction, [...again.events].sort(), {
    restated,
    now: run.now,
    tally: counts,
  })
  await evidence.tidy()
  await declared.tidy()
  await writeCells(transaction, cells, counts)

  const noted = counts.noted()
  await writeChanges(transaction, run, noted)
  return {
    report: await reportOf(batch.dossier, run, counts),
    behind: behind || noted.length > 0,
  }
}

async function reportOf(dossier: string, run: RunOf, counts: Tally): Promise<Report> {
  const isChanged = counts.changes() > 0
  if (isChanged) await run.begin()
  return { dossier, runId: isChanged ? run.id : null, counts: counts.counts() }
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

/**
 * Edges follow from live claims, stances from the edges of SPEAKS_FOR, and stances stand on the edges of relations: so
 * what is derived of claims comes first, then SPEAKS_FOR, then the stances that it changes, then all relations. Gives
 * the places that lie within others than before.
 */
async function deriveAndRelate(
  transaction: Transaction,
  batch: Batch,
  again: Touched,
  { documentIds, counts }: { readonly documentIds: readonly string[]; readonly counts: Tally },
): Promise<readonly string[]> {
  const relations = (): readonly Triple[] => [...again.relations.values()]
  await writeDerived(transaction, batch, { documentIds, speakerIds: [] }, again)
  const speaking = relations().filter(isSpeaking)
  const speakerIds = [...(await writeRelations(transaction, speaking, counts))]
  if (speakerIds.length > 0) {
    await writeDerived(transaction, batch, { documentIds: [], speakerIds }, again)
    // Counted already; their stances may differ now.
    await writeRelations(transaction, relations().filter(isSpeaking), {
      ...counts,
      add: () => undefined,
    })
  }
  const others = relations().filter(
    ({ relation }) => relation !== 'WITHIN' && relation !== 'SPEAKS_FOR',
  )
  const within = relations().filter(({ relation }) => relation === 'WITHIN')
  await writeRelations(transaction, others, counts)
  return [...(await writeRelations(transaction, within, counts))]
}

function isSpeaking({ relation }: Triple): boolean {
  return relation === 'SPEAKS_FOR'
}
