import type { Transaction } from '../../graph/graph.ts'
import { dropProposedCopies, leavingDocuments, wordedDocuments } from '../copies/copies.queries.ts'
import { findCopies } from '../copies/find-copies.ts'
import { settleCopies } from '../copies/settle-copies.ts'
import type { Tally } from '../report.ts'
import { journal } from '../writer/journal.ts'
import type { JournalEntries } from '../writer/journal.ts'
import type { RunOf } from '../writer/run-of.ts'

/**
 * Forgets what copies the documents that a step had brought, and compares those again that are as they were; gives the
 * documents that copy something else now.
 */
export async function undoCopies(
  transaction: Transaction,
  { added, before }: JournalEntries,
  { run, tally }: { readonly run: RunOf; readonly tally: Tally },
): Promise<readonly string[]> {
  const brought = added.DOCUMENT ?? []
  const gone = brought.length === 0 ? [] : (await transaction.run(leavingDocuments(brought))).rows
  const loosened = gone.length === 0 ? [] : (await transaction.run(dropProposedCopies(gone))).rows
  const changed = Object.keys(before.DOCUMENT ?? {})
  const left = await settleCopies(transaction, [...gone, ...loosened, ...changed], { tally, gone })
  const restored = [...changed, ...documentsOf(before.PASSAGE ?? {})]
  const worded =
    restored.length === 0
      ? []
      : (await transaction.run(wordedDocuments([...new Set(restored)]))).rows
  const found = await findCopies(transaction, worded, { run, tally, journal: journal() })
  return [...left, ...found].filter((id) => !gone.includes(id))
}

/** The documents of passages as the writer read them back. */
function documentsOf(passages: Readonly<Record<string, unknown>>): readonly string[] {
  return Object.values(passages).map(
    (properties) => (properties as { readonly documentId: string }).documentId,
  )
}
