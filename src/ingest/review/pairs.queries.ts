import type { candidateThing, CodeOf } from '../../facts/vocabulary.ts'
import type { CypherQuery, CypherValue } from '../../graph/query.ts'
import { noRow, readQuery, writeQuery } from '../../graph/query.ts'

/** Two entities that may be one, as far as their judgement depends on them. */
export interface EndsOfPair {
  readonly id: string
  /** Whether a dossier that does not give way to others declares it. */
  readonly isCurated: boolean
  readonly isDeclared: boolean
  /** Ids of places that hold it and weapons that it is a kind of, at whatever remove. */
  readonly above: readonly string[]
  /** The id under which it is kept. */
  readonly canonical: string
}

/** What two entities are, of those that are there. */
export function endsOfPair(ids: readonly string[]): CypherQuery<EndsOfPair> {
  return readQuery({
    text: `UNWIND $ids AS id
MATCH (n:Entity {id: id})
MATCH (kept:Entity {id: coalesce(n.into, n.id)})
RETURN id, kept.id AS canonical,
       EXISTS { (n)<-[declares:DECLARES]-() WHERE declares.yields IS NULL } AS isCurated,
       EXISTS { (n)<-[:DECLARES]-() } AS isDeclared,
       COLLECT { MATCH (kept)-[:WITHIN|KIND_OF*1..30]->(outer) RETURN DISTINCT outer.id } AS above`,
    parameters: { ids },
    // The columns are made by the statement.
    row: (record) => record as unknown as EndsOfPair,
  })
}

/** A judgement of a pair; what holds is null where it was taken back. */
export interface SavedJudgement {
  readonly id: string
  readonly pair: string
  readonly thing: CodeOf<typeof candidateThing>
  readonly kept: string
  readonly other: string
  readonly judgement: string | null
  readonly by: string
  readonly reasons: readonly string[]
  /** ISO 8601. */
  readonly now: string
}

/** Keeps a judgement, as one more of its pair. */
export function saveJudgement(judgement: SavedJudgement): CypherQuery<undefined> {
  return writeQuery({
    text: `MERGE (pair:Pair {id: $pair})
ON CREATE SET pair.thing = $thing, pair.score = 0.0, pair.reasons = [], pair.proposedAt = datetime($now)
SET pair.keptId = $kept, pair.otherId = $other, pair.judgement = $judgement, pair.judgedBy = $by,
    pair.judgedAt = datetime($now), pair.judgedReasons = $reasons
CREATE (judged:Judgement {id: $id, judgement: coalesce($judgement, 'TAKEN_BACK'), by: $by, at: datetime($now), reasons: $reasons})
CREATE (judged)-[:OF_PAIR]->(pair)`,
    parameters: { ...judgement },
    row: noRow,
  })
}

/** How a pair is judged; none where it was never proposed or judged. */
export function judgementOf(pair: string): CypherQuery<{
  readonly judgement: string | null
  readonly kept: string
  readonly other: string
}> {
  return readQuery({
    text: `MATCH (pair:Pair {id: $pair})
RETURN pair.judgement AS judgement, pair.keptId AS kept, pair.otherId AS other`,
    parameters: { pair },
    row: ({ judgement, kept, other }) => ({
      judgement: judgement as string | null,
      kept: kept as string,
      other: other as string,
    }),
  })
}

/** A claim as it is judged: in all its versions. */
interface ClaimToJudge {
  readonly id: string
  readonly slot: string
  readonly eventId: string | null
}

/** These claims, of those that are there. */
export function claimsToJudge(ids: readonly string[]): CypherQuery<ClaimToJudge> {
  return readQuery({
    text: `UNWIND $ids AS id
MATCH (claim:Claim {id: id})
RETURN id, claim.slot AS slot, claim.eventId AS eventId`,
    parameters: { ids },
    // The columns are made by the statement.
    row: (record) => record as unknown as ClaimToJudge,
  })
}

/** A pair as it is listed. */
export interface ListedPair {
  readonly kept: string
  readonly keptName: string | null
  readonly other: string
  readonly otherName: string | null
  readonly thing: string
  readonly score: number
  readonly reasons: readonly string[]
  readonly judgement: string | null
  readonly by: string | null
  readonly at: string | null
  readonly judgedReasons: readonly string[]
}

/** The pairs that wait for a judgement, or those that have one; the likeliest first. */
export function listedPairs(isJudged: boolean, most: number): CypherQuery<ListedPair> {
  return readQuery({
    text: `MATCH (pair:Pair)
WHERE (pair.judgement IS NOT NULL) = $isJudged
WITH pair ORDER BY pair.score DESC, pair.id LIMIT $most
RETURN pair.thing AS thing, pair.keptId AS kept, pair.otherId AS other, pair.score AS score, pair.reasons AS reasons,
       pair.judgement AS judgement, pair.judgedBy AS by, toString(pair.judgedAt) AS at,
       coalesce(pair.judgedReasons, []) AS judgedReasons,
       COLLECT {
         UNWIND [pair.keptId, pair.otherId] AS id
         RETURN coalesce(
           head(COLLECT { MATCH (n:Entity {id: id}) RETURN n.nameEn }),
           head(COLLECT { MATCH (n:Event {id: id}) RETURN n.titleEn }),
           head(COLLECT { MATCH (n:Document {id: id}) RETURN n.titleEn }))
       } AS names
ORDER BY score DESC, pair.id`,
    parameters: { isJudged, most },
    row: ({ names, ...record }) => {
      // The columns are made by the statement.
      const [keptName, otherName] = names as readonly (string | null)[]
      return { ...record, keptName, otherName } as unknown as ListedPair
    },
  })
}

/** Proposes pairs that nobody proposed or judged before: {id, thing, kept, other, score, reasons, run}; gives the ids of the new ones. */
export function proposePairs(rows: readonly CypherValue[], now: string): CypherQuery<string> {
  return writeQuery({
    text: `UNWIND $rows AS row
CALL (row) {
  WITH row WHERE NOT EXISTS { (:Pair {id: row.id}) }
  CREATE (pair:Pair {id: row.id, thing: row.thing, keptId: row.kept, otherId: row.other,
    score: toFloat(row.score), reasons: row.reasons, run: row.run, proposedAt: datetime($now)})
  RETURN pair.id AS id
}
RETURN id`,
    parameters: { rows, now },
    row: ({ id }) => id as string,
  })
}

/** Two things that were proposed to be one. */
export interface ProposedPair {
  readonly keptId: string
  readonly otherId: string
  /** How the pair is judged; null where nobody did. */
  readonly judgement: string | null
}

/** The pairs of these ids, those that are judged first. */
export function pairsOf(ids: readonly string[]): CypherQuery<ProposedPair> {
  return readQuery({
    text: `UNWIND $ids AS id
MATCH (pair:Pair {id: id})
RETURN pair.keptId AS keptId, pair.otherId AS otherId, pair.judgement AS judgement
ORDER BY judgement, pair.score DESC, id`,
    parameters: { ids },
    // The columns are made by the statement.
    row: (record) => record as unknown as ProposedPair,
  })
}
