import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Graph } from '../../src/graph/graph.ts'
import { emptyGraph, testGraph } from '../support/ingest-graph.ts'
import { planned } from '../support/planned.ts'
import { addSmallGraph } from '../support/small-graph.ts'

let graph: Graph

beforeAll(async () => {
  graph = await testGraph()
  await emptyGraph(graph)
  const node = (id: string, labels: readonly string[], day: string | null, extent: string) => ({
    ...{ id, labels, day },
    properties: { nameEn: id, titleEn: id, extent, type: day === null ? '' : 'ROCKET_ATTACK' },
  })
  const facts = { basis: 'STATED', stances: ['REPORTED'], role: null }
  await addSmallGraph(graph, {
    nodes: [
      node('event:rockets', ['Event'], '2031-05-02', 'SINGLE'),
      node('actor:front', ['Entity', 'Actor'], null, ''),
      node('actor:army', ['Entity', 'Actor'], null, ''),
    ],
    relationships: [
      { start: 0, end: 1, type: 'PERPETRATED_BY', ...facts },
      { start: 0, end: 2, type: 'TARGETED', ...facts },
    ],
  })
})
afterAll(async () => {
  await emptyGraph(graph)
  await graph.close()
})

/** The one statement of a query, and what it gave. */
async function form(query: string) {
  const { data, errors, statements } = await planned(graph, query)
  expect(errors).toEqual([])
  expect(statements).toHaveLength(1)
  return { text: `\n${statements[0]?.text ?? ''}\n`, data }
}

describe('the form of', () => {
  test('the counts of some neighbours: one entry of the degree store a kind and way', async () => {
    const { text, data } = await form(
      '{ neighbourCounts(id: "event:rockets") { relation direction count } }',
    )
    // Of thirty kinds, each way, the first is enough to see.
    expect(text.split('\n').slice(0, 13).join('\n')).toMatchInlineSnapshot(`
      "
      OPTIONAL CALL () {
        CALL () {
          MATCH (found:Event {id: $p0}) WHERE found.type IS NOT NULL RETURN found
          UNION ALL
          MATCH (named:Entity {id: $p0})
          MATCH (found:Entity {id: coalesce(named.into, named.id)}) RETURN found
        }
        RETURN found AS n LIMIT 1
      }
      RETURN [
        [
          ['PERPETRATED_BY', 'OUTGOING', COUNT { (n)-[:PERPETRATED_BY]->() }],"
    `)
    expect(data).toMatchInlineSnapshot(`
      {
        "neighbourCounts": [
          {
            "count": 1,
            "direction": "OUTGOING",
            "relation": "PERPETRATED_BY",
          },
          {
            "count": 1,
            "direction": "OUTGOING",
            "relation": "TARGETED",
          },
        ],
      }
    `)
  })

  test('a page of neighbours of one kind: a walk along its index', async () => {
    const { text, data } = await form(
      '{ neighbours(id: "actor:front", types: [PERPETRATED_BY], direction: INCOMING, first: 2) { nodes { id } relationships { relation } totalCount } }',
    )
    expect(text).toMatchInlineSnapshot(`
      "
      OPTIONAL CALL () {
        CALL () {
          MATCH (found:Event {id: $p0}) WHERE found.type IS NOT NULL RETURN found
          UNION ALL
          MATCH (named:Entity {id: $p0})
          MATCH (found:Entity {id: coalesce(named.into, named.id)}) RETURN found
        }
        RETURN found AS n LIMIT 1
      }
      WITH [
        $p1,
        COLLECT {
          CALL (n) {
            MATCH (other)-[r:PERPETRATED_BY]->()
            USING INDEX r:PERPETRATED_BY(entityId, from, eventId)
            WHERE r.entityId = n.id
              AND r.from IS NOT NULL
              AND r.eventId IS NOT NULL
            WITH n, r, other, r.entityId AS fixed, r.from AS at, r.eventId AS key, 'INCOMING PERPETRATED_BY' AS tie
            ORDER BY fixed DESC, at DESC, key DESC, tie DESC LIMIT $p1
            RETURN r, other AS first, n AS second, other, at, key, tie, ['Event'] AS labels
          }
          WITH r, first, second, other, at, key, tie, labels ORDER BY at DESC, key DESC, tie DESC LIMIT $p1
          RETURN [
            toString(at),
            key,
            tie,
            head([label IN labels(other) WHERE label IN ['Event', 'Place', 'Weapon', 'Actor', 'Conflict'] | CASE label
              WHEN 'Event' THEN ['Event', other.id]
              WHEN 'Place' THEN ['Place', other.id]
              WHEN 'Weapon' THEN ['Weapon', other.id]
              WHEN 'Actor' THEN ['Actor', other.id]
              WHEN 'Conflict' THEN ['Conflict', other.id]
            END]),
            type(r)
          ]
        },
        COUNT { (n)<-[:PERPETRATED_BY]-() }
      ] AS row
      UNWIND range(-1, size(row[1]) - 1) AS at
      RETURN CASE WHEN at < 0 THEN row[..1] + [null] + row[1 + 1..] ELSE row[1][at] END AS row
      "
    `)
    expect(data).toMatchInlineSnapshot(`
      {
        "neighbours": {
          "nodes": [
            {
              "id": "event:rockets",
            },
          ],
          "relationships": [
            {
              "relation": "PERPETRATED_BY",
            },
          ],
          "totalCount": 1,
        },
      }
    `)
  })

  test('paths: a fold of turns, one a step of length', async () => {
    const { text, data } = await form(
      '{ paths(from: "actor:front", to: "actor:army", types: [PERPETRATED_BY, TARGETED]) { paths { length steps { relationships { relation } } } searchedTo stoppedBy } }',
    )
    expect(text).toMatchInlineSnapshot(`
      "
      OPTIONAL CALL () {
        CALL () {
          MATCH (found:Event {id: $p0}) WHERE found.type IS NOT NULL RETURN found
          UNION ALL
          MATCH (named:Entity {id: $p0})
          MATCH (found:Entity {id: coalesce(named.into, named.id)}) RETURN found
        }
        RETURN found AS n LIMIT 1
      }
      OPTIONAL CALL () {
        CALL () {
          MATCH (found2:Event {id: $p1}) WHERE found2.type IS NOT NULL RETURN found2
          UNION ALL
          MATCH (named2:Entity {id: $p1})
          MATCH (found2:Entity {id: coalesce(named2.into, named2.id)}) RETURN found2
        }
        RETURN found2 AS n2 LIMIT 1
      }
      CALL (n, n2) {
        WITH reduce(s = {f: {levels: [[], [n]], edge: [n], work: COUNT { (n)-[:PERPETRATED_BY|TARGETED]-() }}, t: {levels: [[], [n2]], edge: [n2], work: COUNT { (n2)-[:PERPETRATED_BY|TARGETED]-() }}, found: [], hubs: [], searched: 0, stop: CASE WHEN n <> n2 THEN null ELSE 'END_UNKNOWN' END}, turn IN range(1, $p3) | CASE
          WHEN s.stop IS NOT NULL THEN s
          ELSE head(COLLECT {
            WITH s.f.work <= s.t.work AS forth
            WITH forth, CASE WHEN forth THEN s.f ELSE s.t END AS own, CASE WHEN forth THEN s.t ELSE s.f END AS other
            WITH *, other.levels[-1] AS their, own.levels[1][0] AS near, other.levels[1][0] AS far
            WITH *, [m IN own.levels[-2] WHERE m <> near] AS back
            WITH *, COLLECT {
              UNWIND own.edge AS node
              MATCH (node)-[r:PERPETRATED_BY|TARGETED]-(m)
              WHERE m <> near
              RETURN m LIMIT 50001
            } AS ends
            WITH *, size(ends) > 50000 AS cut, COLLECT { UNWIND ends AS m RETURN DISTINCT m } AS reached
            WITH *, COLLECT { UNWIND reached AS m WITH m WHERE NOT m IN back RETURN m } AS others
            WITH *, COLLECT {
              UNWIND others AS m
              WITH m, far, COUNT { (m)--() } AS joined
              WHERE m = far OR CASE
                WHEN m:Event THEN m.extent <> 'GENERAL'
                WHEN m:Place THEN NOT m:Country|Region|Admin1|Admin2
                ELSE true
              END
              RETURN [m, CASE WHEN m = far THEN 0 WHEN joined <= $p4 THEN joined ELSE COUNT { (m)-[:PERPETRATED_BY|TARGETED]-() } END]
            } AS met
            WITH *, [m IN met WHERE m[0] <> far AND m[1] <= $p4 | m[0]] AS fresh,
              [m IN met WHERE m[1] > $p4] AS hubs,
              reduce(sum = 0, m IN met | sum + CASE WHEN m[1] <= $p4 THEN m[1] ELSE 0 END) AS work
            WITH *, back + [m IN others WHERE m = far] + fresh AS nodes
            WITH *, COLLECT { UNWIND nodes AS m WITH m WHERE m IN their RETURN [m] LIMIT 2 * $p2 + 50 } AS meeting
            WITH *, {levels: own.levels + [nodes], edge: fresh, work: work} AS grown
            WITH *, CASE WHEN forth THEN grown ELSE s.f END AS f, CASE WHEN forth THEN s.t ELSE grown END AS t
            WITH *, reduce(open = meeting, level IN reverse(f.levels)[1..-1] | COLLECT {
              UNWIND open AS path
              WITH path, level, path[0] AS node
              MATCH (node)-[r:PERPETRATED_BY|TARGETED]-(m)
              WHERE m IN level
                AND NOT m IN path
                AND m <> n2
              RETURN DISTINCT [m] + path LIMIT 2 * $p2 + 50
            }) AS halves
            WITH *, reduce(open = halves, level IN reverse(t.levels)[1..-1] | COLLECT {
              UNWIND open AS path
              WITH path, level, path[-1] AS node
              MATCH (node)-[r:PERPETRATED_BY|TARGETED]-(m)
              WHERE m IN level
                AND NOT m IN path
                AND m <> n
              RETURN DISTINCT path + [m] LIMIT 2 * $p2 + 50
            }) AS wholes
            WITH *, s.found + wholes AS found, 2 * $p2 + 50 IN [size(meeting), size(halves), size(wholes)] AS cropped,
              COLLECT { UNWIND fresh AS m WITH m WHERE NOT any(level IN own.levels WHERE m IN level) RETURN m LIMIT 1 } AS new
            WITH *, cut OR cropped AND size(found) < $p2 AS unfinished
            RETURN {
              f: f, t: t, found: found, hubs: s.hubs + hubs,
              searched: CASE WHEN unfinished THEN s.searched ELSE turn END,
              stop: CASE
                WHEN size(found) > $p2 OR size(found) = $p2 AND (unfinished OR cropped OR turn < $p3) THEN 'ENOUGH_FOUND'
                WHEN unfinished THEN 'WORK_LIMIT'
                WHEN size(found) = 0 AND size(new) = 0 THEN 'NOT_CONNECTED'
              END
            } AS next
          })
        END) AS s
        RETURN {
          paths: COLLECT { UNWIND s.found AS path RETURN path ORDER BY size(path), [node IN path | node.id] LIMIT $p2 },
          hubs: COLLECT { UNWIND s.hubs AS hub RETURN DISTINCT hub },
          searched: CASE s.stop WHEN 'NOT_CONNECTED' THEN $p3 ELSE s.searched END,
          stop: coalesce(s.stop, 'LENGTH_REACHED')
        } AS search
      }
      WITH [
        COLLECT {
          UNWIND search.paths AS path
          RETURN [
            size(path) - 1,
            COLLECT {
              UNWIND range(0, size(path) - 2) AS at
              WITH path[at] AS x, path[at + 1] AS y
              RETURN [
                COLLECT {
                  MATCH (x)-[r:PERPETRATED_BY|TARGETED]-(y)
                  WITH r, startNode(r) AS first, endNode(r) AS second
                  ORDER BY coalesce(r.independent, 0) DESC, coalesce(r.claims, 0) DESC, type(r), first.id, coalesce(r.role, '')
                  RETURN [type(r)]
                }
              ]
            }
          ]
        },
        search.searched,
        search.stop,
        $p0 = $p1 OR n = n2
      ] AS row
      UNWIND range(-1, size(row[0]) - 1) AS at
      RETURN CASE WHEN at < 0 THEN row[..0] + [null] + row[0 + 1..] ELSE row[0][at] END AS row
      "
    `)
    expect(data).toMatchInlineSnapshot(`
      {
        "paths": {
          "paths": [
            {
              "length": 2,
              "steps": [
                {
                  "relationships": [
                    {
                      "relation": "PERPETRATED_BY",
                    },
                  ],
                },
                {
                  "relationships": [
                    {
                      "relation": "TARGETED",
                    },
                  ],
                },
              ],
            },
          ],
          "searchedTo": 4,
          "stoppedBy": "LENGTH_REACHED",
        },
      }
    `)
  })

  test('a graph of given nodes: what begins at one of them and ends at another', async () => {
    const { text, data } = await form(
      '{ subgraph(ids: ["event:rockets", "actor:front"], types: [PERPETRATED_BY]) { nodes { label } totalRelationships centrality { score } notFound } }',
    )
    expect(text).toMatchInlineSnapshot(`
      "
      CALL () {
        UNWIND $p0 AS id
        CALL (id) {
          MATCH (n:Event {id: id}) WHERE n.type IS NOT NULL RETURN n
          UNION ALL
          MATCH (named:Entity {id: id})
          MATCH (n:Entity {id: coalesce(named.into, named.id)}) RETURN n
        }
        RETURN collect(DISTINCT n) AS nodes
      }
      CALL (nodes) {
        UNWIND nodes AS n
        MATCH (n)-[r:PERPETRATED_BY]->(m)
        WHERE m IN nodes
        WITH r ORDER BY type(r), n.id, m.id, coalesce(r.role, '')
        RETURN collect(r) AS joins
      }
      WITH [
        COLLECT {
          UNWIND nodes AS n
          RETURN [
            head([label IN labels(n) WHERE label IN ['Event', 'Place', 'Weapon', 'Actor', 'Conflict'] | CASE label
              WHEN 'Event' THEN ['Event', coalesce(n.titleEn, n.titleAr)]
              WHEN 'Place' THEN ['Place', coalesce(n.nameEn, n.nameAr)]
              WHEN 'Weapon' THEN ['Weapon', coalesce(n.nameEn, n.nameAr)]
              WHEN 'Actor' THEN ['Actor', coalesce(n.nameEn, n.nameAr)]
              WHEN 'Conflict' THEN ['Conflict', coalesce(n.nameEn, n.nameAr)]
            END])
          ]
        },
        size(joins),
        [n IN nodes | n.id],
        [r IN joins | [startNode(r).id, endNode(r).id]],
        [id IN $p0 WHERE NOT id IN [n IN nodes | n.id] AND NOT EXISTS { (:Merged&Entity {id: id}) }]
      ] AS row
      UNWIND range(-1, size(row[0]) - 1) AS at
      RETURN CASE WHEN at < 0 THEN row[..0] + [null] + row[0 + 1..] ELSE row[0][at] END AS row
      "
    `)
    expect(data).toMatchInlineSnapshot(`
      {
        "subgraph": {
          "centrality": [
            {
              "score": 1,
            },
            {
              "score": 1,
            },
          ],
          "nodes": [
            {
              "label": "event:rockets",
            },
            {
              "label": "actor:front",
            },
          ],
          "notFound": [],
          "totalRelationships": 1,
        },
      }
    `)
  })
})
