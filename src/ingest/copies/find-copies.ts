import type { Transaction } from '../../graph/graph.ts'
import { stableId } from '../../lib/stable-id.ts'
import { pairId } from '../review/pair-id.ts'
import { proposePairs, saveJudgement } from '../review/pairs.queries.ts'
import type { Noting } from '../writer/noting.ts'
import type { RunOf } from '../writer/run-of.ts'
import { compareDocuments } from './compare-documents.ts'
import type { ProposedCopy } from './compare-documents.ts'
import * as queries from './copies.queries.ts'
import type { FoundDocument } from './copies.queries.ts'
import { settleCopies } from './settle-copies.ts'
import { textBands } from './text-bands.ts'

/** From here on it is taken for granted until somebody says otherwise. */
const certain = 0.8

/**
 * Looks for what these documents copy and what copies them, by the words that are attached, or by the hash of the whole:
 * what is alike is proposed as a pair, and what is nearly the same is judged to be a copy, until somebody says otherwise.
 * Gives the documents that copy something else than before.
 */
export async function findCopies(
  transaction: Transaction,
  ids: readonly string[],
  { run, tally, journal }: Noting & { readonly run: RunOf },
): Promise<readonly string[]> {
  if (ids.length === 0) return []
  const { rows: documents } = await transaction.run(queries.comparedDocuments(ids))
  await writeBands(transaction, documents)
  const dropped = (await transaction.run(queries.dropProposedCopies(ids))).rows
  const found: ProposedCopy[] = []
  for (const document of documents) found.push(...(await copiesOf(transaction, document)))
  const proposed = new Map(found.map((copy) => [pairId(copy.original, copy.copy), copy]))
  if (proposed.size > 0) {
    await run.begin()
    const rows = [...proposed].map(([id, copy]) => pairRow(id, copy, run.id))
    const isNew = new Set((await transaction.run(proposePairs(rows, run.now))).rows)
    journal.added('PAIR', isNew)
    tally.add('Pair', { added: isNew.size })
    const sure = [...proposed].filter(([id, copy]) => isNew.has(id) && copy.similarity >= certain)
    for (const [pair, copy] of sure) await transaction.run(judgedSame(pair, copy, run.now))
    tally.add('Judgement', { added: sure.length })
  }
  const copies = [...proposed.values()].map(({ copy }) => copy)
  return settleCopies(transaction, [...new Set([...ids, ...dropped, ...copies])], { tally })
}

async function writeBands(
  transaction: Transaction,
  documents: readonly FoundDocument[],
): Promise<void> {
  const rows = documents
    .map((document) => ({ id: document.id, bands: textBands(document), stored: document.bands }))
    .filter(({ bands, stored }) => bands !== stored)
    .map(({ id, bands }) => ({ id, bands }))
  if (rows.length > 0) await transaction.run(queries.saveBands(rows))
}

async function copiesOf(
  transaction: Transaction,
  document: FoundDocument,
): Promise<readonly ProposedCopy[]> {
  const bands = textBands(document)
  if (bands === null) return []
  const { rows } = await transaction.run(queries.alikeDocuments(document.id, bands))
  return rows.flatMap((other) => compareDocuments(document, other) ?? [])
}

function pairRow(id: string, { original, copy, similarity, method }: ProposedCopy, run: string) {
  const why =
    method === 'HASH'
      ? 'HASH: their texts are the same'
      : `SHINGLES: ${String(Math.round(similarity * 100))} % of the runs of five words of the second stand in the first`
  return {
    id,
    thing: 'DOCUMENT',
    kept: original,
    other: copy,
    score: similarity,
    reasons: [why],
    run,
  }
}

function judgedSame(pair: string, { original, copy }: ProposedCopy, now: string) {
  const judgement = 'SAME'
  return saveJudgement({
    ...{ id: stableId('judgement', pair, now, judgement), thing: 'DOCUMENT', pair },
    ...{ kept: original, other: copy, judgement, by: 'marsad', reasons: [], now },
  })
}
