import type { Graph } from '../../src/graph/graph.ts'
import type { CypherQuery } from '../../src/graph/query.ts'
import { noRow, writeQuery } from '../../src/graph/query.ts'

/** How many events the generated graph has. */
const generatedEvents = 20_000

/**
 * Fills an empty graph with generated facts: one actor that has a part in most events, in every role, in one country;
 * dates over twenty years, a few long or open. No claims: pages of ids need none.
 */
export async function generateBigActor(graph: Graph): Promise<void> {
  await graph.write(async (transaction) => {
    await transaction.run(
      writeQuery({
        text: `CREATE (:Entity:Actor {id: 'actor:big', nameEn: 'Big'}), (:Entity:Actor {id: 'actor:small', nameEn: 'Small'}),
  (:Entity:Place:Country {id: 'place:country', nameEn: 'Country'})`,
        parameters: {},
        row: noRow,
      }),
    )
  })
  for (let first = 1; first <= generatedEvents; first += batchSize) {
    await graph.write(async (transaction) => {
      await transaction.run(events(first))
    })
  }
  // The planner's choices follow from counts, which the database samples now and then.
  await graph.write(async (transaction) => {
    await transaction.run(
      writeQuery({ text: 'CALL db.resampleOutdatedIndexes()', parameters: {}, row: noRow }),
    )
  })
}

/** Takes a large graph out in batches: relationships before nodes, so that no transaction holds a hub whole. */
export async function removeAll(graph: Graph): Promise<void> {
  for (const text of [
    'MATCH ()-[r]->() WITH r LIMIT 20000 DELETE r RETURN count(*) AS gone',
    'MATCH (n) WITH n LIMIT 20000 DELETE n RETURN count(*) AS gone',
  ]) {
    let gone = 1
    while (gone > 0) {
      gone = await graph.write(async (transaction) => {
        const { rows } = await transaction.run(
          writeQuery({ text, parameters: {}, row: (record) => Number(record.gone) }),
        )
        return rows[0] ?? 0
      })
    }
  }
}

const batchSize = 4_000

function events(first: number): CypherQuery<undefined> {
  return writeQuery({
    text: `MATCH (big:Entity {id: 'actor:big'}), (small:Entity {id: 'actor:small'}), (country:Entity {id: 'place:country'})
UNWIND range($first, $last) AS i
WITH *, date('2001-01-01') + duration({days: (i * 7919) % 7300}) AS from
WITH *, CASE WHEN i % 997 = 0 THEN 2000 WHEN i % 97 = 0 THEN 200 WHEN i % 3 = 0 THEN 6 ELSE 0 END AS days
CREATE (e:Event {
  id: 'event:generated.' + i, titleEn: 'Event ' + i, titleAr: 'حدث ' + i, dossier: 'generated',
  type: CASE i % 2 WHEN 0 THEN 'ROCKET_ATTACK' ELSE 'DRONE_ATTACK' END, typeGroup: 'ATTACK', extent: 'SINGLE',
  basis: 'STATED', attributionStatus: 'REPORTED', earliest: from, latest: from + duration({days: days}),
  from: from, until: from + duration({days: days}), middle: from + duration({days: days / 2}),
  longFrom: CASE WHEN days = 200 THEN from END, openFrom: CASE WHEN days = 2000 THEN from END, deadliest: i % 50, killedBest: i % 50, updatedAt: datetime('2024-01-01')
})
WITH *, {
  eventId: e.id, from: e.from, until: e.until, middle: e.middle, longFrom: e.longFrom, openFrom: e.openFrom, basis: 'STATED',
  claims: 1, speakers: 1, sources: 1, independent: 1, disputed: false
} AS keys, CASE WHEN i % 20 = 0 THEN small ELSE big END AS actor
CREATE (e)-[p:PERPETRATED_BY]->(actor) SET p = keys, p.entityId = actor.id, p.stances = ['REPORTED']
CREATE (e)-[l:LOCATED_IN]->(country) SET l = keys, l.entityId = country.id
FOREACH (one IN CASE WHEN i % 4 = 0 THEN [1] ELSE [] END |
  CREATE (e)-[t:TARGETED]->(big) SET t = keys, t.entityId = big.id)
FOREACH (one IN CASE WHEN i % 5 = 0 THEN [1] ELSE [] END |
  CREATE (e)-[h:HARMED]->(big) SET h = keys, h.entityId = big.id)
FOREACH (role IN CASE WHEN i % 3 = 0 THEN ['ATTENDEE', 'ISSUER'] ELSE [] END |
  CREATE (e)-[v:INVOLVED]->(big) SET v = keys, v.entityId = big.id, v.role = role)`,
    parameters: { first, last: Math.min(first + batchSize - 1, generatedEvents) },
    row: noRow,
  })
}
