import type { Transaction } from '../../graph/graph.ts'
import type { Tally } from '../report.ts'
import type { JournalEntries } from '../writer/journal.ts'
import { linkedClaimsOf } from '../writer/links.queries.ts'
import type { Touched } from '../writer/touched.ts'
import { relink } from '../writer/write-links.ts'
import * as queries from './undo.queries.ts'

/** What came of taking claims back. */
export interface UndoneClaims {
  /** The slots of claims whose derived properties have to be worked out again. */
  readonly slots: readonly string[]
  /** Opens the versions that had been closed, once what they hang on is there again. */
  readonly reopen: () => Promise<void>
}

/** Takes back the claims of a step; what they are about is touched. */
export async function undoClaims(
  transaction: Transaction,
  { added, before }: JournalEntries,
  { again, tally }: { readonly again: Touched; readonly tally: Tally },
): Promise<UndoneClaims> {
  const removed = added.CLAIM ?? []
  const closed = Object.keys(before.CLAIM ?? {})
  const { rows } = await transaction.run(queries.claimsToUndo([...removed, ...closed]))
  for (const claim of rows) again.touch(claim)
  const gone = new Set(removed)
  const linked = rows.flatMap(({ linkedFrom }) => linkedFrom).filter((id) => !gone.has(id))
  if (removed.length > 0) {
    await transaction.run(queries.detachClaims(removed))
    await transaction.run(queries.deleteClaims(removed))
  }
  tally.add('Claim', { closed: removed.length, added: closed.length })
  return {
    slots: rows.map(({ slot }) => slot),
    reopen: async () => {
      if (closed.length > 0) await transaction.run(queries.reopenClaims(closed))
      const ids = [...new Set([...closed, ...linked])]
      if (ids.length === 0) return
      await relink(transaction, (await transaction.run(linkedClaimsOf(ids))).rows, tally)
    },
  }
}
