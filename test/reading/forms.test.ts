import { parse, subscribe } from 'graphql'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { defaultFieldResolver } from '../../src/api/default-field-resolver.ts'
import { buildSchema } from '../../src/api/schema.ts'
import { liveWork } from '../../src/api/sockets/live-work.ts'
import type { Graph } from '../../src/graph/graph.ts'
import { changeCursor } from '../../src/reading/changes/change-cursor.ts'
import { portAmal } from '../support/dossier-file.ts'
import { added, emptyGraph, testGraph } from '../support/ingest-graph.ts'
import { planned } from '../support/planned.ts'

let graph: Graph

beforeAll(async () => {
  graph = await testGraph()
  await emptyGraph(graph)
  await added(graph, portAmal)
})
afterAll(async () => {
  await emptyGraph(graph)
  await graph.close()
})

/** The one statement of a query, and what it gave. */
async function form(query: string, variables: Readonly<Record<string, unknown>> = {}) {
  const { data, errors, statements } = await planned(graph, query, variables)
  expect(errors).toEqual([])
  expect(statements).toHaveLength(1)
  return { text: `\n${statements[0]?.text ?? ''}\n`, data }
}

describe('the form of', () => {
  test('a thing by its id: aliases and repeated fields share a slot', async () => {
    const { text, data } = await form(
      `query ($id: ID!) { event(id: $id) { id, name: title, title, inArabic: title(lang: AR), type, __typename } }`,
      { id: 'event:port-amal.rockets' },
    )
    expect(text).toMatchInlineSnapshot(`
      "
      RETURN [
        head(COLLECT {
          MATCH (n:Event {id: $p0}) WHERE n.type IS NOT NULL
          RETURN [n.id, coalesce(n.titleEn, n.titleAr), coalesce(n.titleAr, n.titleEn), n.type]
        })
      ] AS row
      "
    `)
    expect(data).toMatchInlineSnapshot(`
      {
        "event": {
          "__typename": "Event",
          "id": "event:port-amal.rockets",
          "inArabic": "صاروخان على ميناء أمل",
          "name": "Two rockets at Port Amal",
          "title": "Two rockets at Port Amal",
          "type": "ROCKET_ATTACK",
        },
      }
    `)
  })

  test('a page of events by date, after a cursor: what is not asked is not in the text', async () => {
    const after = Buffer.from(
      JSON.stringify(['events date- text-', '2031-12-31', 'event:z']),
    ).toString('base64url')
    const { text } = await form(
      `query ($after: String) { events(first: 2, after: $after) { nodes { id } pageInfo { hasNextPage } } }`,
      { after },
    )
    expect(text).toMatchInlineSnapshot(`
      "
      WITH [
        $p0,
        COLLECT {
          CALL () {
            MATCH (e:Event)
            USING INDEX e:Event(from, id)
            WHERE e.from IS NOT NULL
              AND e.id IS NOT NULL
              AND e.extent <> 'GENERAL'
              AND e.from <= date($p1) AND NOT (e.from = date($p1) AND NOT (e.id < $p2))
            WITH DISTINCT e, e.from AS at, e.id AS id ORDER BY at DESC, id DESC LIMIT $p0
            RETURN e, at, id
          }
          WITH DISTINCT e, at, id ORDER BY at DESC, id DESC LIMIT $p0
          RETURN [toString(at), id]
        }
      ] AS row
      UNWIND range(-1, size(row[1]) - 1) AS at
      RETURN CASE WHEN at < 0 THEN row[..1] + [null] + row[1 + 1..] ELSE row[1][at] END AS row
      "
    `)
  })

  test('a page of events of an actor within a span: three walks along indexes', async () => {
    const { text } = await form(
      `query ($where: EventWhere) { events(where: $where) { totalCount nodes { title } } }`,
      {
        where: {
          actors: ['actor:dawn-front'],
          from: '2031-05-01',
          to: '2031-05-31',
          dateMode: 'CERTAIN',
        },
      },
    )
    expect(text).toMatchInlineSnapshot(`
      "
      CALL () {
        UNWIND $p0 AS id
        OPTIONAL MATCH (named:Entity {id: id})
        RETURN collect(DISTINCT coalesce(named.into, id)) AS kept
      }
      WITH [
        $p3,
        COLLECT {
          UNWIND kept AS key
          CALL (key, kept) {
            MATCH (e)-[r:PERPETRATED_BY]->()
            USING INDEX r:PERPETRATED_BY(entityId, from, eventId)
            WHERE r.entityId = key
              AND r.from >= date($p1)
              AND r.from <= date($p2)
              AND r.eventId IS NOT NULL
              AND r.from >= date($p1) AND r.until <= date($p2)
            WITH DISTINCT e, r.entityId AS fixed0, r.from AS at, r.eventId AS id ORDER BY fixed0 DESC, at DESC, id DESC LIMIT $p3
            RETURN e, at, id
            UNION ALL
            MATCH (e)-[r:TARGETED]->()
            USING INDEX r:TARGETED(entityId, from, eventId)
            WHERE r.entityId = key
              AND r.from >= date($p1)
              AND r.from <= date($p2)
              AND r.eventId IS NOT NULL
              AND r.from >= date($p1) AND r.until <= date($p2)
            WITH DISTINCT e, r.entityId AS fixed0, r.from AS at, r.eventId AS id ORDER BY fixed0 DESC, at DESC, id DESC LIMIT $p3
            RETURN e, at, id
            UNION ALL
            MATCH (e)-[r:HARMED]->()
            USING INDEX r:HARMED(entityId, from, eventId)
            WHERE r.entityId = key
              AND r.from >= date($p1)
              AND r.from <= date($p2)
              AND r.eventId IS NOT NULL
              AND r.from >= date($p1) AND r.until <= date($p2)
            WITH DISTINCT e, r.entityId AS fixed0, r.from AS at, r.eventId AS id ORDER BY fixed0 DESC, at DESC, id DESC LIMIT $p3
            RETURN e, at, id
            UNION ALL
            MATCH (e)-[r:INVOLVED]->()
            USING INDEX r:INVOLVED(entityId, from, eventId)
            WHERE r.entityId = key
              AND r.from >= date($p1)
              AND r.from <= date($p2)
              AND r.eventId IS NOT NULL
              AND r.from >= date($p1) AND r.until <= date($p2)
            WITH DISTINCT e, r.entityId AS fixed0, r.from AS at, r.eventId AS id ORDER BY fixed0 DESC, at DESC, id DESC LIMIT $p3
            RETURN e, at, id
          }
          WITH DISTINCT e, at, id ORDER BY at DESC, id DESC LIMIT $p3
          RETURN [toString(at), id, coalesce(e.titleEn, e.titleAr)]
        },
        COUNT {
          UNWIND kept AS key
          CALL (key, kept) {
            MATCH (e)-[r:PERPETRATED_BY]->()
            USING INDEX r:PERPETRATED_BY(entityId, from, eventId)
            WHERE r.entityId = key
              AND r.from >= date($p1)
              AND r.from <= date($p2)
              AND r.eventId IS NOT NULL
              AND r.from >= date($p1) AND r.until <= date($p2)
            WITH e, r.entityId AS fixed0, r.from AS at, r.eventId AS id
            RETURN e, at, id
            UNION ALL
            MATCH (e)-[r:TARGETED]->()
            USING INDEX r:TARGETED(entityId, from, eventId)
            WHERE r.entityId = key
              AND r.from >= date($p1)
              AND r.from <= date($p2)
              AND r.eventId IS NOT NULL
              AND r.from >= date($p1) AND r.until <= date($p2)
            WITH e, r.entityId AS fixed0, r.from AS at, r.eventId AS id
            RETURN e, at, id
            UNION ALL
            MATCH (e)-[r:HARMED]->()
            USING INDEX r:HARMED(entityId, from, eventId)
            WHERE r.entityId = key
              AND r.from >= date($p1)
              AND r.from <= date($p2)
              AND r.eventId IS NOT NULL
              AND r.from >= date($p1) AND r.until <= date($p2)
            WITH e, r.entityId AS fixed0, r.from AS at, r.eventId AS id
            RETURN e, at, id
            UNION ALL
            MATCH (e)-[r:INVOLVED]->()
            USING INDEX r:INVOLVED(entityId, from, eventId)
            WHERE r.entityId = key
              AND r.from >= date($p1)
              AND r.from <= date($p2)
              AND r.eventId IS NOT NULL
              AND r.from >= date($p1) AND r.until <= date($p2)
            WITH e, r.entityId AS fixed0, r.from AS at, r.eventId AS id
            RETURN e, at, id
          }
          RETURN DISTINCT e
        }
      ] AS row
      UNWIND range(-1, size(row[1]) - 1) AS at
      RETURN CASE WHEN at < 0 THEN row[..1] + [null] + row[1 + 1..] ELSE row[1][at] END AS row
      "
    `)
  })

  test('identified and described parties in one list', async () => {
    const { text, data } = await form(
      `{ event(id: "event:port-amal.rockets") { targets { description entity { name ... on Place { kind } } support { claims } } } }`,
    )
    expect(text).toMatchInlineSnapshot(`
      "
      RETURN [
        head(COLLECT {
          MATCH (n:Event {id: $p0}) WHERE n.type IS NOT NULL
          RETURN [
            COLLECT {
              CALL (n) {
                MATCH (n)-[r:TARGETED]->(n2)
                RETURN n2 AS entity, null AS textEn, null AS textAr, null AS basis, null AS role, r.claims AS claims, r.speakers AS speakers, r.sources AS sources, r.independent AS independent, n2.id AS rank
                UNION ALL
                MATCH (n)<-[:ABOUT]-(c:TargetClaim)
                WHERE c.used AND c.polarity = 'AFFIRMS' AND c.modality IN ['ASSERTED', 'SUSPECTED'] AND c.objectId IS NULL
                WITH DISTINCT n, c.objectKey AS key, null AS by
                WITH key, by, COLLECT {
                  MATCH (n)<-[:ABOUT]-(c2:TargetClaim)
                  WHERE c2.used AND c2.polarity = 'AFFIRMS' AND c2.modality IN ['ASSERTED', 'SUSPECTED'] AND c2.objectId IS NULL AND c2.objectKey = key
                  RETURN c2 ORDER BY c2.id
                } AS same
                RETURN null AS entity, head([x IN same WHERE x.objectTextEn IS NOT NULL | x.objectTextEn]) AS textEn, head([x IN same WHERE x.objectTextAr IS NOT NULL | x.objectTextAr]) AS textAr, null AS basis, by AS role, size(same) AS claims, COUNT { UNWIND same AS x RETURN DISTINCT x.speakerKey AS one } AS speakers, COUNT { UNWIND same AS x RETURN DISTINCT coalesce(x.sourceId, x.documentId) AS one } AS sources, COUNT { UNWIND same AS x RETURN DISTINCT x.origin AS one } AS independent, key AS rank
              }
              WITH * ORDER BY independent DESC, claims DESC, rank
              RETURN [
                coalesce(textEn, textAr),
                head([label IN labels(entity) WHERE label IN ['Place', 'Weapon', 'Actor', 'Conflict'] | CASE label
                  WHEN 'Place' THEN ['Place', coalesce(entity.nameEn, entity.nameAr), entity.kind]
                  WHEN 'Weapon' THEN ['Weapon', coalesce(entity.nameEn, entity.nameAr)]
                  WHEN 'Actor' THEN ['Actor', coalesce(entity.nameEn, entity.nameAr)]
                  WHEN 'Conflict' THEN ['Conflict', coalesce(entity.nameEn, entity.nameAr)]
                END]),
                claims
              ]
            }
          ]
        })
      ] AS row
      "
    `)
    expect(data).toMatchInlineSnapshot(`
      {
        "event": {
          "targets": [
            {
              "description": null,
              "entity": {
                "name": "Nuria",
              },
              "support": {
                "claims": 1,
              },
            },
            {
              "description": null,
              "entity": {
                "kind": "FACILITY",
                "name": "Port Amal",
              },
              "support": {
                "claims": 1,
              },
            },
          ],
        },
      }
    `)
  })

  test('an attribution matrix: one row a claim, grouped by the reader', async () => {
    const { text, data } = await form(
      `{ event(id: "event:port-amal.rockets") { attribution { cells { party { id } speaker { id outlet } stance scope } } } }`,
    )
    expect(text).toMatchInlineSnapshot(`
      "
      RETURN [
        head(COLLECT {
          MATCH (n:Event {id: $p0}) WHERE n.type IS NOT NULL
          RETURN [
            COLLECT {
              CALL (n) {
                MATCH (n)<-[:ABOUT]-(c:PerpetratorClaim)
                WHERE CASE WHEN c.live THEN true ELSE c.supersededAt IS NULL AND NOT c.status IN ['REJECTED', 'RETRACTED'] END AND c.rank <> 'DEPRECATED' AND c.stance IS NOT NULL
                RETURN c, CASE WHEN n.extent = 'GENERAL' THEN 'GENERAL' WHEN c.scope = 'SOME' THEN 'PART' ELSE 'THIS_EVENT' END AS scope
              }
              WITH c, scope ORDER BY scope DESC, c.objectKey, c.speakerKey, c.id
              RETURN [c.objectKey, c.speakerKey, c.stance, scope, c.speakerKey STARTS WITH 'outlet:']
            }
          ]
        })
      ] AS row
      "
    `)
    expect(data).toMatchInlineSnapshot(`
      {
        "event": {
          "attribution": {
            "cells": [
              {
                "party": {
                  "id": "actor:dawn-front",
                },
                "scope": "THIS_EVENT",
                "speaker": {
                  "id": "actor:dawn-front",
                  "outlet": false,
                },
                "stance": "DENIED",
              },
              {
                "party": {
                  "id": "actor:dawn-front",
                },
                "scope": "THIS_EVENT",
                "speaker": {
                  "id": "actor:dawn-radio",
                  "outlet": false,
                },
                "stance": "ACCUSED",
              },
              {
                "party": {
                  "id": "actor:dawn-front",
                },
                "scope": "THIS_EVENT",
                "speaker": {
                  "id": "actor:nuria-defence",
                  "outlet": false,
                },
                "stance": "ACCUSED",
              },
            ],
          },
        },
      }
    `)
  })

  test('a search: found once, then cut, then read', async () => {
    const { text, data } = await form(
      `{ search(text: "Dawn", kinds: [ACTOR], first: 1) { totalCount hits { label why { rule to } } } }`,
    )
    expect(text).toMatchInlineSnapshot(`
      "
      CALL () {
        CALL db.index.fulltext.queryNodes('name_forms', $p0.names, {limit: 150}) YIELD node AS x
        WITH x, split(x.compared, '\\t') AS told
        WITH *, $p0 AS typed, [told[10], told[11]] AS shown, split(told[3], '\\n') AS lines,
          split(told[6], ' ') AS stems, split(told[7], ' ') AS pairs,
          split(told[8], ' ') AS sounds, split(told[9], ' ') AS voices
        WITH *, CASE
          WHEN typed.typed IN shown THEN CASE WHEN NOT told[2] IN ['', 'PRIMARY'] THEN 2 ELSE 0 END
          WHEN typed.normalised IN lines THEN CASE WHEN NOT told[2] IN ['', 'PRIMARY'] THEN 3 ELSE 1 END
          WHEN typed.joined IN split(told[4], ' ') THEN 4
          WHEN any(bare IN split(told[5], ' ') WHERE bare IN typed.bares) THEN 5
          ELSE reduce(least = 99, one IN [line IN lines | reduce(least = 99, one IN [way IN typed.ways | reduce(most = 0, one IN [word IN way | CASE
            WHEN word.norm IN split(line, ' ') OR word.norm IN stems OR word.norm IN pairs
              OR any(reading IN word.readings WHERE reading IN split(line, ' ') OR reading IN stems) THEN 6
            WHEN any(sound IN word.sounds WHERE sound IN sounds)
              AND any(voice IN voices WHERE voice =~ word.voice) THEN 7
            WHEN word.open AND any(whole IN split(line, ' ') + stems WHERE whole STARTS WITH word.norm) THEN 8
            WHEN any(sound IN word.sounds WHERE sound IN sounds)
              THEN CASE WHEN word.heard THEN 10 ELSE 99 END
            WHEN word.soundOpen AND any(sound IN sounds WHERE any(begun IN word.sounds WHERE sound STARTS WITH begun))
              THEN CASE WHEN any(voice IN voices WHERE voice =~ word.voiceOpen) THEN 10 ELSE 99 END
            WHEN word.edits > 0 THEN 11
            ELSE 99
          END] | CASE WHEN one > most THEN one ELSE most END)] | CASE WHEN one < least THEN one ELSE least END)] | CASE WHEN one < least THEN one ELSE least END)
        END AS rank, reduce(most = 0, one IN [line IN lines | CASE
            WHEN size(line) < size(typed.normalised) THEN 0.5 * size(line) / size(typed.normalised)
            ELSE 0.5 * size(typed.normalised) / size(line)
          END + CASE WHEN line STARTS WITH typed.normalised OR sounds[0] IN typed.sounds THEN 0.5 ELSE 0.0 END] | CASE WHEN one > most THEN one ELSE most END) AS closeness
        RETURN collect({
          x: x, of: told[1], key: told[0], rank: rank,
          score: round(1 - (rank + 0.8 * (1 - closeness) + CASE WHEN NOT told[2] IN ['', 'PRIMARY'] THEN 0.1 ELSE 0 END) / 13.0, 4)
        }) AS found
      }
      CALL (found) {
        UNWIND found AS hit
        WITH hit ORDER BY hit.score DESC, hit.key
        WHERE hit.rank < 99
        WITH hit.of AS of, head(collect(hit)) AS best
        ORDER BY best.score DESC
        RETURN collect(best) AS matches
      }
      CALL (matches) {
        WITH matches WHERE size(matches) = 0 AND size($p0.telling) >= 3
        CALL db.index.fulltext.queryNodes('name_forms', $p0.someNames, {limit: 50}) YIELD node AS x, score AS lucene
        WITH x, lucene, split(replace(x.norm, '\\n', ' '), ' ') AS words
        WITH x, lucene, size([word IN $p0.telling WHERE word IN words]) AS met
        RETURN collect({
          x: x, of: split(x.compared, '\\t')[1], key: split(x.compared, '\\t')[0],
          rank: CASE WHEN 2 * met > size($p0.telling) THEN 12 ELSE 99 END,
          score: round(1 - (12 + 5 / (5 + lucene)) / 13.0, 4)
        }) AS some
      }
      CALL (some) {
        UNWIND some AS hit
        WITH hit ORDER BY hit.score DESC, hit.key
        WHERE hit.rank < 99
        WITH hit.of AS of, head(collect(hit)) AS best
        ORDER BY best.score DESC
        RETURN collect(best) AS matches2
      }
      CALL (matches, matches2) {
        RETURN matches + matches2 AS found2
      }
      WITH [
        size(found2),
        $p0.typed,
        COLLECT {
          UNWIND found2 AS hit
          WITH hit, hit.x AS x WHERE hit.score >= coalesce(found2[$p1 - 1].score, 0)
          OPTIONAL MATCH (x)<-[:HAS_NAME]-(owner)
          WITH hit, hit.rank AS rank, hit.score AS score, coalesce(owner, x) AS n, hit.of AS id,
            CASE WHEN owner IS NOT NULL THEN x END AS name, CASE WHEN owner IS NULL THEN 0 ELSE COUNT { (owner)--() } END AS weight
          ORDER BY score DESC, weight DESC, id LIMIT $p1
          RETURN [coalesce(n.nameEn, n.titleEn, n.nameAr, n.titleAr, head([(n)<-[:HAS_PASSAGE]-(document:Document) | coalesce(document.titleEn, document.titleAr, document.id)]), n.id), rank, CASE WHEN name IS NOT NULL THEN [name.value] ELSE [value IN [n.nameEn, n.nameAr, n.titleEn, n.titleAr] WHERE value IS NOT NULL] END, n:Event OR n:Document, name.kind = 'PRIMARY', CASE WHEN name.lang = 'ar' THEN coalesce(n.nameAr, n.titleAr, n.nameEn, n.titleEn, head([(n)<-[:HAS_PASSAGE]-(document:Document) | coalesce(document.titleAr, document.titleEn, document.id)]), n.id) ELSE coalesce(n.nameEn, n.titleEn, n.nameAr, n.titleAr, head([(n)<-[:HAS_PASSAGE]-(document:Document) | coalesce(document.titleEn, document.titleAr, document.id)]), n.id) END]
        }
      ] AS row
      UNWIND range(-1, size(row[2]) - 1) AS at
      RETURN CASE WHEN at < 0 THEN row[..2] + [null] + row[2 + 1..] ELSE row[2][at] END AS row
      "
    `)
    expect(data).toMatchInlineSnapshot(`
      {
        "search": {
          "hits": [
            {
              "label": "Dawn Front",
              "why": [
                {
                  "rule": "NORMALISED",
                  "to": "dawn",
                },
                {
                  "rule": "WORDS",
                  "to": "Dawn Front",
                },
              ],
            },
          ],
          "totalCount": 2,
        },
      }
    `)
  })

  test('filters in and, or and not, with quantifiers', async () => {
    const { text } = await form(
      `query ($where: EventWhere) { events(where: $where) { totalCount } }`,
      {
        where: {
          or: [{ killed: { min: 1 } }, { not: { types: ['ROCKET_ATTACK'] } }],
          perpetrators: { stances: ['ACCUSED'], match: 'EVERY' },
        },
      },
    )
    expect(text).toMatchInlineSnapshot(`
      "
      RETURN [
        COUNT {
          CALL () {
            MATCH (e:Event)
            USING INDEX e:Event(from, id)
            WHERE e.from IS NOT NULL
              AND e.id IS NOT NULL
              AND e.extent <> 'GENERAL'
              AND e.typeGroup IN ['ATTACK', 'BATTLE', 'UNREST'] AND EXISTS { MATCH (e)<-[:ABOUT]-(c:PerpetratorClaim) WHERE c.used AND c.stance IS NOT NULL } AND NOT EXISTS { MATCH (e)<-[:ABOUT]-(c:PerpetratorClaim) WHERE c.used AND c.stance IS NOT NULL AND NOT coalesce(c.used AND c.stance IS NOT NULL
              AND c.stance IN $p0, false) }
              AND ((e.killedBest >= $p1 AND e.killedBest IS NOT NULL) OR (NOT coalesce(e.type IN $p2, false)))
            WITH e, e.from AS at, e.id AS id
            RETURN e, at, id
          }
          RETURN DISTINCT e
        }
      ] AS row
      "
    `)
  })
})

test('a form is planned once: other values and page sizes send the same text', async () => {
  const query = `query ($where: EventWhere, $first: Int!) { events(where: $where, first: $first) { nodes { id } } }`
  const one = await planned(graph, query, { where: { types: ['ROCKET_ATTACK'] }, first: 3 })
  const other = await planned(graph, query, { where: { types: ['ARREST', 'RIOT'] }, first: 50 })
  expect(other.statements[0]?.text).toBe(one.statements[0]?.text)
  expect(other.statements[0]?.parameters).not.toEqual(one.statements[0]?.parameters)
})

test('literals in the query are parameters too, and names of the client never reach the text', async () => {
  const { statements } = await planned(
    graph,
    `query Drop { Delete: events(first: 7, where: { text: "DETACH DELETE" }) { MATCH: totalCount } }`,
  )
  expect(statements[0]?.text).not.toMatch(/DETACH|Drop|Delete|7/)
})

test('the form of a page of changes of two sorts: what is told first of all, then one walk for each sort', async () => {
  const since = changeCursor({ number: 0, run: '' })
  const { text, data } = await form(
    `query ($since: String) { changes(since: $since, first: 1, things: [EVENT, SOURCE]) { changes { kind id } hasMore } }`,
    { since },
  )
  expect(text).toMatchInlineSnapshot(`
    "
    CALL () {
      OPTIONAL MATCH (writer:Writer {id: 'writer'})
      RETURN coalesce(writer.told, 0) AS told
    }
    WITH [
      COLLECT {
        UNWIND $p3 AS thing
        CALL (thing, told) {
          MATCH (c:Change)
          USING INDEX c:Change(thing, number)
          WHERE c.thing = thing
            AND c.number > $p0
            AND c.number <= told
          WITH c ORDER BY c.thing, c.number LIMIT $p2
          RETURN c
        }
        WITH c ORDER BY c.number LIMIT $p2
        RETURN [c.number, c.run, c.kind, c.thingId]
      },
      $p2,
      told,
      head(COLLECT { MATCH (last:Change) USING INDEX last:Change(number) WHERE last.number = told RETURN last.run }),
      CASE WHEN $p0 = 0 THEN told = 0 OR EXISTS { MATCH (first:Change) USING INDEX first:Change(number) WHERE first.number = 1 }
        ELSE EXISTS { MATCH (since:Change) USING INDEX since:Change(number) WHERE since.number = $p0 AND since.run = $p1 } END
    ] AS row
    UNWIND range(-1, size(row[0]) - 1) AS at
    RETURN CASE WHEN at < 0 THEN row[..0] + [null] + row[0 + 1..] ELSE row[0][at] END AS row
    "
  `)
  expect(data).toMatchInlineSnapshot(`
    {
      "changes": {
        "changes": [
          {
            "id": "event:port-amal.campaign",
            "kind": "ADDED",
          },
        ],
        "hasMore": true,
      },
    }
  `)
})

test('the form of what a subscription tells of: each event is looked up by its id, and asked whether it fits', async () => {
  const { text, data } = await told(
    `subscription ($since: String) { eventChanged(since: $since, where: { types: [INTERCEPTION] }) { kind event { title } } }`,
  )
  expect(text).toMatchInlineSnapshot(`
    "
    WITH [
      COLLECT {
        UNWIND $p1 AS change
        RETURN [
          change.id,
          change.kind,
          change.cursor,
          head(COLLECT {
            UNWIND CASE change.kind WHEN 'REMOVED' THEN [] ELSE [change.id] END AS key
            MATCH (e:Event {id: key})
            WITH DISTINCT e, e.from AS at, e.id AS id
            WHERE e.extent <> 'GENERAL'
              AND e.type IN $p0
            RETURN [coalesce(e.titleEn, e.titleAr), id]
          })
        ]
      }
    ] AS row
    UNWIND range(-1, size(row[0]) - 1) AS at
    RETURN CASE WHEN at < 0 THEN row[..0] + [null] + row[0 + 1..] ELSE row[0][at] END AS row
    "
  `)
  expect(data).toMatchInlineSnapshot(`
    {
      "eventChanged": {
        "event": {
          "title": "The Turs system stops a rocket",
        },
        "kind": "ADDED",
      },
    }
  `)
})

/** The statement behind the first message of a subscription from the beginning of the log, and the message. */
async function told(query: string) {
  const statements: string[] = []
  const recording: Graph = {
    ...graph,
    read: (statement, limits) => {
      statements.push(statement.text)
      return graph.read(statement, limits)
    },
  }
  const facts = { statements: 0, codes: [] }
  const work = liveWork({ graph: recording, deadline: 60_000 })
  const source = await subscribe({
    schema: buildSchema(),
    document: parse(query),
    variableValues: { since: changeCursor({ number: 0, run: '' }) },
    contextValue: work({ requestId: 'test', facts, form: query }),
    fieldResolver: defaultFieldResolver,
  })
  if (!(Symbol.asyncIterator in source)) throw new Error(JSON.stringify(source.errors))
  const { value } = await source.next()
  await source.return()
  const text = statements.find((one) => one.includes(' AS change\n')) ?? ''
  return { text: `\n${text}\n`, data: value?.data as unknown }
}
