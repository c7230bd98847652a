import type { DerivedLink } from '../../facts/links-between.ts'
import type { CypherQuery, CypherValue } from '../../graph/query.ts'
import { noRow, readQuery, writeQuery } from '../../graph/query.ts'
import { storedId } from './stored-node.ts'

/** A link that follows from what claims say, as it is stored, and the event they are about. */
export interface StoredLink extends DerivedLink {
  readonly eventId: string
}

/** The links between the claims about these events that follow from what they say. */
export function derivedLinks(eventIds: readonly string[]): CypherQuery<StoredLink> {
  return readQuery({
    text: `UNWIND $eventIds AS eventId
MATCH (:Event {id: eventId})<-[:ABOUT]-(claim:Claim)-[link:REPEATS|CORROBORATES|CONTRADICTS|RETRACTS]->(other:Claim)
WHERE link.method IS NOT NULL
RETURN eventId, claim.id AS from, other.id AS to, type(link) AS type, link.method AS method`,
    parameters: { eventIds },
    // The columns are made by the statement.
    row: (record) => record as unknown as StoredLink,
  })
}

/** Those of these pairs of claims of which somebody judged that they do not stand to each other so. */
export function judgedApart(pairs: readonly string[]): CypherQuery<string> {
  return readQuery({
    text: `UNWIND $pairs AS id
MATCH (pair:Pair {id: id})
WHERE pair.thing = 'CLAIM' AND pair.judgement = 'DIFFERENT'
RETURN pair.id AS id`,
    parameters: { pairs },
    row: storedId,
  })
}

/** Takes links away that followed from what claims said. */
export function deleteDerivedLinks(rows: readonly CypherValue[]): CypherQuery<undefined> {
  return writeQuery({
    text: `UNWIND $rows AS row
MATCH (:Claim {id: row.from})-[link:REPEATS|CORROBORATES|CONTRADICTS|RETRACTS]->(:Claim {id: row.to})
WHERE type(link) = row.type AND link.method = row.method
DELETE link`,
    parameters: { rows },
    row: noRow,
  })
}
