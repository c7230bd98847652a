import type { CypherQuery, CypherRecord } from '../../graph/query.ts'
import { readQuery } from '../../graph/query.ts'
import type { StoredClaim } from '../writer/stored-claim.ts'
import { storedClaim } from '../writer/stored-claim.ts'

/** A name under which documents were brought in. */
export interface DossierName {
  readonly name: string
  /** Whether it is a file of a data set, whose rows only add to what dossiers declare. */
  readonly isDataSet: boolean
}

const NAMES = `RETURN name, EXISTS { (:Document {dossier: name})-[:DECLARES {yields: true}]->() } AS isDataSet
ORDER BY name`

function dossierName({ name, isDataSet }: CypherRecord): DossierName {
  // The columns are made by the text above.
  return { name: name as string, isDataSet: isDataSet as boolean }
}

/** Every name under which documents were brought in; of these documents alone, where some are given. */
export function dossierNames(documentIds: readonly string[] | null): CypherQuery<DossierName> {
  return readQuery({
    text: `MATCH (one:Document)
WHERE $documentIds IS NULL OR one.id IN $documentIds
WITH DISTINCT one.dossier AS name
${NAMES}`,
    parameters: { documentIds },
    row: dossierName,
  })
}

/** The open claims of a dossier with the passages they stand in, in reading order. */
export function openClaims(dossier: string): CypherQuery<StoredClaim> {
  return readQuery({
    text: `MATCH (:Document {dossier: $dossier})<-[:FROM_DOCUMENT]-(claim:Claim)
WHERE claim.supersededAt IS NULL
RETURN properties(claim) AS properties,
       COLLECT {
         MATCH (claim)-[evidenced:EVIDENCED_BY]->(passage:Passage)
         RETURN {passageId: passage.id, start: evidenced.start, end: evidenced.end}
         ORDER BY passage.index, passage.id
       } AS passages
ORDER BY claim.documentId, claim.position, claim.kind, claim.slot`,
    parameters: { dossier },
    row: storedClaim,
  })
}

/** The names under which these entities, sources, documents, events and keys of claims came. */
export function dossiersHolding(ids: readonly string[]): CypherQuery<DossierName> {
  return readQuery({
    text: `UNWIND $ids AS id
CALL (id) {
  MATCH (document:Document {id: id}) RETURN document.dossier AS name
  UNION
  MATCH (event:Event {id: id}) RETURN event.dossier AS name
  UNION
  MATCH (:Source {id: id})<-[:DECLARES]-(document:Document) RETURN document.dossier AS name
  UNION
  MATCH (:Entity {id: id})<-[:DECLARES]-(document:Document) RETURN document.dossier AS name
  UNION
  MATCH (:Claim {key: id})-[:FROM_DOCUMENT]->(document:Document) RETURN document.dossier AS name
}
WITH DISTINCT name
${NAMES}`,
    parameters: { ids },
    row: dossierName,
  })
}
