import type { CypherQuery, CypherRecord, CypherValue } from '../../graph/query.ts'
import { noRow, readQuery, writeQuery } from '../../graph/query.ts'

/** A relationship from a claim to another, by its type and the other's id. */
export type ClaimLink = readonly [type: string, claimId: string]

/** A claim, the links that follow from the keys it names, and those that are stored. */
export interface LinkedClaim {
  readonly id: string
  readonly wanted: readonly ClaimLink[]
  readonly stored: readonly ClaimLink[]
}

/**
 * The links of a `claim`: from the open version to the open version of each claim that it names, or to the last one of
 * what nobody says any more.
 */
export const LINK_COLUMNS = `claim.id AS id,
       COLLECT {
         UNWIND [key IN [claim.repeats] WHERE key IS NOT NULL | ['REPEATS', key]]
              + [key IN coalesce(claim.corroborates, []) | ['CORROBORATES', key]]
              + [key IN coalesce(claim.contradicts, []) | ['CONTRADICTS', key]] AS link
         WITH link WHERE claim.supersededAt IS NULL
         RETURN [link[0], head(COLLECT {
           MATCH (named:Claim {key: link[1]})
           RETURN named.id ORDER BY named.supersededAt IS NOT NULL, named.recordedAt DESC, named.id
         })]
       } AS wanted,
       COLLECT {
         MATCH (claim)-[link:REPEATS|CORROBORATES|CONTRADICTS]->(named)
         WHERE link.method IS NULL
         RETURN [type(link), named.id]
       } AS stored`

/** The open claims of this dossier that name others, and those that name claims by these keys. */
export function linkedClaims(dossier: string, keys: readonly string[]): CypherQuery<LinkedClaim> {
  return readQuery({
    text: `CALL () {
  MATCH (:Document {dossier: $dossier})<-[:FROM_DOCUMENT]-(claim:Claim)
  WHERE claim.supersededAt IS NULL
    AND (claim.repeats IS NOT NULL OR claim.corroborates IS NOT NULL OR claim.contradicts IS NOT NULL)
  RETURN claim
  UNION
  UNWIND $keys AS key
  MATCH (:Claim {key: key})<-[link:REPEATS|CORROBORATES|CONTRADICTS]-(claim:Claim)
  WHERE link.method IS NULL
  RETURN claim
}
RETURN ${LINK_COLUMNS}`,
    parameters: { dossier, keys },
    row: linkedClaim,
  })
}

/** These claims, and how they are linked. */
export function linkedClaimsOf(ids: readonly string[]): CypherQuery<LinkedClaim> {
  return readQuery({
    text: `UNWIND $ids AS id
MATCH (claim:Claim {id: id})
RETURN ${LINK_COLUMNS}`,
    parameters: { ids },
    row: linkedClaim,
  })
}

/** Reads a row of these columns. */
export function linkedClaim({ id, wanted, stored }: CypherRecord): LinkedClaim {
  return {
    id: id as string,
    // Lists of pairs are made by the text above.
    wanted: wanted as readonly ClaimLink[],
    stored: stored as readonly ClaimLink[],
  }
}

/** Links claims, {from, to, type}; with a `method`, as it follows from what they say. */
export function addLinks(rows: readonly CypherValue[]): CypherQuery<undefined> {
  return writeQuery({
    text: `UNWIND $rows AS row
MATCH (claim:Claim {id: row.from})
MATCH (named:Claim {id: row.to})
CREATE (claim)-[link:$(row.type)]->(named)
SET link.method = row.method`,
    parameters: { rows },
    row: noRow,
  })
}

/** Takes links away that dossiers give. */
export function deleteLinks(rows: readonly CypherValue[]): CypherQuery<undefined> {
  return writeQuery({
    text: `UNWIND $rows AS row
MATCH (:Claim {id: row.from})-[link:REPEATS|CORROBORATES|CONTRADICTS]->(:Claim {id: row.to})
WHERE type(link) = row.type AND link.method IS NULL
DELETE link`,
    parameters: { rows },
    row: noRow,
  })
}

/** A link that must not be, by the names of its ends where they have some. */
export interface WrongLink {
  readonly from: string
  readonly to: string
  readonly circle: boolean
}

/** Of these claims, the links that lead back to where they began or to a claim of another kind. */
export function wrongLinks(ids: readonly string[]): CypherQuery<WrongLink> {
  return readQuery({
    text: `UNWIND $ids AS id
MATCH (claim:Claim {id: id})-[link:REPEATS|CORROBORATES|CONTRADICTS]->(named:Claim)
WHERE link.method IS NULL
WITH claim, named, type(link) = 'REPEATS' AND EXISTS { (named)-[:REPEATS*0..]->(claim) } AS circle
WHERE circle OR claim.kind <> named.kind
RETURN coalesce(claim.key, claim.id) AS from, named.key AS to, circle ORDER BY from, to`,
    parameters: { ids },
    // The columns are made by the statement.
    row: (record) => record as unknown as WrongLink,
  })
}
