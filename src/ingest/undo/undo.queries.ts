import type { CypherQuery } from '../../graph/query.ts'
import { noRow, readQuery, writeQuery } from '../../graph/query.ts'
import { storedId } from '../writer/stored-node.ts'

/** A run as it is to be undone. */
export interface UndoneRun {
  readonly id: string
  readonly dossier: string
  /** RUNNING, DONE, UNDOING or UNDONE; DONE where it was one write. */
  readonly status: string
  readonly steps: number
  /** Who goes on with it or takes it back. */
  readonly takenBy: string | null
  /** Later runs of the same dossier that still stand: what they did rests on this one. */
  readonly later: readonly string[]
}

/** A run, and what stands in the way of undoing it. */
export function runToUndo(id: string): CypherQuery<UndoneRun> {
  return readQuery({
    text: `MATCH (run:Run {id: $id})
RETURN run.id AS id, run.dossier AS dossier, coalesce(run.status, 'DONE') AS status,
       run.takenBy AS takenBy,
       COUNT { (run)<-[:STEP_OF]-(:RunStep) } AS steps,
       COLLECT {
         MATCH (other:Run {dossier: run.dossier})
         WHERE other.startedAt > run.startedAt AND EXISTS { (other)<-[:STEP_OF]-(:RunStep) }
         RETURN other.id ORDER BY other.startedAt DESC
       } AS later`,
    parameters: { id },
    // The columns are made by the statement.
    row: (record) => record as unknown as UndoneRun,
  })
}

/** Says how far the undoing of a run is. */
export function markUndone(
  id: string,
  status: 'UNDOING' | 'UNDONE',
  now: string,
): CypherQuery<undefined> {
  return writeQuery({
    text: `MATCH (run:Run {id: $id})
SET run.status = $status, run.undoneAt = datetime($now)`,
    parameters: { id, status, now },
    row: noRow,
  })
}

/** The last step of a run that still stands. */
export interface LastStep {
  readonly id: string
  readonly dossier: string
  readonly journal: string
}

/** The last step of a run that still stands. */
export function lastStep(run: string): CypherQuery<LastStep> {
  return readQuery({
    text: `MATCH (run:Run {id: $run})<-[:STEP_OF]-(step:RunStep)
RETURN step.id AS id, run.dossier AS dossier, step.journal AS journal
ORDER BY step.number DESC LIMIT 1`,
    parameters: { run },
    // The columns are made by the statement.
    row: (record) => record as unknown as LastStep,
  })
}

/** Takes away the memory of a step. */
export function deleteStep(id: string): CypherQuery<undefined> {
  return writeQuery({
    text: `MATCH (step:RunStep {id: $id})
DETACH DELETE step`,
    parameters: { id },
    row: noRow,
  })
}

/** What a claim is about, its slot, and the claims of others that are linked to it. */
export interface ClaimToUndo {
  readonly slot: string
  readonly eventId: string | null
  readonly subjectKey: string | null
  readonly relation: string | null
  readonly objectKey: string | null
  readonly linkedFrom: readonly string[]
}

/** What these claims are about. */
export function claimsToUndo(ids: readonly string[]): CypherQuery<ClaimToUndo> {
  return readQuery({
    text: `UNWIND $ids AS id
MATCH (claim:Claim {id: id})
RETURN claim.slot AS slot, claim.eventId AS eventId, claim.subjectKey AS subjectKey,
       claim.relation AS relation, claim.objectKey AS objectKey,
       COLLECT { MATCH (claim)<-[link:REPEATS|CORROBORATES|CONTRADICTS]-(other:Claim) WHERE link.method IS NULL RETURN other.id } AS linkedFrom`,
    parameters: { ids },
    // The columns are made by the statement.
    row: (record) => record as unknown as ClaimToUndo,
  })
}

/** Takes the relationships of claims away: before the claims, which the database then takes away at less cost. */
export function detachClaims(ids: readonly string[]): CypherQuery<undefined> {
  return writeQuery({
    text: `UNWIND $ids AS id
MATCH (claim:Claim {id: id})-[link]-()
DELETE link`,
    parameters: { ids },
    row: noRow,
  })
}

/** Takes claims away that nothing hangs on. */
export function deleteClaims(ids: readonly string[]): CypherQuery<undefined> {
  return writeQuery({
    text: `UNWIND $ids AS id
MATCH (claim:Claim {id: id})
DELETE claim`,
    parameters: { ids },
    row: noRow,
  })
}

/** Opens versions again that were closed. */
export function reopenClaims(ids: readonly string[]): CypherQuery<undefined> {
  return writeQuery({
    text: `UNWIND $ids AS id
MATCH (claim:Claim {id: id})
REMOVE claim.supersededAt`,
    parameters: { ids },
    row: noRow,
  })
}

/** Takes those of these pairs away that nobody but the tool judged and of which an end is gone. */
export function deletePairs(ids: readonly string[]): CypherQuery<undefined> {
  return writeQuery({
    text: `UNWIND $ids AS id
MATCH (pair:Pair {id: id})
WHERE NOT EXISTS { (judged:Judgement)-[:OF_PAIR]->(pair) WHERE judged.by <> 'marsad' }
  AND NOT all(end IN [pair.keptId, pair.otherId] WHERE EXISTS { (:Entity {id: end})<-[:DECLARES]-() }
    OR EXISTS { (:Document {id: end}) } OR EXISTS { MATCH (event:Event {id: end}) WHERE event.type IS NOT NULL })
OPTIONAL MATCH (judged:Judgement)-[:OF_PAIR]->(pair)
DETACH DELETE judged, pair`,
    parameters: { ids },
    row: noRow,
  })
}

/** Takes those of these events away that no claim is about any more and nothing else refers to. */
export function deleteUnclaimedEvents(ids: readonly string[]): CypherQuery<string> {
  return writeQuery({
    text: `UNWIND $ids AS id
MATCH (event:Event {id: id})
WHERE COUNT { (event)-[:!(HAS_ID|SAME_EVENT_AS)]-() } = 0
CALL (event) {
  MATCH (event)-[:HAS_ID]->(own:ExternalId)
  DETACH DELETE own
}
DETACH DELETE event
RETURN id`,
    parameters: { ids },
    row: storedId,
  })
}
