import type { CypherQuery, CypherValue } from '../../graph/query.ts'
import { readQuery } from '../../graph/query.ts'
import type { ActorClass, PlaceKind } from '../../facts/vocabulary.ts'

/** An entity whose names are like those of another. */
export interface SimilarEntity {
  /** Of the one that was looked for. */
  readonly of: string
  readonly id: string
  readonly names: readonly string[]
  readonly class: ActorClass | null
  readonly kind: PlaceKind | null
  readonly point: { readonly latitude: number; readonly longitude: number } | null
}

/** What is looked for, and by whom it is declared. */
export interface Sought {
  /** Of names {id, query, most, latitude, longitude}: so many are looked at, those around a point where it is given. */
  readonly rows: readonly CypherValue[]
  readonly dossier: string
  /** Who published what declares it; what the same one declares elsewhere is something else by its own word. */
  readonly sourceId: string | null
}

/** Whether anybody but this dossier and this publisher declares entities. */
export function othersDeclare(dossier: string, sourceId: string | null): CypherQuery<boolean> {
  return readQuery({
    text: `RETURN EXISTS {
  MATCH (document:Document)
  WHERE document.dossier <> $dossier AND NOT EXISTS { (document)-[:PUBLISHED_BY]->(:Source {id: $sourceId}) }
    AND EXISTS { (document)-[:DECLARES]->(:Entity) }
} AS declared`,
    parameters: { dossier, sourceId },
    row: ({ declared }) => declared === true,
  })
}

/** In metres; somewhat more than what any candidate may be apart. */
const far = 160_000

/** Entities with names like these that others declare. */
export function similarEntities({ rows, dossier, sourceId }: Sought): CypherQuery<SimilarEntity> {
  return readQuery({
    text: `UNWIND $rows AS row
CALL (row) {
  CALL db.index.fulltext.queryNodes('name_forms', row.query, {limit: toInteger(row.most)}) YIELD node
  MATCH (node:Name)<-[:HAS_NAME]-(entity:Entity)
  WHERE entity.id <> row.id
    AND (row.latitude IS NULL OR entity.point IS NULL
         OR point.distance(entity.point, point({latitude: row.latitude, longitude: row.longitude})) < $far)
  RETURN DISTINCT entity
}
WITH DISTINCT row.id AS of, entity
WHERE NOT EXISTS { (entity)<-[:DECLARES]-(document:Document) WHERE document.dossier = $dossier }
  AND NOT EXISTS { (entity)<-[:DECLARES]-(:Document)-[:PUBLISHED_BY]->(:Source {id: $sourceId}) }
RETURN of, entity.id AS id, entity.class AS class, entity.kind AS kind,
       CASE WHEN entity.point IS NULL THEN null ELSE {latitude: entity.point.latitude, longitude: entity.point.longitude} END AS point,
       COLLECT { MATCH (entity)-[:HAS_NAME]->(name:Name) RETURN name.value ORDER BY name.value } AS names
ORDER BY of, id`,
    parameters: { rows, dossier, sourceId, far },
    // The columns are made by the statement.
    row: (record) => record as unknown as SimilarEntity,
  })
}

/** An external id that an entity gives and another has. */
export interface OwnedId {
  readonly id: string
  readonly owner: string
  readonly scheme: string
  readonly value: string
}

/** Of these entities, those whose external ids another of their kind that others declare has: {id, scheme, value}. */
export function ownersOfIds({ rows, dossier, sourceId }: Sought): CypherQuery<OwnedId> {
  return readQuery({
    text: `UNWIND $rows AS row
MATCH (own:ExternalId {scheme: row.scheme, value: row.value})<-[:HAS_ID]-(owner:Entity)
WHERE owner.id <> row.id AND split(owner.id, ':')[0] = split(row.id, ':')[0]
  AND NOT EXISTS { (owner)<-[:DECLARES]-(document:Document) WHERE document.dossier = $dossier }
  AND NOT EXISTS { (owner)<-[:DECLARES]-(:Document)-[:PUBLISHED_BY]->(:Source {id: $sourceId}) }
RETURN row.id AS id, owner.id AS owner, row.scheme AS scheme, row.value AS value`,
    parameters: { rows, dossier, sourceId },
    // The columns are made by the statement.
    row: (record) => record as unknown as OwnedId,
  })
}
