import { readQuery } from '../../graph/query.ts'
import type { SameAs } from '../../facts/canonical-ids.ts'
import type { CypherQuery } from '../../graph/query.ts'
import { storedId } from '../writer/stored-node.ts'
import type { Invariant } from './structure.queries.ts'

/** What is kept under another id, and what was judged: what leads to the wrong place. */
export const identityRules: readonly Invariant[] = [
  {
    name: 'what is kept under another id has nothing of its own, and the other is kept under its own',
    broken: readQuery({
      text: `MATCH (n:Merged)
WHERE NOT EXISTS { MATCH (kept:Entity {id: n.into}) WHERE NOT kept:Merged }
   OR n.nameEn IS NOT NULL OR n:Actor OR n:Place OR n:Weapon OR n:Conflict
   OR EXISTS { (n)-[link]-() WHERE NOT type(link) IN ['DECLARES', 'SAME_AS'] }
RETURN n.id AS id LIMIT 1000`,
      parameters: {},
      row: storedId,
    }),
  },
  {
    name: 'every claim and mention leads to where the entities it was given are kept',
    broken: readQuery({
      text: `CALL () {
  MATCH (n:Moving) RETURN n.id AS id
  UNION
  MATCH (claim:Claim)
  WHERE claim.givenObject IS NOT NULL AND NOT EXISTS { (:Entity {id: claim.givenObject, into: claim.objectId}) }
  RETURN claim.id AS id
  UNION
  MATCH (claim:Claim)
  WHERE claim.givenSubject IS NOT NULL AND NOT EXISTS { (:Entity {id: claim.givenSubject, into: claim.subjectId}) }
  RETURN claim.id AS id
  UNION
  MATCH (claim:Claim)
  WHERE claim.givenSpeaker IS NOT NULL AND NOT EXISTS { (:Entity {id: claim.givenSpeaker, into: claim.speakerId}) }
  RETURN claim.id AS id
  UNION
  MATCH (claim:HarmClaim)
  WHERE claim.country IS NOT NULL
    AND (EXISTS { (:Merged&Entity {id: claim.country}) }
      OR claim.givenCountry IS NOT NULL AND NOT EXISTS { (:Entity {id: claim.givenCountry, into: claim.country}) })
  RETURN claim.id AS id
  UNION
  MATCH (mention:Mention)-[refers:REFERS_TO]->(end)
  WHERE refers.given IS NOT NULL AND NOT EXISTS { (:Entity {id: refers.given, into: end.id}) }
  RETURN mention.id AS id
}
RETURN id LIMIT 1000`,
      parameters: {},
      row: storedId,
    }),
  },
  {
    name: 'entities that somebody declares are linked as was judged of them, and no others are',
    broken: readQuery({
      text: `CALL () {
  MATCH (from:Entity)-[same:SAME_AS]->(to:Entity)
  WHERE NOT EXISTS { (:Pair {keptId: to.id, otherId: from.id, judgement: same.judgement}) }
     OR NOT EXISTS { (from)<-[:DECLARES]-() } OR NOT EXISTS { (to)<-[:DECLARES]-() }
  RETURN from.id AS id
  UNION
  MATCH (pair:Pair)
  WHERE pair.thing = 'ENTITY' AND pair.judgement IS NOT NULL
    AND EXISTS { (:Entity {id: pair.keptId})<-[:DECLARES]-() } AND EXISTS { (:Entity {id: pair.otherId})<-[:DECLARES]-() }
    AND NOT EXISTS { (:Entity {id: pair.otherId})-[:SAME_AS {judgement: pair.judgement}]->(:Entity {id: pair.keptId}) }
  RETURN pair.id AS id
}
RETURN id LIMIT 1000`,
      parameters: {},
      row: storedId,
    }),
  },
]

/** All entities that are judged to be one. */
export function judgedSame(): CypherQuery<SameAs> {
  return readQuery({
    text: `MATCH (pair:Pair)
WHERE pair.thing = 'ENTITY' AND pair.judgement = 'SAME'
MATCH (from:Entity {id: pair.otherId})-[:SAME_AS]->(to:Entity {id: pair.keptId})
RETURN from.id AS from, to.id AS to`,
    parameters: {},
    row: ({ from, to }) => ({ from: from as string, to: to as string }),
  })
}

/** All entities that are kept under another id, and that id. */
export function allMerged(): CypherQuery<readonly [id: string, into: string]> {
  return readQuery({
    text: `MATCH (n:Merged)
RETURN n.id AS id, n.into AS into`,
    parameters: {},
    row: ({ id, into }) => [id as string, into as string],
  })
}
