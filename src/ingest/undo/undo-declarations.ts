import type { Transaction } from '../../graph/graph.ts'
import { groupBy } from '../group-by.ts'
import type { Tally } from '../report.ts'
import * as queries from '../writer/declared.queries.ts'
import type { Declaration } from '../writer/declared.queries.ts'
import type { JournalEntries } from '../writer/journal.ts'
import { writeFolded } from '../writer/write-declared.ts'
import type { DeclaredOutcome } from '../writer/write-declared.ts'

/** What came of taking declarations back. */
export interface UndoneDeclarations extends Pick<
  DeclaredOutcome,
  'sourcesWithNewOwner' | 'changedPlaces'
> {
  /** What nobody declares any more. */
  readonly undeclared: readonly string[]
}

/** Takes back what a step declared; what is left of it by others is folded again. */
export async function undoDeclarations(
  transaction: Transaction,
  dossier: string,
  { journal, tally }: { readonly journal: JournalEntries; readonly tally: Tally },
): Promise<UndoneDeclarations> {
  const added = journal.added.DECLARATION ?? []
  const before = Object.values(journal.before.DECLARATION ?? {}) as readonly Declaration[]
  const ids = [...added, ...before.map(({ id }) => id)]
  if (added.length > 0) await transaction.run(queries.deleteDeclarations(dossier, added))
  const { rows } = await transaction.run(queries.declarations(null, ids))
  const mine = new Map(before.map((one) => [one.id, one]))
  const others = rows.filter((one) => one.dossier !== dossier)
  const left = groupBy([...others, ...mine.values()], ({ id }) => id)
  const folded = await writeFolded(
    transaction,
    ids.filter((id) => left.has(id)),
    {
      tally,
      all: (id) =>
        (left.get(id) ?? []).map((one) => ({ ...one, record: JSON.parse(one.content) as unknown })),
    },
  )
  for (const [documentId, same] of groupBy(before, (one) => one.documentId)) {
    const saved = same.map(({ id, content, yields }) => ({ id, content, yields: yields || null }))
    await transaction.run(queries.saveDeclarations(documentId, saved))
  }
  return { ...folded, undeclared: ids.filter((id) => !left.has(id)) }
}
