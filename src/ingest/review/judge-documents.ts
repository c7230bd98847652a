import { ClientError } from '../../errors.ts'
import type { Transaction } from '../../graph/graph.ts'
import { byPublication } from '../copies/by-publication.ts'
import { comparedDocuments } from '../copies/copies.queries.ts'
import { settleCopies } from '../copies/settle-copies.ts'
import type { Tally } from '../report.ts'
import { touched } from '../writer/touched.ts'
import { writeOrigins } from '../writer/write-origins.ts'
import { beginJudging } from './begin-judging.ts'
import type { Judgement } from './judgement.ts'
import { noteJudgement } from './note-judgement.ts'
import { pairId } from './pair-id.ts'
import { projectMoved } from './project-moved.ts'

/**
 * Keeps a judgement of two documents for ever and lets it hold: judged to be the same, the one that was published later
 * is a copy of the other, and both are one voice. Throws NOT_FOUND or BAD_USER_INPUT where it cannot be.
 */
export async function judgeDocuments(
  transaction: Transaction,
  { one, other, judgement, by, reasons }: Judgement,
  noting: { readonly now: Date; readonly tally: Tally },
): Promise<void> {
  const pair = pairId(one, other)
  const before = await beginJudging(transaction, pair, { one, other, judgement })
  const ends = before ?? (await endsOf(transaction, one, other))
  const { kept } = ends
  const noted = { pair, thing: 'DOCUMENT', judgement, by, reasons } as const
  await noteJudgement(transaction, { ...noted, kept, other: ends.other }, noting)
  const copying = await settleCopies(transaction, [kept, ends.other], noting)
  const documentIds = await writeOrigins(transaction, copying, [])
  const changedPlaces = { moved: [], ofNewKind: [] }
  const below = { again: touched(), slots: [], changedPlaces, documentIds }
  await projectMoved(transaction, below, noting)
}

async function endsOf(
  transaction: Transaction,
  one: string,
  other: string,
): Promise<{ readonly kept: string; readonly other: string }> {
  const { rows } = await transaction.run(comparedDocuments([one, other]))
  const [first, second] = [one, other].map((id) => {
    const found = rows.find((row) => row.id === id)
    if (found === undefined)
      throw new ClientError('NOT_FOUND', `There is no document ${id}.`, { id })
    return found
  })
  if (first === undefined || second === undefined || one === other) {
    throw new ClientError(
      'BAD_USER_INPUT',
      `Two different documents are needed, and ${one} is one.`,
      {},
    )
  }
  const [original, copy] = byPublication(first, second)
  return { kept: original.id, other: copy.id }
}
