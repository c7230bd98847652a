import type { OriginOf } from '../../facts/origin.ts'
import type { CypherQuery, CypherRecord, CypherValue } from '../../graph/query.ts'
import { noRow, readQuery, writeQuery } from '../../graph/query.ts'
import { storedId } from './stored-node.ts'

/** A document, the origin stored on it, and what its origin follows from: the document it copies in the end, or itself. */
export interface StoredOrigin {
  readonly id: string
  readonly origin: string | null
  /** Null where the copies lead back to themselves. */
  readonly follows: OriginOf | null
}

/** What follows for a document `n`. */
export const ORIGIN_COLUMNS = `n.id AS id, n.origin AS origin, head(COLLECT {
  MATCH (n)-[:COPY_OF*0..]->(original:Document)
  WHERE NOT EXISTS { (original)-[:COPY_OF]->() }
  RETURN {
    documentId: original.id,
    publisher: head(COLLECT { MATCH (original)-[:PUBLISHED_BY]->(source:Source) RETURN source {.id, .ownerGroup} }),
    credits: COLLECT { MATCH (original)-[:CREDITED_TO]->(source:Source) RETURN source {sourceId: source.id, .ownerGroup} }
  }
}) AS follows`

/** Of these documents, of those of these sources, and of all copies of them. */
export function originsOf(
  documentIds: readonly string[],
  sourceIds: readonly string[],
): CypherQuery<StoredOrigin> {
  return readQuery({
    text: `CALL () {
  UNWIND $documentIds AS id
  MATCH (document:Document {id: id})
  RETURN document
  UNION
  UNWIND $sourceIds AS id
  MATCH (:Source {id: id})<-[:PUBLISHED_BY|CREDITED_TO]-(document:Document)
  RETURN document
}
MATCH (document)<-[:COPY_OF*0..]-(n:Document)
WITH DISTINCT n
RETURN ${ORIGIN_COLUMNS}`,
    parameters: { documentIds, sourceIds },
    row: storedOrigin,
  })
}

/** Reads a row of these columns. */
export function storedOrigin({ id, origin, follows }: CypherRecord): StoredOrigin {
  // The columns are made by the text above.
  const root = follows as Root | null
  return {
    id: id as string,
    origin: origin as string | null,
    follows:
      root === null
        ? null
        : {
            documentId: root.documentId,
            sourceId: root.publisher?.id ?? null,
            ownerGroup: root.publisher?.ownerGroup ?? null,
            credits: root.credits,
          },
  }
}

interface Root extends Pick<OriginOf, 'documentId' | 'credits'> {
  readonly publisher: { readonly id: string; readonly ownerGroup: string | null } | null
}

/** Sets the origin of documents. */
export function saveOrigins(rows: readonly CypherValue[]): CypherQuery<undefined> {
  return writeQuery({
    text: `UNWIND $rows AS row
MATCH (n:Document {id: row.id})
SET n.origin = row.origin`,
    parameters: { rows },
    row: noRow,
  })
}

/** Those of these documents that are copies of themselves. */
export function copyCycles(ids: readonly string[]): CypherQuery<string> {
  return readQuery({
    text: `UNWIND $ids AS id
MATCH (n:Document {id: id})
WHERE EXISTS { (n)-[:COPY_OF*1..]->(n) }
RETURN id`,
    parameters: { ids },
    row: storedId,
  })
}
