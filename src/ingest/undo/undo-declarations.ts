import type { Transaction } from '../../graph/graph.ts'
import { groupBy } from '../group-by.ts'
import type { Tally } from '../report.ts'
import { loadGroups } from '../identity/load-groups.ts'
import { joinedChanges } from '../identity/joined-changes.ts'
import { regroupDeclared } from '../identity/regroup-declared.ts'
import type { RegroupedEntities } from '../identity/regroup-declared.ts'
import * as queries from '../writer/declared.queries.ts'
import type { Declaration } from '../writer/declared.queries.ts'
import type { JournalEntries } from '../writer/journal.ts'
import type { Read } from '../writer/load-event-inputs.ts'
import { readIn } from '../writer/read-in.ts'
import { writeFolded } from '../writer/write-declared.ts'
import type { DeclaredOutcome } from '../writer/write-declared.ts'

/** What came of taking declarations back. */
export interface UndoneDeclarations extends Pick<
  DeclaredOutcome,
  'sourcesWithNewOwner' | 'changedPlaces'
> {
  /** What nobody declares any more. */
  readonly undeclared: readonly string[]
  /** Leads claims and mentions to where their entities are kept now; gives the slots of the claims. */
  readonly move: RegroupedEntities['move']
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
  const mine = new Map(before.map((one) => [one.id, one]))
  const read = readIn(transaction)
  const left = await declaredByOthers(read, dossier, { ids, mine })
  const undeclared = ids.filter((id) => !left.has(id))
  const without = await regroupDeclared(transaction, { dossier, added: [], undeclared }, tally)
  if (added.length > 0) await transaction.run(queries.deleteDeclarations(dossier, added))
  const groups = await loadGroups(read, ids)
  const beside = groups.members.filter((id) => !ids.includes(id))
  const declaredBeside = await read(queries.declarations(null, beside))
  for (const [id, same] of groupBy(declaredBeside, (one) => one.id)) left.set(id, same)
  const kept = [...new Set(ids.filter((id) => left.has(id)).map(groups.canonical))]
  const folded = await writeFolded(transaction, kept, {
    ...{ tally, yields: true },
    all: groups.joined((id) =>
      (left.get(id) ?? []).map((one) => ({ ...one, record: JSON.parse(one.content) as unknown })),
    ),
  })
  for (const [documentId, same] of groupBy(before, (one) => one.documentId)) {
    const saved = same.map(({ id, content, yields }) => ({ id, content, yields: yields || null }))
    await transaction.run(queries.saveDeclarations(documentId, saved))
  }
  const back = before.map(({ id }) => id)
  const again = await regroupDeclared(transaction, { dossier, added: back, undeclared: [] }, tally)
  return {
    ...{ ...folded, undeclared },
    changedPlaces: joinedChanges([folded, without, again]),
    move: async (touched) => [...(await without.move(touched)), ...(await again.move(touched))],
  }
}

/** What is declared of these once the dossier declares no more than it did before. */
async function declaredByOthers(
  read: Read,
  dossier: string,
  {
    ids,
    mine,
  }: { readonly ids: readonly string[]; readonly mine: ReadonlyMap<string, Declaration> },
): Promise<Map<string, readonly Declaration[]>> {
  const others = (await read(queries.declarations(null, ids))).filter(
    (one) => one.dossier !== dossier,
  )
  const own = ids.flatMap((id) => mine.get(id) ?? [])
  return new Map(groupBy([...others, ...own], ({ id }) => id))
}
