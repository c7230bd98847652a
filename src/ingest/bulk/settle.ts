import type { ClaimRecord } from '../../facts/claim-record.ts'
import { originOf } from '../../facts/origin.ts'
import { projectRelation } from '../../facts/project-relation.ts'
import type { EntityRecord, SourceRecord } from '../batch.ts'
import { groupBy } from '../group-by.ts'
import { freshClaim } from '../writer/fresh-claim.ts'
import type { ClaimGround } from '../writer/fresh-claim.ts'
import { foldEntity, foldSource } from '../writer/fold-declarations.ts'
import { externalKey } from './gather.ts'
import type { Gathered, GatheredFile } from './gather.ts'
import { link } from './graph-row.ts'
import type { RelationshipRow } from './graph-row.ts'
import { placesWithin } from './places-within.ts'
import type { PlacesWithin } from './places-within.ts'

/** What follows from everything that files declare and relate: it stands before the first event is projected. */
export interface Settled {
  /** As it follows from what all files declare of it; undefined where none does. */
  readonly source: (id: string) => SourceRecord | undefined
  readonly entity: (id: string) => EntityRecord | undefined
  /** What claims of a file's document stand on. */
  readonly groundOf: (file: GatheredFile) => ClaimGround
  /** The claims of a file that relate entities, by slot, with what is derived of each. */
  readonly relationsOf: (file: GatheredFile) => ReadonlyMap<string, ClaimRecord>
  /** The edges that follow from them, by the names of their relations. */
  readonly edges: ReadonlyMap<string, RelationshipRow>
  /** The claims that relate entities and of which facts follow. */
  readonly used: ReadonlySet<string>
  readonly within: PlacesWithin
}

/** Settles what was gathered; throws INVALID_DOSSIER where places lie within themselves. */
export function settle({ files, owners }: Gathered): Settled {
  const source = (id: string) => folded(files, (file) => file.sources.get(id), foldSource)
  const groundOf = (file: GatheredFile) => groundIn(file, source)
  const claims = new Map(
    files.map((file) => {
      const ground = groundOf(file)
      const own = [...file.relations].map(
        ([slot, { draft, position }]) =>
          [slot, freshClaim(draft, { ...ground, position })] as const,
      )
      return [file, new Map(own)] as const
    }),
  )
  const all = [...claims.values()].flatMap((own) => [...own.values()])
  const edges = new Map<string, RelationshipRow>()
  const used = new Set<string>()
  for (const [name, same] of groupBy(all, relationName)) {
    const facts = projectRelation(same)
    for (const id of facts.used) used.add(id)
    if (facts.edge === null) continue
    const { from, type, to, properties } = facts.edge
    edges.set(name, {
      ...link(from, type, to),
      relationship: 'Fact',
      properties: { ...properties },
    })
  }
  return {
    ...{ source, groundOf, edges, used, within: placesWithin(edges.values()) },
    entity: (id) => {
      const entity = folded(files, (file) => file.entities.get(id), foldEntity)
      return entity === undefined ? undefined : { ...entity, externalIds: ownIds(entity, owners) }
    },
    relationsOf: (file) => claims.get(file) ?? new Map<string, ClaimRecord>(),
  }
}

/** A relation's name among all: subject, relation and object. */
export function relationName({ subjectKey, relation, objectKey }: ClaimRecord): string {
  return JSON.stringify([subjectKey, relation, objectKey])
}

function ownIds({ id, externalIds }: EntityRecord, owners: Gathered['owners']) {
  return externalIds.filter((one) => owners.get(externalKey(one)) === id)
}

/** Coded data yield. */
function folded<Record>(
  files: readonly GatheredFile[],
  recordIn: (file: GatheredFile) => Record | undefined,
  fold: (
    declared: readonly {
      readonly dossier: string
      readonly yields: true
      readonly record: Record
    }[],
  ) => Record,
): Record | undefined {
  const declared = files.flatMap((one) => {
    const record = recordIn(one)
    const { dossier } = one.file.document
    return record === undefined ? [] : [{ dossier, yields: true as const, record }]
  })
  return declared.length === 0 ? undefined : fold(declared)
}

function groundIn({ document }: GatheredFile, source: Settled['source']): ClaimGround {
  if (document === null) throw new Error('A file without rows has no claims.')
  const { id: documentId, sourceId, creditIds, publishedLatest: published } = document
  const ownerOf = (id: string | null) => (id === null ? null : (source(id)?.ownerGroup ?? null))
  const credits = creditIds.map((id) => ({ sourceId: id, ownerGroup: ownerOf(id) }))
  const origin = originOf({ documentId, sourceId, ownerGroup: ownerOf(sourceId), credits })
  return { origin, sourceId, published, position: 0 }
}
