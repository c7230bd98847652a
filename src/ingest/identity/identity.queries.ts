import type { SameAs } from '../../facts/canonical-ids.ts'
import type { CypherQuery, CypherRecord, CypherValue } from '../../graph/query.ts'
import { noRow, readQuery, writeQuery } from '../../graph/query.ts'

/*
 * What is one with something else is kept under one id: the other is (:Entity:Merged {id, into}), without names and
 * external ids, which the one that is kept has. Which are one follows from SAME_AS, which follows from the judgements
 * on (:Pair). What says of an entity what it was given as, where that is another id: `given…` on claims, `given` on
 * REFERS_TO. (:Entity:Moving) is one whose claims and mentions have not all been led to where they belong.
 */

/** Under which ids those of these are kept that are kept under another. */
export function keptUnder(
  ids: readonly string[],
): CypherQuery<readonly [id: string, canonical: string]> {
  return readQuery({
    text: `MATCH (some:Merged)
WITH some LIMIT 1
UNWIND $ids AS id
MATCH (n:Entity {id: id})
WHERE n.into IS NOT NULL
RETURN id, n.into AS into`,
    parameters: { ids },
    row: ({ id, into }) => [id as string, into as string],
  })
}

/** An entity under whose id others are kept, and those. */
export interface Group {
  readonly canonical: string
  readonly merged: readonly string[]
}

/** The groups that these entities belong to. */
export function groupsOf(ids: readonly string[]): CypherQuery<Group> {
  return readQuery({
    text: `MATCH (some:Merged)
WITH some LIMIT 1
UNWIND $ids AS id
MATCH (n:Entity {id: id})
WITH DISTINCT coalesce(n.into, n.id) AS canonical
MATCH (merged:Merged {into: canonical})
WITH canonical, merged.id AS id ORDER BY id
RETURN canonical, collect(id) AS merged`,
    parameters: { ids },
    row: ({ canonical, merged }) => ({
      canonical: canonical as string,
      // A list of ids by the statement.
      merged: merged as readonly string[],
    }),
  })
}

/** What was judged of two entities, and what stands between them. */
export interface JudgedPair {
  readonly id: string
  readonly from: string
  readonly to: string
  readonly judgement: string | null
  readonly score: number | null
  readonly reasons: readonly string[]
  readonly by: string | null
  /** ISO 8601. */
  readonly at: string | null
  /** Whether both are declared. */
  readonly isDeclared: boolean
}

const PAIR_COLUMNS = `pair.id AS id, pair.otherId AS from, pair.keptId AS to, pair.judgement AS judgement,
       pair.score AS score, coalesce(pair.judgedReasons, pair.reasons, []) AS reasons, pair.judgedBy AS by, toString(pair.judgedAt) AS at,
       EXISTS { (:Entity {id: pair.otherId})<-[:DECLARES]-() } AND EXISTS { (:Entity {id: pair.keptId})<-[:DECLARES]-() } AS isDeclared`

/** The pairs of entities of which these are one, judged or taken back. */
export function judgedPairsOf(ids: readonly string[]): CypherQuery<JudgedPair> {
  return readQuery({
    text: `MATCH (some:Pair)
WITH some LIMIT 1
UNWIND $ids AS id
CALL (id) {
  MATCH (pair:Pair {keptId: id}) RETURN pair
  UNION
  MATCH (pair:Pair {otherId: id}) RETURN pair
}
WITH DISTINCT pair
WHERE pair.thing = 'ENTITY' AND pair.judgedAt IS NOT NULL
RETURN ${PAIR_COLUMNS} ORDER BY id`,
    parameters: { ids },
    row: judgedPair,
  })
}

function judgedPair(record: CypherRecord): JudgedPair {
  // The columns are made by the text above.
  return record as unknown as JudgedPair
}

/** Draws what was judged between entities, or what is judged now in its place. */
export function saveSameAs(rows: readonly CypherValue[]): CypherQuery<undefined> {
  return writeQuery({
    text: `UNWIND $rows AS row
MATCH (from:Entity {id: row.from})
MATCH (to:Entity {id: row.to})
CALL (from, to) {
  MATCH (from)<-[turned:SAME_AS]-(to)
  DELETE turned
}
MERGE (from)-[same:SAME_AS]->(to)
SET same = row.properties, same.at = datetime(row.at)`,
    parameters: { rows },
    row: noRow,
  })
}

/** Takes away what was judged between entities. */
export function deleteSameAs(rows: readonly CypherValue[]): CypherQuery<undefined> {
  return writeQuery({
    text: `UNWIND $rows AS row
MATCH (:Entity {id: row.from})-[same:SAME_AS]-(:Entity {id: row.to})
DELETE same`,
    parameters: { rows },
    row: noRow,
  })
}

/** Which of these entities are one with others, by what was judged. */
export function sameAs(ids: readonly string[]): CypherQuery<SameAs> {
  return readQuery({
    text: `UNWIND $ids AS id
MATCH (n:Entity {id: id})-[same:SAME_AS {judgement: 'SAME'}]-()
WITH DISTINCT same
RETURN startNode(same).id AS from, endNode(same).id AS to`,
    parameters: { ids },
    row: ({ from, to }) => ({ from: from as string, to: to as string }),
  })
}

/** Of these, those that are there, and under which id each is kept now. */
export function keptNow(
  ids: readonly string[],
): CypherQuery<readonly [id: string, canonical: string]> {
  return readQuery({
    text: `UNWIND $ids AS id
MATCH (n:Entity {id: id})
RETURN id, coalesce(n.into, n.id) AS canonical`,
    parameters: { ids },
    row: ({ id, canonical }) => [id as string, canonical as string],
  })
}

/** Takes external ids from entities whose groups change: one may belong to another of them now. */
export function releaseExternalIds(ids: readonly string[]): CypherQuery<undefined> {
  return writeQuery({
    text: `UNWIND $ids AS id
MATCH (:Entity {id: id})-[:HAS_ID]->(own:ExternalId)
DETACH DELETE own`,
    parameters: { ids },
    row: noRow,
  })
}

/** Keeps entities under another id, {id, into}; until their claims are moved, readers of these see them as they were. */
export function mergeEntities(rows: readonly CypherValue[]): CypherQuery<undefined> {
  return writeQuery({
    text: `UNWIND $rows AS row
MATCH (n:Entity {id: row.id})
CALL (n) {
  MATCH (n)-[:HAS_NAME|HAS_ID]->(own)
  DETACH DELETE own
}
SET n:Merged, n.into = row.into`,
    parameters: { rows },
    row: noRow,
  })
}

/** Says of entities that their claims and mentions have to be led elsewhere. */
export function markMoving(ids: readonly string[]): CypherQuery<undefined> {
  return writeQuery({
    text: `UNWIND $ids AS id
MATCH (n:Entity {id: id})
SET n:Moving`,
    parameters: { ids },
    row: noRow,
  })
}

/** Says that all claims and mentions are where they belong; what is kept under another id is nothing by itself then. */
export function endMoving(labels: readonly string[]): CypherQuery<undefined> {
  return writeQuery({
    text: `MATCH (n:Moving)
REMOVE n:Moving
WITH n WHERE n:Merged
REMOVE n:$($labels)
SET n = {id: n.id, into: n.into}`,
    parameters: { labels },
    row: noRow,
  })
}

/** Of the groups of these entities, pairs that are judged to be different. */
export function contradictedIn(
  ids: readonly string[],
): CypherQuery<readonly [one: string, other: string]> {
  return readQuery({
    text: `UNWIND $ids AS id
MATCH (n:Entity {id: id})
WITH DISTINCT coalesce(n.into, n.id) AS canonical
CALL (canonical) {
  MATCH (member:Entity {id: canonical}) RETURN member
  UNION
  MATCH (member:Merged {into: canonical}) RETURN member
}
MATCH (member)-[:SAME_AS {judgement: 'DIFFERENT'}]->(other:Entity)
WHERE coalesce(other.into, other.id) = canonical
RETURN member.id AS one, other.id AS other`,
    parameters: { ids },
    row: ({ one, other }) => [one as string, other as string],
  })
}

/** Whether claims or mentions have to be led elsewhere. */
export function isMoving(): CypherQuery<boolean> {
  return readQuery({
    text: `RETURN EXISTS { (:Moving) } AS isMoving`,
    parameters: {},
    row: ({ isMoving: moving }) => moving === true,
  })
}
