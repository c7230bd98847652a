import type { Transaction } from '../../graph/graph.ts'
import type { Tally } from '../report.ts'
import type { ToDerive } from './claims.queries.ts'
import type { DeclaredOutcome } from './write-declared.ts'
import { leaningEvents } from './facts.queries.ts'
import type { RunOf } from './run-of.ts'
import type { Touched, Triple } from './touched.ts'
import { writeDerived } from './write-claims.ts'
import { writeEvents } from './write-events.ts'
import { writeRelations } from './write-relations.ts'
import type { Cell } from '../../facts/cell.ts'

/** What changed below the facts. */
export interface ChangedBelow {
  readonly again: Touched
  readonly toDerive: Omit<ToDerive, 'speakerIds'>
  readonly changedPlaces: DeclaredOutcome['changedPlaces']
  readonly changedPassages: readonly string[]
  /** Events whose title or external ids changed. */
  readonly retold: readonly string[]
}

/** Projects again what follows from claims and declarations that changed; gives what cells have to be changed by. */
export async function projectTouched(
  transaction: Transaction,
  { again, toDerive, changedPlaces, changedPassages, retold }: ChangedBelow,
  { run, tally }: { readonly run: RunOf; readonly tally: Tally },
): Promise<readonly Cell[]> {
  const placesWithNewParents = await deriveAndRelate(transaction, toDerive, again, tally)
  const restated = new Set([...retold, ...again.events])
  again.touchEvents(retold)
  const { moved, ofNewKind } = changedPlaces
  const leaning = leaningEvents({
    heldBy: [...placesWithNewParents, ...ofNewKind],
    at: moved,
    passages: changedPassages,
  })
  again.touchEvents((await transaction.run(leaning)).rows)
  return writeEvents(transaction, [...again.events].sort(), { restated, now: run.now, tally })
}

/**
 * Edges follow from live claims, stances from the edges of SPEAKS_FOR, and stances stand on the edges of relations: so
 * what is derived of claims comes first, then SPEAKS_FOR, then the stances that it changes, then all relations. Gives
 * the places that lie within others than before.
 */
async function deriveAndRelate(
  transaction: Transaction,
  toDerive: ChangedBelow['toDerive'],
  again: Touched,
  tally: Tally,
): Promise<readonly string[]> {
  const relations = (): readonly Triple[] => [...again.relations.values()]
  await writeDerived(transaction, { ...toDerive, speakerIds: [] }, again)
  const speaking = relations().filter(isSpeaking)
  const speakerIds = [...(await writeRelations(transaction, speaking, tally))]
  if (speakerIds.length > 0) {
    await writeDerived(
      transaction,
      { ...toDerive, documentIds: [], passageIds: [], speakerIds },
      again,
    )
    // Counted already; their stances may differ now.
    await writeRelations(transaction, relations().filter(isSpeaking), {
      ...tally,
      add: () => undefined,
    })
  }
  const others = relations().filter(
    ({ relation }) => relation !== 'WITHIN' && relation !== 'SPEAKS_FOR',
  )
  const within = relations().filter(({ relation }) => relation === 'WITHIN')
  await writeRelations(transaction, others, tally)
  return [...(await writeRelations(transaction, within, tally))]
}

function isSpeaking({ relation }: Triple): boolean {
  return relation === 'SPEAKS_FOR'
}
