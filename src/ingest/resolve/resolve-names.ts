import type { Transaction } from '../../graph/graph.ts'
import { stableId } from '../../lib/stable-id.ts'
import type { Batch, EntityRecord } from '../batch.ts'
import { groupBy } from '../group-by.ts'
import { pairId } from '../review/pair-id.ts'
import { proposePairs, saveJudgement } from '../review/pairs.queries.ts'
import type { Noting } from '../writer/noting.ts'
import type { RunOf } from '../writer/run-of.ts'
import type { DeclaredOutcome } from '../writer/write-declared.ts'
import { nameQueries } from './name-queries.ts'
import { scorePair } from './score-pair.ts'
import { othersDeclare, ownersOfIds, similarEntities } from './similar.queries.ts'

/** Two entities that may be one. */
interface Proposed {
  readonly id: string
  readonly kept: string
  readonly other: string
  readonly score: number
  readonly reasons: readonly string[]
  readonly isCertain: boolean
}

/**
 * Looks for what the new entities of a batch may be already: those with alike names are proposed as pairs, and pairs of
 * one kind and name in coded data are judged to be the same, with the reasons, until somebody says otherwise. What a
 * person wrote is never judged by itself. Gives the entities for which judgements may hold now.
 */
export async function resolveNames(
  transaction: Transaction,
  batch: Batch,
  { added, run, tally, journal }: Noting & Pick<DeclaredOutcome, 'added'> & { readonly run: RunOf },
): Promise<readonly string[]> {
  const proposed = await proposals(transaction, batch, added)
  if (proposed.length === 0) return added
  await run.begin()
  const rows = proposed.map(({ id, kept, other, score, reasons }) => ({
    ...{ id, thing: 'ENTITY', kept, other, score, reasons, run: run.id },
  }))
  const isNew = new Set((await transaction.run(proposePairs(rows, run.now))).rows)
  journal.added('PAIR', isNew)
  tally.add('Pair', { added: isNew.size })
  const certain = proposed.filter(({ id, isCertain }) => isCertain && isNew.has(id))
  for (const { id: pair, kept, other, reasons } of certain) {
    const judgement = 'SAME'
    await transaction.run(
      saveJudgement({
        ...{ id: stableId('judgement', pair, run.now, judgement), thing: 'ENTITY' },
        ...{ pair, kept, other, judgement, reasons, by: 'marsad', now: run.now },
      }),
    )
  }
  tally.add('Judgement', { added: certain.length })
  return added
}

async function proposals(
  transaction: Transaction,
  batch: Batch,
  added: readonly string[],
): Promise<readonly Proposed[]> {
  const isAdded = new Set(added)
  const entities = new Map(
    batch.entities.filter(({ id }) => isAdded.has(id)).map((entity) => [entity.id, entity]),
  )
  if (entities.size === 0 || !(await hasOthers(transaction, batch))) return []
  const identified = await byExternalIds(transaction, batch, entities)
  const named = await byNames(transaction, batch, entities)
  const all = new Map([...named, ...identified].map((pair) => [pair.id, pair]))
  return [...all.values()].map((pair) => ({
    ...pair,
    isCertain: pair.isCertain && batch.scope === 'PART',
  }))
}

async function hasOthers(transaction: Transaction, batch: Batch): Promise<boolean> {
  const query = othersDeclare(batch.dossier, publisherOf(batch))
  return (await transaction.run(query)).rows.includes(true)
}

function publisherOf({ documentId, documents }: Batch): string | null {
  return documents.find(({ id }) => id === documentId)?.sourceId ?? null
}

async function byExternalIds(
  transaction: Transaction,
  batch: Batch,
  entities: ReadonlyMap<string, EntityRecord>,
): Promise<readonly Proposed[]> {
  const rows = [...entities.values()].flatMap(({ id, externalIds }) =>
    externalIds.map(({ scheme, value }) => ({ id, scheme, value })),
  )
  if (rows.length === 0) return []
  const sought = { rows, dossier: batch.dossier, sourceId: publisherOf(batch) }
  return (await transaction.run(ownersOfIds(sought))).rows.map(({ id, owner, scheme, value }) => ({
    ...{ id: pairId(id, owner), kept: owner, other: id, score: 1, isCertain: true },
    reasons: [`ID: both are ${value} in ${scheme}`],
  }))
}

/** Of a common name there are more places than are looked at: those that are far away are left out first. */
function whereToLook({ kind, point }: EntityRecord) {
  const isAnywhere = point === null || kind === 'COUNTRY'
  const { latitude, longitude } = isAnywhere ? { latitude: null, longitude: null } : point
  return { latitude, longitude, most: isAnywhere ? 20 : 1_000 }
}

async function byNames(
  transaction: Transaction,
  batch: Batch,
  entities: ReadonlyMap<string, EntityRecord>,
): Promise<readonly Proposed[]> {
  const rows = [...entities.values()].flatMap((entity) =>
    nameQueries(entity).map((query) => ({ id: entity.id, query, ...whereToLook(entity) })),
  )
  if (rows.length === 0) return []
  const sought = { rows, dossier: batch.dossier, sourceId: publisherOf(batch) }
  const similar = (await transaction.run(similarEntities(sought))).rows
  return [...groupBy(similar, ({ of }) => of).values()].flatMap((alike) => {
    const scored = alike.flatMap((one): Proposed[] => {
      const entity = entities.get(one.of)
      const pair = entity === undefined ? undefined : scorePair(entity, one)
      if (pair === undefined) return []
      return [{ ...pair, id: pairId(one.of, one.id), kept: one.id, other: one.of }]
    })
    // One that could be several is nobody's for certain.
    const isAlone = scored.filter(({ isCertain }) => isCertain).length === 1
    return scored.map((pair) => ({ ...pair, isCertain: pair.isCertain && isAlone }))
  })
}
