import type { CypherQuery, CypherValue } from '../../graph/query.ts'
import { noRow, readQuery, writeQuery } from '../../graph/query.ts'
import type { ClaimContext } from './claim-context.queries.ts'
import { claimContext, CONTEXT_COLUMNS } from './claim-context.queries.ts'
import type { StoredNode } from './stored-node.ts'
import { storedNode } from './stored-node.ts'

/** The open version of a slot. */
export interface OpenVersion {
  readonly id: string
  readonly slot: string
  readonly version: number
  readonly key: string | null
  readonly eventId: string | null
  readonly subjectKey: string | null
  readonly relation: string | null
  readonly objectKey: string | null
  readonly passageIds: readonly string[]
}

const OPEN_COLUMNS = `claim.id AS id, claim.slot AS slot, claim.version AS version, claim.key AS key, claim.eventId AS eventId,
       claim.subjectKey AS subjectKey, claim.relation AS relation, claim.objectKey AS objectKey,
       COLLECT { MATCH (claim)-[:EVIDENCED_BY]->(passage:Passage) RETURN passage.id } AS passageIds`

/** The open claims of a dossier's documents. */
export function openVersions(dossier: string): CypherQuery<OpenVersion> {
  return readQuery({
    text: `MATCH (:Document {dossier: $dossier})<-[:FROM_DOCUMENT]-(claim:Claim)
WHERE claim.supersededAt IS NULL
RETURN ${OPEN_COLUMNS}`,
    parameters: { dossier },
    // The columns are what the writer stored.
    row: (record) => record as unknown as OpenVersion,
  })
}

/** The open claims that stand in these passages or in these slots. */
export function openVersionsIn(
  passageIds: readonly string[],
  slots: readonly string[],
): CypherQuery<OpenVersion> {
  return readQuery({
    text: `CALL () {
  UNWIND $passageIds AS id
  MATCH (:Passage {id: id})<-[:EVIDENCED_BY]-(claim:Claim)
  RETURN claim
  UNION
  UNWIND $slots AS slot
  MATCH (claim:Claim {slot: slot})
  RETURN claim
}
WITH claim WHERE claim.supersededAt IS NULL
RETURN ${OPEN_COLUMNS}`,
    parameters: { passageIds, slots },
    // The columns are what the writer stored.
    row: (record) => record as unknown as OpenVersion,
  })
}

/** The last version of each of these slots, open or closed. */
export function lastVersions(
  slots: readonly string[],
): CypherQuery<{ readonly slot: string; readonly version: number }> {
  return readQuery({
    text: `UNWIND $slots AS slot
MATCH (claim:Claim {slot: slot})
RETURN slot, max(claim.version) AS version`,
    parameters: { slots },
    row: ({ slot, version }) => ({ slot: slot as string, version: version as number }),
  })
}

/** Closes versions; they are linked to no other claims then. */
export function closeClaims(ids: readonly string[], now: string): CypherQuery<undefined> {
  return writeQuery({
    text: `UNWIND $ids AS id
MATCH (claim:Claim {id: id})
SET claim.supersededAt = datetime($now), claim.live = false, claim.used = false
WITH claim
MATCH (claim)-[link:REPEATS|CORROBORATES|CONTRADICTS|RETRACTS]->()
DELETE link`,
    parameters: { ids, now },
    row: noRow,
  })
}

/** Adds versions with everything they hang on; claims are never replaced. */
export function addClaims(
  runId: string,
  now: string,
  rows: readonly CypherValue[],
): CypherQuery<undefined> {
  return writeQuery({
    text: `MATCH (run:Run {id: $runId})
UNWIND $rows AS row
MATCH (document:Document {id: row.properties.documentId})
CREATE (claim:Claim {id: row.id})
SET claim:$(row.label)
SET claim = row.properties
SET claim.earliest = date(row.properties.earliest),
    claim.latest = date(row.properties.latest),
    claim.published = date(row.properties.published),
    claim.confidence = toFloat(row.properties.confidence),
    claim.recordedAt = datetime($now)
CREATE (claim)-[:FROM_DOCUMENT]->(document), (claim)-[:RECORDED_IN]->(run)
WITH claim, row
CALL (claim, row) {
  UNWIND row.passages AS span
  MATCH (passage:Passage {id: span.passageId})
  CREATE (claim)-[evidenced:EVIDENCED_BY]->(passage)
  SET evidenced.start = span.start, evidenced.end = span.end
}
CALL (claim, row) {
  MATCH (event:Event {id: row.properties.eventId})
  CREATE (claim)-[:ABOUT]->(event)
}
CALL (claim, row) {
  MATCH (named:Entity {id: row.properties.objectId})
  CREATE (claim)-[:NAMES]->(named)
}
CALL (claim, row) {
  MATCH (named:Event {id: row.properties.objectId})
  CREATE (claim)-[:NAMES]->(named)
}
CALL (claim, row) {
  MATCH (subject:Entity {id: row.properties.subjectId})
  CREATE (claim)-[:HAS_SUBJECT]->(subject)
}
CALL (claim, row) {
  MATCH (speaker:Actor&Entity {id: row.properties.speakerId})
  CREATE (claim)-[:SAID_BY]->(speaker)
}
CALL (claim, row) {
  MATCH (statement:Event {id: row.properties.madeAtId})
  CREATE (claim)-[:MADE_AT]->(statement)
}`,
    parameters: { runId, now, rows },
    row: noRow,
  })
}

/** Claims that what is derived of them may have changed: of a dossier or of single slots, and what follows from others. */
export interface ToDerive {
  readonly dossier: string | null
  readonly slots: readonly string[]
  readonly documentIds: readonly string[]
  readonly passageIds: readonly string[]
  readonly speakerIds: readonly string[]
}

/** The open claims of this dossier, in these slots, of these documents and passages, of those who speak through these actors, and what repeats them. */
export function claimsToDerive(of: ToDerive): CypherQuery<ClaimContext> {
  return readQuery({
    text: `CALL () {
  MATCH (:Document {dossier: $dossier})<-[:FROM_DOCUMENT]-(told:Claim)
  RETURN told
  UNION
  UNWIND $slots AS slot
  MATCH (told:Claim {slot: slot})
  RETURN told
  UNION
  UNWIND $documentIds AS id
  MATCH (:Document {id: id})<-[:FROM_DOCUMENT]-(told:Claim)
  RETURN told
  UNION
  UNWIND $passageIds AS id
  MATCH (:Passage {id: id})<-[:EVIDENCED_BY]-(told:Claim)
  RETURN told
  UNION
  UNWIND $speakerIds AS id
  MATCH (:Entity {id: id})<-[:SPEAKS_FOR*0..4]-(:Actor)<-[:SAID_BY]-(told:Claim)
  RETURN told
}
MATCH (told)<-[:REPEATS*0..]-(claim:Claim)
WITH DISTINCT claim
WHERE claim.supersededAt IS NULL
MATCH (claim)-[:FROM_DOCUMENT]->(document:Document)
RETURN properties(claim) AS properties, [] AS passages,
       ${CONTEXT_COLUMNS}`,
    parameters: { ...of },
    row: claimContext,
  })
}

/** Sets what is derived of claims. */
export function saveDerived(rows: readonly CypherValue[]): CypherQuery<undefined> {
  return writeQuery({
    text: `UNWIND $rows AS row
MATCH (claim:Claim {id: row.id})
SET claim.sourceId = row.sourceId, claim.origin = row.origin,
    claim.published = date(row.published), claim.stance = row.stance, claim.live = row.live,
    claim.position = row.position`,
    parameters: { rows },
    row: noRow,
  })
}

/** Says of claims whether facts follow from them. */
export function saveUsed(rows: readonly CypherValue[]): CypherQuery<undefined> {
  return writeQuery({
    text: `UNWIND $rows AS row
MATCH (claim:Claim {id: row.id})
SET claim.used = row.used`,
    parameters: { rows },
    row: noRow,
  })
}

/** The events of these ids with what an editor wrote of them, and the search forms of that. */
export function curatedEvents(ids: readonly string[]): CypherQuery<StoredNode> {
  return readQuery({
    text: `UNWIND $ids AS id
MATCH (event:Event {id: id})
RETURN id, event {.id, .titleEn, .titleAr, .titleNorm, .titleStems, .basis, .dossier} AS properties`,
    parameters: { ids },
    row: storedNode,
  })
}

/** Makes events, or changes what an editor wrote of them. */
export function saveCuratedEvents(rows: readonly CypherValue[]): CypherQuery<undefined> {
  return writeQuery({
    text: `UNWIND $rows AS row
MERGE (event:Event {id: row.id})
SET event += row.properties`,
    parameters: { rows },
    row: noRow,
  })
}
