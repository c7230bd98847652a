import { loadGroups } from '../identity/load-groups.ts'
import type { DeclaredOf, Groups } from '../identity/load-groups.ts'
import type { Batch, EntityRecord, SourceRecord } from '../batch.ts'
import { groupBy } from '../group-by.ts'
import * as queries from './declared.queries.ts'
import type { Declaration } from './declared.queries.ts'
import { joinEntities, joinSources } from './join-declarations.ts'
import type { Read } from './load-event-inputs.ts'

/** What a batch declares, beside what stands in the graph. */
export interface Declarations {
  /** What the dossier shall declare, as JSON by id. */
  readonly wanted: ReadonlyMap<string, string>
  readonly mine: ReadonlyMap<string, Declaration>
  readonly others: ReadonlyMap<string, readonly Declaration[]>
  /** Everything that is to be declared of a thing and of what is kept under its id, by whomever. */
  readonly all: DeclaredOf
  /** The id under which an entity is kept. */
  readonly canonical: Groups['canonical']
}

/** Loads what is declared of the sources and entities of a batch, and joins it with what the batch says. */
export async function loadDeclarations(read: Read, batch: Batch): Promise<Declarations> {
  const records = [...batch.sources, ...batch.entities]
  const ids = [...new Set(records.map(({ id }) => id))]
  const { mine, others, groups } = await loadStored(read, batch, ids)
  const wanted = new Map<string, string>()
  for (const record of records) {
    const before = wanted.get(record.id) ?? mine.get(record.id)?.content
    wanted.set(record.id, contentOf(batch, record, before))
  }
  return {
    wanted,
    mine,
    others,
    canonical: groups.canonical,
    all: groups.joined((id) => {
      const isLeft = batch.scope === 'PART'
      const content = wanted.get(id) ?? (isLeft ? mine.get(id)?.content : undefined)
      const own = { dossier: batch.dossier, yields: batch.scope === 'PART' }
      const foreign: readonly Pick<Declaration, 'dossier' | 'yields' | 'content'>[] =
        others.get(id) ?? []
      const both = content === undefined ? foreign : [...foreign, { ...own, content }]
      return both.map((one) => ({ ...one, record: JSON.parse(one.content) as unknown }))
    }),
  }
}

/** A part of a document adds to what its other parts declare. */
function contentOf(
  { scope }: Batch,
  record: SourceRecord | EntityRecord,
  before: string | undefined,
): string {
  if (scope === 'WHOLE' || before === undefined) return JSON.stringify(record)
  // It was written as a record of the same type: ids begin with what they are of.
  const stored: unknown = JSON.parse(before)
  return JSON.stringify(
    'names' in record
      ? joinEntities(stored as EntityRecord, record)
      : joinSources(stored as SourceRecord, record),
  )
}

async function loadStored(
  read: Read,
  { dossier, scope }: Batch,
  ids: readonly string[],
): Promise<Pick<Declarations, 'mine' | 'others'> & { readonly groups: Groups }> {
  const named = scope === 'WHOLE' ? dossier : null
  const first = await read(queries.declarations(named, ids))
  const mine = first.filter((one) => one.dossier === dossier)
  const groups = await loadGroups(read, [...ids, ...mine.map(({ id }) => id)])
  const known = new Set(ids)
  const further = [...mine.map(({ id }) => id), ...groups.members]
  const unknown = [...new Set(further)].filter((id) => !known.has(id))
  const more = unknown.length === 0 ? [] : await read(queries.declarations(named, unknown))
  const both = [...first, ...more]
  const others = both.filter((one) => one.dossier !== dossier)
  return {
    groups,
    mine: new Map(both.filter((one) => one.dossier === dossier).map((one) => [one.id, one])),
    others: groupBy(others, ({ id }) => id),
  }
}
