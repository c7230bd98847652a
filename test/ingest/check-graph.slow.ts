import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { Graph } from '../../src/graph/graph.ts'
import { checkGraph } from '../../src/ingest/check-graph.ts'
import type { Finding } from '../../src/ingest/check-graph.ts'
import { portAmal, supportFile } from '../support/dossier-file.ts'
import { added, change, emptyGraph, testGraph } from '../support/ingest-graph.ts'

let graph: Graph

beforeAll(async () => {
  graph = await testGraph()
})
afterAll(async () => {
  await emptyGraph(graph)
  await graph.close()
})

describe('the check', { timeout: 120_000 }, () => {
  beforeEach(async () => {
    await emptyGraph(graph)
    await added(graph, portAmal, { text: supportFile('port-amal.txt') })
  })

  test('finds nothing in a sound graph, and says what it looked at', async () => {
    const findings = await checkGraph(graph)

    expect(findings.filter(({ broken }) => broken.length > 0)).toEqual([])
    expect(findings.length).toBeGreaterThan(25)
  })

  test('names the cells that are wrong, missing and too many', async () => {
    const cell = (family: string) => `cell:${family}///0001-01/9999-12//INTERCEPTION/SINGLE`
    for (const statement of [
      `MATCH (c:Cell {id: '${cell('WEAPON')}'}) SET c.killedUnknown = 2`,
      `MATCH (c:Cell {id: '${cell('TARGET')}'}) DELETE c`,
      `CREATE (:Cell {id: 'cell:X', family: 'EVENT', from: date('2031-05-01'), events: 1})`,
    ]) {
      await change(graph, statement)
    }

    const broken = (await checkGraph(graph)).filter((finding) => finding.broken.length > 0)

    expect(broken.map(({ name }) => name)).toEqual([
      'every monthly cell is what its events come to',
    ])
    expect(broken[0]?.broken.toSorted()).toEqual([cell('TARGET'), cell('WEAPON'), 'cell:X'])
  })

  test('tells search forms of another version, which adding the dossier again brings up to date', async () => {
    await change(
      graph,
      `MATCH (n:Name|Source|Document|Event)
REMOVE n.bare, n.pairs, n.compared, n.facets, n.titleNorm, n.titleStems`,
    )
    const outdated = await checkGraph(graph)
    await added(graph, portAmal, { now: '2031-06-02T00:00:00.000Z' })

    expect(outdated.filter(({ broken }) => broken.length > 0).map(({ name }) => name)).toEqual([
      'the search forms of every name follow from it',
      'the search forms of every source and document follow from it',
      'the facts of every event are those that follow from its claims',
    ])
    expect((await checkGraph(graph)).filter(({ broken }) => broken.length > 0)).toEqual([])
  })

  test('holds for an empty graph', async () => {
    await emptyGraph(graph)

    expect((await checkGraph(graph)).filter(({ broken }) => broken.length > 0)).toEqual([])
  })
})

/** Breaks of the graph that stay apart, each with the invariant that has to report it and the id to name. */
const breaks: readonly (readonly [statement: string, name: string, id: RegExp])[] = [
  [
    'MATCH (c:InterceptionClaim)-[r:EVIDENCED_BY]->() DELETE r',
    'every claim stands in a passage',
    /^claim:/,
  ],
  [
    'MATCH (c:UnclaimedClaim|WhenClaim)-[r:RECORDED_IN]->() DELETE r',
    'every claim and the passages it stands in are of one document, and a run recorded it',
    /^claim:/,
  ],
  [
    'MATCH (c:InterceptionClaim)-[r:ABOUT]->() DELETE r',
    'every claim hangs on the event, entities and speaker it names',
    /^claim:/,
  ],
  [
    `MATCH (c:CountClaim) CREATE (copy:Claim:CountClaim) SET copy = c {.*, id: 'claim:aaaaaaaaaaaaaaaaaaaaaaaaaa', version: 2}`,
    'every slot has at most one open version',
    /^claim:/,
  ],
  [
    'MATCH (c:PartClaim) CREATE (c)-[:REPEATS]->(c)',
    'no two open claims have one key, and none repeats itself, by way of others too',
    /^claim:/,
  ],
  [
    'MATCH (c:WhenClaim) MATCH (o:CountClaim) CREATE (c)-[:CONTRADICTS]->(o)',
    'open claims are linked to those they name, and to no other',
    /^claim:/,
  ],
  [
    "MATCH (p:Passage {key: 'p3'}) SET p.end = 100000",
    'every passage lies inside its document',
    /^passage:/,
  ],
  [
    "MATCH (c:CountClaim) MATCH (p:Passage {key: 'p1'}) CREATE (c)-[:EVIDENCED_BY {start: 1, end: 2}]->(p)",
    'every claim stands inside its passage',
    /^claim:/,
  ],
  [
    "MATCH (c:CountClaim) MATCH (p:Passage {key: 'furniture'}) CREATE (c)-[:EVIDENCED_BY]->(p)",
    'headlines and furniture carry no claims, furniture no mentions',
    /^passage:/,
  ],
  [
    "MATCH (m:Mention {surface: 'الساحل'})-[r:REFERS_TO]->() DELETE r",
    'every mention lies inside its one passage and refers to one entity or described party',
    /^mention:/,
  ],
  [
    "MATCH (d:Document {id: 'document:port-amal'}) CREATE (d)-[:COPY_OF]->(d)",
    'no document copies several or itself, by way of others too',
    /^document:port-amal$/,
  ],
  [
    "MATCH (d:Document {id: 'document:nuria-atlas'}) SET d.origin = 'source:nobody'",
    'the origin of every document follows from what it copies, its credits and its publisher',
    /^document:nuria-atlas$/,
  ],
  [
    "MATCH (d:Document {id: 'document:nuria-atlas'}) SET d.visibility = 'SECRET'",
    'every document is public and has at most one publisher',
    /^document:nuria-atlas$/,
  ],
  [
    "MATCH (:Entity {id: 'weapon:turs'})-[:HAS_NAME]->(n {kind: 'PRIMARY', lang: 'ar'}) SET n.kind = 'ALIAS'",
    'every entity has one primary name in English and at most one in Arabic, and shows them',
    /^weapon:turs$/,
  ],
  [
    "MATCH (n:Entity {id: 'weapon:rocket'}) REMOVE n:Weapon",
    'every entity is one actor, place, weapon or conflict, as its id says',
    /^weapon:rocket$/,
  ],
  [
    "CREATE (:Name {id: 'name:aaaaaaaaaaaaaaaaaaaaaaaaaa', value: 'x'}), (:Toll {id: 'toll:aaaaaaaaaaaaaaaaaaaaaaaaaa', low: 3, best: 2})",
    'no name, external id or toll stands alone, and no event without claims',
    /^(name|toll):a+$/,
  ],
  ["CREATE (:Source {id: 'Source:X'})", 'every id is well formed', /^Source:X$/],
  [
    "MATCH (e:Event {id: 'event:port-amal.campaign'}) SET e.earliest = date('2040-01-01')",
    'every interval begins before it ends',
    /^event:port-amal\.campaign$/,
  ],
  [
    "MATCH (e:Event {id: 'event:port-amal.campaign'}) SET e.countLow = 30",
    'every number of a fact keeps low ≤ best ≤ high',
    /^(event:port-amal\.campaign|toll:a+)$/,
  ],
  [
    "MATCH (e:Event {id: 'event:port-amal.rockets'}) SET e.deadliest = 99",
    'search keys follow from the dates and tolls',
    /^event:port-amal\.(rockets|campaign)$/,
  ],
  [
    "MATCH (d:Document {id: 'document:port-amal'}) SET d.publishedKey = date('0001-01-01')",
    'every document is listed by the last day of its publication',
    /^document:port-amal$/,
  ],
  [
    "MATCH (:Event {id: 'event:port-amal.rockets'})-[r:TARGETED]->(:Place) SET r.from = date('2020-01-01')",
    'edges are found by the same keys as their event',
    /^event:port-amal\.\w+ \w+ \w+:/,
  ],
  [
    "MATCH (:Event {id: 'event:port-amal.rockets'})-[r:LOCATED_IN]->(:Country) DELETE r",
    'an event is located in its places and everything above them, and nowhere else',
    /^event:port-amal\.rockets$/,
  ],
  [
    'MATCH (c:PerpetratorClaim) SET c.used = false',
    'every edge of an event follows from a live claim',
    /^event:port-amal\.rockets PERPETRATED_BY actor:dawn-front$/,
  ],
  [
    "MATCH (:Event {id: 'event:port-amal.campaign'})<-[:ABOUT]-(c:TypeClaim) SET c.used = false",
    'an event has facts if and only if a used claim says what it was',
    /^event:port-amal\.campaign$/,
  ],
  [
    "MATCH (a:Entity {id: 'actor:nuria'}), (b:Entity {id: 'actor:dawn-front'}) CREATE (a)-[:ALLIED_WITH]->(b)",
    'every relation follows from a live claim',
    /^actor:nuria ALLIED_WITH actor:dawn-front$/,
  ],
  [
    "MATCH (a:Event {id: 'event:port-amal.campaign'}), (b:Event {id: 'event:port-amal.rockets'}) CREATE (a)-[:PART_OF]->(b)",
    'no place, weapon kind, part or order in time leads back to itself',
    /^event:port-amal\.(campaign|rockets)$/,
  ],
  [
    "MATCH (c:PartClaim) SET c.supersededAt = datetime('2031-07-01T00:00:00Z')",
    'a superseded claim makes no fact and was recorded before',
    /^claim:/,
  ],
  [
    "MATCH (c:TargetClaim) SET c.objectKey = 'actor:nobody'",
    'the id of every claim follows from its content and version',
    /^claim:/,
  ],
  [
    "MATCH (c:PerpetratorClaim) SET c.stance = 'CLAIMED'",
    'what is derived of a claim follows from it, its document and its speaker',
    /^claim:/,
  ],
  [
    "MATCH (p:Passage {key: 'p1'}) SET p.text = p.text + '.'",
    'the text of every passage has its hash and length',
    /^passage:/,
  ],
  [
    "MATCH (n:Name {value: 'Dawn Radio'}) SET n.norm = 'radio'",
    'the search forms of every name follow from it',
    /^name:/,
  ],
  [
    "MATCH (s:Source {id: 'source:amal-wire'}) REMOVE s.compared",
    'the search forms of every source and document follow from it',
    /^source:amal-wire$/,
  ],
  [
    "MATCH (e:Event {id: 'event:port-amal.interception'}) SET e.attributionStatus = 'CLAIMED'",
    'the facts of every event are those that follow from its claims',
    /^event:port-amal\.\w+$/,
  ],
  [
    "CREATE (:Cell {id: 'cell:stray', events: 1})",
    'every monthly cell is what its events come to',
    /^cell:stray$/,
  ],
  [
    'MATCH ()-[r:STATIONED_AT]->() SET r.claims = 7',
    'every relation is the one that follows from its claims',
    /^actor:\S+ \w+ \w+:\S+$/,
  ],
  [
    "CREATE (:Entity:Merged {id: 'actor:lost', into: 'actor:nowhere'})",
    'what is kept under another id has nothing of its own, and the other is kept under its own',
    /^actor:lost$/,
  ],
  [
    "CREATE (:Entity:Merged {id: 'actor:strayed', into: 'actor:nuria'})",
    'every entity is kept under the id that follows from the judgements',
    /^actor:strayed$/,
  ],
  [
    "MATCH (c:RelationClaim) WITH c LIMIT 1 SET c.givenSubject = 'actor:nobody'",
    'every claim and mention leads to where the entities it was given are kept',
    /^claim:/,
  ],
  [
    "MATCH (a:Entity {id: 'actor:dawn-radio'}), (b:Entity {id: 'actor:nuria'}) CREATE (a)-[:SAME_AS {judgement: 'UNSURE'}]->(b)",
    'entities that somebody declares are linked as was judged of them, and no others are',
    /^actor:dawn-radio$/,
  ],
  [
    "MATCH (a:Document {id: 'document:port-amal'}), (b:Document {id: 'document:nuria-atlas'}) CREATE (a)-[:COPY_OF {method: 'REVIEW'}]->(b)",
    'every document copies what was judged that it copies',
    /^document:port-amal$/,
  ],
  [
    "MATCH (a:Event {id: 'event:port-amal.interception'}), (b:Event {id: 'event:port-amal.campaign'}) CREATE (a)-[:SAME_EVENT_AS {judgement: 'SAME'}]->(b)",
    'events are joined as was judged that they are one',
    /^event:port-amal\.interception$/,
  ],
  [
    'MATCH (c:Change {number: 5}) DELETE c',
    'changes are numbered without gaps up to the last that the writer has given, and none beyond it is told',
    /^writer$/,
  ],
]

describe(
  'broken on purpose, one thing after another, the check reports',
  { timeout: 120_000 },
  () => {
    let findings: ReadonlyMap<string, Finding>

    beforeAll(async () => {
      await emptyGraph(graph)
      await added(graph, portAmal, { text: supportFile('port-amal.txt') })
      const sound = await checkGraph(graph)
      expect(sound.flatMap(({ broken }) => broken)).toEqual([])
      for (const [statement] of breaks) await change(graph, statement)
      findings = new Map((await checkGraph(graph)).map((finding) => [finding.name, finding]))
    })

    test.each(breaks)('%s', (_statement, name, id) => {
      expect(findings.get(name)?.broken).toContainEqual(expect.stringMatching(id))
    })

    test('a key that is missing', async () => {
      await change(graph, 'DROP INDEX claim_kind')
      try {
        const [schema] = await checkGraph(graph)
        expect(schema?.broken).toEqual(['claim_kind'])
      } finally {
        await change(graph, 'CREATE INDEX claim_kind IF NOT EXISTS FOR (n:Claim) ON (n.kind, n.id)')
      }
    })

    test('every invariant has a break that shows it', () => {
      const shown = new Set(breaks.map(([, name]) => name))
      const named = [...findings.keys()].filter((name) => !shown.has(name))

      expect(named).toEqual(['every key and index is there and serves'])
    })
  },
)
