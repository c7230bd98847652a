import { canonicalIds } from '../../facts/canonical-ids.ts'
import type { SameAs } from '../../facts/canonical-ids.ts'
import type { Transaction } from '../../graph/graph.ts'
import type { Tally } from '../report.ts'
import { declarations } from '../writer/declared.queries.ts'
import { readIn } from '../writer/read-in.ts'
import { writeFolded } from '../writer/write-declared.ts'
import type { DeclaredOutcome } from '../writer/write-declared.ts'
import { groupBy } from '../group-by.ts'
import * as queries from './identity.queries.ts'
import { joinedDeclarations } from './load-groups.ts'
import { pairEdges } from './pair-edges.ts'

/** What came of bringing groups in line with what was judged. */
export interface SettledGroups extends Pick<DeclaredOutcome, 'changedPlaces'> {
  /** Whether entities are kept elsewhere than before: their claims and mentions have to be moved. */
  readonly isMoving: boolean
  /** Whether anything was judged of them. */
  readonly isJudged: boolean
}

/**
 * Brings the groups of these entities in line with what was judged of them: which are one, under whose id, and what
 * each is called. Their claims and mentions are left to be moved. Those that are `leaving` belong to no group any more.
 */
export async function settleGroups(
  transaction: Transaction,
  ids: readonly string[],
  { tally, leaving = [] }: { readonly tally: Tally; readonly leaving?: readonly string[] },
): Promise<SettledGroups> {
  const pairs = (await transaction.run(queries.judgedPairsOf(ids))).rows
  if (pairs.length === 0) return { ...unchanged, isJudged: false }
  const { wanted, unwanted } = pairEdges(pairs, new Set(leaving))
  if (unwanted.length > 0) await transaction.run(queries.deleteSameAs(unwanted))
  if (wanted.length > 0) await transaction.run(queries.saveSameAs(wanted))

  const seeds = [...new Set([...ids, ...pairs.flatMap(({ from, to }) => [from, to])])]
  const same = await connected(transaction, seeds)
  const canonical = canonicalIds(same)
  const members = [...new Set([...seeds, ...canonical.keys()])]
  const now = (await transaction.run(queries.keptNow(members))).rows.map(([id, before]) => ({
    ...{ id, before, after: canonical.get(id) ?? id },
  }))
  const changed = now.filter(({ before, after }) => before !== after)
  if (changed.length === 0) return unchanged
  const isTouched = new Set(changed.flatMap(({ before, after }) => [before, after]))
  return regroup(
    transaction,
    now.filter(({ after }) => isTouched.has(after)),
    tally,
  )
}

const unchanged: SettledGroups = {
  changedPlaces: { moved: [], ofNewKind: [] },
  isMoving: false,
  isJudged: true,
}

/** An entity, and the ids under which it was and will be kept. */
interface Regrouped {
  readonly id: string
  readonly before: string
  readonly after: string
}

async function regroup(
  transaction: Transaction,
  entities: readonly Regrouped[],
  tally: Tally,
): Promise<SettledGroups> {
  const changed = entities.filter(({ before, after }) => before !== after)
  await transaction.run(queries.releaseExternalIds(entities.map(({ id }) => id)))
  const merged = changed.filter(({ id, after }) => id !== after)
  if (merged.length > 0) {
    const rows = merged.map(({ id, after }) => ({ id, into: after }))
    await transaction.run(queries.mergeEntities(rows))
  }
  const given = merged.filter(({ id, before }) => id === before)
  const returned = changed.filter(({ id, after }) => id === after)
  tally.note(
    'ENTITY',
    'REMOVED',
    given.map(({ id }) => id),
  )
  tally.note(
    'ENTITY',
    'ADDED',
    returned.map(({ id }) => id),
  )
  const { changedPlaces } = await foldKept(transaction, entities, tally)
  await transaction.run(queries.markMoving(changed.map(({ id }) => id)))
  return { ...unchanged, changedPlaces, isMoving: true }
}

/** Folds those that are kept from what is declared of them and of all that is kept under their ids. */
async function foldKept(
  transaction: Transaction,
  entities: readonly Regrouped[],
  tally: Tally,
): Promise<Pick<DeclaredOutcome, 'changedPlaces'>> {
  // Those that were kept before come first: external ids that others want too stay theirs.
  const kept = entities
    .filter(({ id, after }) => id === after)
    .toSorted((one, other) => Number(one.id !== one.before) - Number(other.id !== other.before))
  const ids = entities.map(({ id }) => id)
  const declared = groupBy(await readIn(transaction)(declarations(null, ids)), ({ id }) => id)
  const own = (id: string) =>
    (declared.get(id) ?? []).map((one) => ({ ...one, record: JSON.parse(one.content) as unknown }))
  const groups = groupBy(
    entities.filter(({ id, after }) => id !== after),
    ({ after }) => after,
  )
  const merged = (id: string) => (groups.get(id) ?? []).map((one) => one.id)
  return writeFolded(
    transaction,
    kept.map(({ id }) => id),
    { all: (id) => joinedDeclarations(id, merged(id), own), tally, yields: true },
  )
}

/** Everything that is one with these, directly or by way of others. */
async function connected(
  transaction: Transaction,
  ids: readonly string[],
): Promise<readonly SameAs[]> {
  const found = new Map<string, SameAs>()
  const known = new Set(ids)
  for (let next = [...ids]; next.length > 0;) {
    const { rows } = await transaction.run(queries.sameAs(next))
    for (const one of rows) found.set(JSON.stringify([one.from, one.to]), one)
    next = [...new Set(rows.flatMap(({ from, to }) => [from, to]))].filter((id) => !known.has(id))
    for (const id of next) known.add(id)
  }
  return [...found.values()]
}
