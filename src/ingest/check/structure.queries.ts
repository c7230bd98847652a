import type { CypherQuery } from '../../graph/query.ts'
import { readQuery } from '../../graph/query.ts'

/** Something that holds of the whole graph, and the statement that finds what breaks it. */
export interface Invariant {
  readonly name: string
  /** At most a thousand ids. */
  readonly broken: CypherQuery<string>
}

const id = ({ id }: Readonly<Record<string, unknown>>): string => String(id)

/** Evidence, names and entities: what stands alone or in the wrong place. */
export const structure: readonly Invariant[] = [
  {
    name: 'every claim stands in a passage',
    broken: readQuery({
      text: `MATCH (claim:Claim)
WHERE NOT EXISTS { (claim)-[:EVIDENCED_BY]->(:Passage) }
RETURN claim.id AS id LIMIT 1000`,
      parameters: {},
      row: id,
    }),
  },
  {
    name: 'every claim and the passages it stands in are of one document, and a run recorded it',
    broken: readQuery({
      text: `MATCH (claim:Claim)
WHERE COUNT { (claim)-[:FROM_DOCUMENT]->(:Document {id: claim.documentId}) } <> 1
   OR COUNT { (claim)-[:FROM_DOCUMENT]->() } <> 1
   OR COUNT { (claim)-[:RECORDED_IN]->(:Run) } <> 1
   OR EXISTS { (claim)-[:EVIDENCED_BY]->(passage:Passage) WHERE passage.documentId <> claim.documentId }
RETURN claim.id AS id LIMIT 1000`,
      parameters: {},
      row: id,
    }),
  },
  {
    name: 'every claim hangs on the event, entities and speaker it names',
    broken: readQuery({
      text: `MATCH (claim:Claim)
WHERE COUNT { (claim)-[:ABOUT]->() } <> CASE WHEN claim.eventId IS NULL THEN 0 ELSE 1 END
   OR (claim.eventId IS NOT NULL AND NOT EXISTS { (claim)-[:ABOUT]->(:Event {id: claim.eventId}) })
   OR (claim.eventId IS NULL) <> (claim.kind = 'RELATION')
   OR COUNT { (claim)-[:NAMES]->(named) WHERE named.id = claim.objectId } <> CASE WHEN claim.objectId IS NULL THEN 0 ELSE 1 END
   OR COUNT { (claim)-[:NAMES]->() } > 1
   OR COUNT { (claim)-[:HAS_SUBJECT]->(subject:Entity) WHERE subject.id = claim.subjectId } <> CASE WHEN claim.subjectId IS NULL THEN 0 ELSE 1 END
   OR COUNT { (claim)-[:SAID_BY]->(speaker:Actor) WHERE speaker.id = claim.speakerId } <> CASE WHEN claim.speakerId IS NULL THEN 0 ELSE 1 END
   OR COUNT { (claim)-[:MADE_AT]->(made:Event) WHERE made.id = claim.madeAtId } <> CASE WHEN claim.madeAtId IS NULL THEN 0 ELSE 1 END
RETURN claim.id AS id LIMIT 1000`,
      parameters: {},
      row: id,
    }),
  },
  {
    name: 'every slot has at most one open version',
    broken: readQuery({
      text: `MATCH (claim:Claim)
WHERE claim.supersededAt IS NULL
  AND EXISTS {
    MATCH (other:Claim {slot: claim.slot})
    WHERE other.supersededAt IS NULL AND other.id <> claim.id
  }
RETURN claim.id AS id LIMIT 1000`,
      parameters: {},
      row: id,
    }),
  },
  {
    name: 'no two open claims have one key, and none repeats itself, by way of others too',
    broken: readQuery({
      text: `MATCH (claim:Claim)
WHERE claim.supersededAt IS NULL
  AND (claim.key IS NOT NULL AND EXISTS {
      MATCH (other:Claim {key: claim.key})
      WHERE other.supersededAt IS NULL AND other.id <> claim.id
    }
    OR EXISTS { (claim)-[:REPEATS*1..]->(claim) }
    OR EXISTS { MATCH (claim)-[:REPEATS|CORROBORATES|CONTRADICTS]->(other) WHERE other.kind <> claim.kind })
RETURN claim.id AS id LIMIT 1000`,
      parameters: {},
      row: id,
    }),
  },
  {
    name: 'every passage lies inside its document',
    broken: readQuery({
      text: `MATCH (passage:Passage)
WHERE COUNT { (passage)<-[:HAS_PASSAGE]-(:Document {id: passage.documentId}) } <> 1
   OR COUNT { (passage)<-[:HAS_PASSAGE]-() } <> 1
   OR (passage.start IS NULL) <> (passage.end IS NULL)
   OR (passage.start IS NULL AND passage.locator IS NULL)
   OR passage.start < 0 OR passage.start >= passage.end
   OR EXISTS { (passage)<-[:HAS_PASSAGE]-(document:Document) WHERE document.length < passage.end }
   OR (passage.start IS NOT NULL AND EXISTS { (passage)<-[:HAS_PASSAGE]-(document:Document) WHERE document.length IS NULL })
RETURN passage.id AS id LIMIT 1000`,
      parameters: {},
      row: id,
    }),
  },
  {
    name: 'every claim stands inside its passage',
    broken: readQuery({
      text: `MATCH (claim:Claim)-[evidenced:EVIDENCED_BY]->(passage:Passage)
WHERE evidenced.start < passage.start OR evidenced.end > passage.end OR evidenced.start >= evidenced.end
RETURN claim.id AS id LIMIT 1000`,
      parameters: {},
      row: id,
    }),
  },
  {
    name: 'headlines and furniture carry no claims, furniture no mentions',
    broken: readQuery({
      text: `MATCH (passage:Passage)
WHERE (passage.kind IN ['HEADLINE', 'FURNITURE'] AND EXISTS { (passage)<-[:EVIDENCED_BY]-() })
   OR (passage.kind = 'FURNITURE' AND EXISTS { (passage)-[:HAS_MENTION]->() })
RETURN passage.id AS id LIMIT 1000`,
      parameters: {},
      row: id,
    }),
  },
  {
    name: 'every mention lies inside its one passage and refers to one entity or described party',
    broken: readQuery({
      text: `MATCH (mention:Mention)
WHERE COUNT { (mention)<-[:HAS_MENTION]-(:Passage) } <> 1
   OR EXISTS {
     (mention)<-[:HAS_MENTION]-(passage:Passage)
     WHERE mention.start < passage.start OR mention.end > passage.end OR mention.start >= mention.end
   }
   OR COUNT { (mention)-[:REFERS_TO]->(:Entity) } <> CASE WHEN mention.partyKey IS NULL THEN 1 ELSE 0 END
RETURN mention.id AS id LIMIT 1000`,
      parameters: {},
      row: id,
    }),
  },
  {
    name: 'no document copies several or itself, by way of others too',
    broken: readQuery({
      text: `MATCH (document:Document)-[copy:COPY_OF]->()
WHERE COUNT { (document)-[:COPY_OF]->() } > 1 OR EXISTS { (document)-[:COPY_OF*1..]->(document) }
   OR copy.similarity < 0 OR copy.similarity > 1
RETURN DISTINCT document.id AS id LIMIT 1000`,
      parameters: {},
      row: id,
    }),
  },
  {
    name: 'every document is public and has at most one publisher',
    broken: readQuery({
      text: `MATCH (document:Document)
WHERE coalesce(document.visibility, '') <> 'PUBLIC'
   OR COUNT { (document)-[:PUBLISHED_BY]->() } > 1
   OR document.publishedEarliest > document.publishedLatest
   OR document.origin IS NULL OR document.dossier IS NULL
RETURN document.id AS id LIMIT 1000`,
      parameters: {},
      row: id,
    }),
  },
  {
    name: 'every entity has one primary name in English and at most one in Arabic, and shows them',
    broken: readQuery({
      text: `MATCH (entity:!Merged&Entity)
WHERE COLLECT { MATCH (entity)-[:HAS_NAME]->(name:Name {kind: 'PRIMARY', lang: 'en'}) RETURN name.value } <> [coalesce(entity.nameEn, '')]
   OR COLLECT { MATCH (entity)-[:HAS_NAME]->(name:Name {kind: 'PRIMARY', lang: 'ar'}) RETURN name.value } <> [name IN [entity.nameAr] WHERE name IS NOT NULL]
   OR EXISTS { (entity)-[:HAS_NAME]->(name:Name {kind: 'PRIMARY'}) WHERE name.tone <> 'NEUTRAL' }
RETURN entity.id AS id LIMIT 1000`,
      parameters: {},
      row: id,
    }),
  },
  {
    name: 'every entity is one actor, place, weapon or conflict, as its id says',
    broken: readQuery({
      text: `MATCH (entity:!Merged&Entity)
WHERE (entity:Actor) <> (entity.id STARTS WITH 'actor:') OR (entity:Place) <> (entity.id STARTS WITH 'place:')
   OR (entity:Weapon) <> (entity.id STARTS WITH 'weapon:') OR (entity:Conflict) <> (entity.id STARTS WITH 'conflict:')
   OR (entity:Actor) <> (entity.class IS NOT NULL) OR (entity:Place) <> (entity.kind IS NOT NULL)
RETURN entity.id AS id LIMIT 1000`,
      parameters: {},
      row: id,
    }),
  },
  {
    name: 'no name, external id or toll stands alone, and no event without claims',
    broken: readQuery({
      text: `CALL () {
  MATCH (n:Name) WHERE COUNT { (n)<-[:HAS_NAME]-(:Entity) } <> 1 RETURN n.id AS id
  UNION
  MATCH (n:ExternalId) WHERE COUNT { (n)<-[:HAS_ID]-(:Entity|Event) } <> 1 RETURN n.scheme + ' ' + n.value AS id
  UNION
  MATCH (n:Toll) WHERE COUNT { (n)<-[:HAS_TOLL]-(:Event) } <> 1 RETURN n.id AS id
  UNION
  MATCH (n:Event) WHERE NOT EXISTS { (n)<-[:ABOUT]-(:Claim) } RETURN n.id AS id
}
RETURN id LIMIT 1000`,
      parameters: {},
      row: id,
    }),
  },
  {
    name: 'every id is well formed',
    broken: readQuery({
      text: `CALL () {
  MATCH (n:Claim|Passage|Mention|Run|Name|Toll)
  WHERE NOT coalesce(n.id, '') =~ '(claim|passage|mention|run|name|toll):[a-z2-7]{26}'
     OR NOT toLower(head([label IN labels(n) WHERE label IN ['Claim', 'Passage', 'Mention', 'Run', 'Name', 'Toll']])) = split(n.id, ':')[0]
  RETURN coalesce(n.id, elementId(n)) AS id
  UNION
  MATCH (n:Source|Document|Entity)
  WHERE NOT coalesce(n.id, '') =~ '(source|document|actor|place|weapon|conflict):[a-z0-9]+(-[a-z0-9]+)*'
  RETURN coalesce(n.id, elementId(n)) AS id
  UNION
  MATCH (n:Event)
  WHERE NOT coalesce(n.id, '') =~ 'event:[a-z0-9]+(-[a-z0-9]+)*[.][a-z0-9]+(-[a-z0-9]+)*'
  RETURN coalesce(n.id, elementId(n)) AS id
}
RETURN id LIMIT 1000`,
      parameters: {},
      row: id,
    }),
  },
  {
    name: 'changes are numbered without gaps up to the last that the writer has given, and none beyond it is told',
    broken: readQuery({
      text: `OPTIONAL MATCH (writer:Writer)
WITH coalesce(writer.changes, 0) AS given, coalesce(writer.told, 0) AS told
OPTIONAL MATCH (change:Change)
WITH given, told, count(change) AS kept, min(change.number) AS first, max(change.number) AS last
WHERE told > given OR coalesce(last, 0) <> given OR (kept > 0 AND kept <> last - first + 1)
RETURN 'writer' AS id`,
      parameters: {},
      row: id,
    }),
  },
]
