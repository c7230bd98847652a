import type { Transaction } from '../../graph/graph.ts'
import type { Tally } from '../report.ts'
import { deleteDeclarations } from '../writer/declared.queries.ts'
import type { Touched } from '../writer/touched.ts'
import type { ChangedPlaces } from '../writer/write-declared.ts'
import { joinedChanges } from './joined-changes.ts'
import { moveAll } from './move-some.ts'
import { settleGroups } from './settle-groups.ts'

/** Which entities a dossier declares and nobody did before, and which nobody does any more. */
export interface NewlyDeclared {
  readonly dossier: string
  readonly added: readonly string[]
  readonly undeclared: readonly string[]
}

/** What came of it. */
export interface RegroupedEntities {
  readonly changedPlaces: ChangedPlaces
  /** Leads claims and mentions where they belong; gives the slots of the claims. */
  readonly move: (again: Touched) => Promise<readonly string[]>
}

/**
 * Lets what was judged of entities hold for those that are declared, and for those alone: one that nobody declares
 * belongs to no group, and what was kept under its id stands by itself again.
 */
export async function regroupDeclared(
  transaction: Transaction,
  { dossier, added, undeclared }: NewlyDeclared,
  tally: Tally,
): Promise<RegroupedEntities> {
  const left =
    undeclared.length === 0
      ? []
      : [await settleGroups(transaction, undeclared, { tally, leaving: undeclared })]
  if (left.some(({ isJudged }) => isJudged)) {
    await transaction.run(deleteDeclarations(dossier, undeclared))
  }
  const joined = added.length === 0 ? [] : [await settleGroups(transaction, added, { tally })]
  const all = [...left, ...joined]
  const isMoving = all.some((one) => one.isMoving)
  return {
    changedPlaces: joinedChanges(all),
    move: (again) => (isMoving ? moveAll(transaction, again) : Promise.resolve([])),
  }
}
