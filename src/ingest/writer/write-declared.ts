import type { Transaction } from '../../graph/graph.ts'
import type { Batch, EntityRecord, SourceRecord } from '../batch.ts'
import type { Tally } from '../report.ts'
import * as queries from './declared.queries.ts'
import { differencesOf, sameProperties } from './differences.ts'
import { entityLabels, otherLabels } from './entity-labels.ts'
import { foldEntity, foldSource, primaryName } from './fold-declarations.ts'
import type { Declared } from './fold-declarations.ts'
import { loadDeclarations } from './load-declarations.ts'
import type { Declarations } from './load-declarations.ts'
import { nameNode } from './name-properties.ts'
import { sourceProperties } from './source-properties.ts'
import type { Noting } from './noting.ts'
import { readIn } from './read-in.ts'
import { byId } from './stored-node.ts'
import { writeExternalIds } from './write-external-ids.ts'

/** What came of the sources and entities that a dossier declares. */
export interface DeclaredOutcome {
  /** Sources whose owner changed: the origins of their documents follow it. */
  readonly sourcesWithNewOwner: readonly string[]
  readonly changedPlaces: ChangedPlaces
  /** Entities that nobody declared before. */
  readonly added: readonly string[]
  /** What this dossier alone declared, and does not any more. */
  readonly undeclared: readonly string[]
  /** Notes the declarations, once the documents stand. */
  readonly note: () => Promise<void>
  /** Takes away what nobody declares or refers to any more, once the claims are written. */
  readonly tidy: () => Promise<void>
}

/** Places that are there already and of which something else is said now. */
export interface ChangedPlaces {
  /** Their point changed. */
  readonly moved: readonly string[]
  /** They are of another kind. */
  readonly ofNewKind: readonly string[]
}

/** Writes the sources and entities of a batch, each folded from all dossiers that declare it. */
export async function writeDeclared(
  transaction: Transaction,
  batch: Batch,
  { tally, journal }: Noting,
): Promise<DeclaredOutcome> {
  const { wanted, mine, others, all, canonical } = await loadDeclarations(
    readIn(transaction),
    batch,
  )
  const dropped = batch.scope === 'WHOLE' ? [...mine.keys()].filter((id) => !wanted.has(id)) : []
  const shared = dropped.filter((id) => others.has(id))
  const kept = [...new Set([...wanted.keys(), ...shared].map(canonical))]
  const folded = await writeFolded(transaction, kept, {
    ...{ all, tally, yields: batch.scope === 'PART' },
  })
  const undeclared = dropped.filter((id) => !others.has(id))
  const isNew = (id: string) => !mine.has(id) && !others.has(id)
  return {
    ...folded,
    undeclared,
    added: [...wanted.keys()].filter((id) => isNew(id) && !isSource(id)),
    note: async () => {
      const rows = [...wanted]
        .filter(([id, content]) => mine.get(id)?.content !== content)
        // What does not yield says nothing of it.
        .map(([id, content]) => ({ id, content, yields: batch.scope === 'PART' ? true : null }))
      if (rows.length > 0) await transaction.run(queries.saveDeclarations(batch.documentId, rows))
      if (shared.length > 0) {
        await transaction.run(queries.deleteDeclarations(batch.dossier, shared))
      }
      const added = rows.filter(({ id }) => !mine.has(id)).map(({ id }) => id)
      tally.add('DECLARES', {
        added: added.length,
        changed: rows.length - added.length,
        closed: shared.length,
      })
      journal.added('DECLARATION', added)
      for (const id of [...rows.map((row) => row.id), ...dropped]) {
        const before = mine.get(id)
        if (before !== undefined) journal.replaced('DECLARATION', id, before)
      }
    },
    tidy: () => deleteUnused(transaction, undeclared, tally),
  }
}

/** Takes those of these sources and entities away that nobody declares or refers to. */
export async function deleteUnused(
  transaction: Transaction,
  ids: readonly string[],
  tally: Tally,
): Promise<void> {
  if (ids.length === 0) return
  const { rows } = await transaction.run(queries.deleteUnused(ids))
  for (const id of rows) {
    tally.add(isSource(id) ? 'Source' : 'Entity', { closed: 1 })
    tally.note(isSource(id) ? 'SOURCE' : 'ENTITY', 'REMOVED', [id])
  }
}

/** What sources and entities are folded from, and whether external ids of others are left to them. */
interface Folding {
  readonly all: Declarations['all']
  readonly tally: Tally
  readonly yields: boolean
}

/** Writes sources and entities as they follow from everything that is declared of them. */
export async function writeFolded(
  transaction: Transaction,
  ids: readonly string[],
  { all, tally, yields }: Folding,
): Promise<Pick<DeclaredOutcome, 'sourcesWithNewOwner' | 'changedPlaces'>> {
  const sourcesWithNewOwner = await writeSources(
    transaction,
    // What is read back here was written as records of these types.
    ids.filter(isSource).map((id) => foldSource(all(id) as readonly Declared<SourceRecord>[])),
    tally,
  )
  const changedPlaces = await writeEntities(
    transaction,
    ids
      .filter((id) => !isSource(id))
      .map((id) => foldEntity(all(id) as readonly Declared<EntityRecord>[])),
    { tally, yields },
  )
  return { sourcesWithNewOwner, changedPlaces }
}

function isSource(id: string): boolean {
  return id.startsWith('source:')
}

async function writeSources(
  transaction: Transaction,
  records: readonly SourceRecord[],
  tally: Tally,
): Promise<readonly string[]> {
  const ids = records.map(({ id }) => id)
  const stored = byId((await transaction.run(queries.sources(ids))).rows)
  const wanted = records.map((record) => ({ id: record.id, properties: sourceProperties(record) }))
  const { added, changed, unchanged } = differencesOf(stored, wanted)
  if (added.length + changed.length > 0) {
    await transaction.run(queries.saveSources([...added, ...changed]))
  }
  count(tally, 'Source', { added, changed, unchanged })
  tally.note('SOURCE', 'ADDED', idsOf(added))
  tally.note('SOURCE', 'CHANGED', idsOf(changed))
  return changed
    .filter(({ id, properties }) => (stored.get(id)?.ownerGroup ?? null) !== properties.ownerGroup)
    .map(({ id }) => id)
}

async function writeEntities(
  transaction: Transaction,
  records: readonly EntityRecord[],
  { tally, yields }: Omit<Folding, 'all'>,
): Promise<ChangedPlaces> {
  const ids = records.map(({ id }) => id)
  const stored = byId((await transaction.run(queries.entities(ids))).rows)
  const wanted = records.map((record) => ({
    id: record.id,
    record,
    properties: {
      id: record.id,
      nameEn: primaryName(record, 'en'),
      nameAr: primaryName(record, 'ar'),
      class: record.class,
      kind: record.kind,
      point: record.point,
    },
  }))
  const { added, changed, unchanged } = differencesOf(stored, wanted)
  if (added.length + changed.length > 0) {
    const rows = [...added, ...changed].map(({ id, record, properties }) => {
      const { point, ...scalars } = properties
      const labels = entityLabels(record)
      return {
        id,
        labels,
        otherLabels: otherLabels(labels),
        properties: scalars,
        point: point === null ? null : { ...point },
      }
    })
    await transaction.run(queries.saveEntities(rows))
  }
  count(tally, 'Entity', { added, changed, unchanged })
  tally.note('ENTITY', 'ADDED', idsOf(added))
  tally.note('ENTITY', 'CHANGED', idsOf(changed))
  await writeNames(transaction, records, tally)
  const renamed = await writeExternalIds(transaction, records, { tally, yields })
  tally.note('ENTITY', 'CHANGED', renamed)
  const changedIn = (part: 'point' | 'kind'): readonly string[] =>
    changed
      .filter(
        ({ id, properties }) =>
          !sameProperties({ [part]: stored.get(id)?.[part] }, { [part]: properties[part] }),
      )
      .map(({ id }) => id)
  return { moved: changedIn('point'), ofNewKind: changedIn('kind') }
}

async function writeNames(
  transaction: Transaction,
  records: readonly EntityRecord[],
  tally: Tally,
): Promise<void> {
  const ids = records.map(({ id }) => id)
  const { rows: known } = await transaction.run(queries.names(ids))
  const wanted = records.flatMap(({ id, names }) => names.map((name) => nameNode(id, name)))
  const { added, changed, unchanged, removed } = differencesOf(byId(known), wanted)
  const rows = [...added, ...changed].map((name) => ({ ...name }))
  if (rows.length > 0) await transaction.run(queries.saveNames(rows))
  if (removed.length > 0) await transaction.run(queries.deleteNames(removed))
  count(tally, 'Name', { added, changed, unchanged, closed: removed })
  const gone = known.filter(({ id }) => removed.includes(id))
  tally.note('ENTITY', 'CHANGED', ownersOf([...rows, ...gone]))
}

function idsOf(rows: readonly { readonly id: string }[]): readonly string[] {
  return rows.map(({ id }) => id)
}

function ownersOf(rows: readonly { readonly entityId: string }[]): readonly string[] {
  return rows.map(({ entityId }) => entityId)
}

type Lists = Partial<Record<'added' | 'changed' | 'closed' | 'unchanged', readonly unknown[]>>

function count(tally: Tally, label: string, lists: Lists): void {
  tally.add(label, {
    added: lists.added?.length ?? 0,
    changed: lists.changed?.length ?? 0,
    closed: lists.closed?.length ?? 0,
    unchanged: lists.unchanged?.length ?? 0,
  })
}
