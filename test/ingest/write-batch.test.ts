import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { ClientError } from '../../src/errors.ts'
import type { Graph } from '../../src/graph/graph.ts'
import { broken } from '../support/broken.ts'
import { edited, portAmal, supportFile } from '../support/dossier-file.ts'
import { graphChecksum } from '../support/graph-checksum.ts'
import { added, counting, emptyGraph, rowsOf, testGraph } from '../support/ingest-graph.ts'

const original = supportFile('port-amal.txt')

let graph: Graph

beforeAll(async () => {
  graph = await testGraph()
})
afterAll(async () => {
  await graph.close()
})

describe('a dossier that is added', { timeout: 60_000 }, () => {
  beforeEach(() => emptyGraph(graph))

  test('stands in the graph with its facts, and breaks no invariant', async () => {
    const report = await added(graph, portAmal)

    expect(report.counts.Claim).toEqual({ added: 26, changed: 0, closed: 0, unchanged: 0 })
    expect(await broken(graph)).toEqual([])
    expect(await one(`MATCH (e:Event {id: 'event:port-amal.rockets'}) RETURN e`)).toMatchObject({
      type: 'ROCKET_ATTACK',
      extent: 'SINGLE',
      earliest: '2031-05-02',
      latest: '2031-05-03',
      from: '2031-05-02',
      killedBest: 4,
      civiliansKilledBest: 1,
      attributionStatus: 'DISPUTED',
      point: { latitude: 12, longitude: 45.5 },
    })
  })

  test('a second time changes nothing, as the database counts it', async () => {
    await added(graph, portAmal)
    const before = await graphChecksum(graph)
    const counted = counting(graph)

    const report = await added(counted.graph, portAmal, { now: '2031-07-01T00:00:00Z' })

    expect(report.runId).toBeNull()
    expect(counted.total()).toBe(0)
    expect(await graphChecksum(graph)).toBe(before)
  })

  test('has stances that follow from who speaks', async () => {
    await added(graph, portAmal)

    expect(await stances()).toEqual([
      ['actor:dawn-front', 'DENIED'],
      ['actor:dawn-radio', 'ACCUSED'],
      ['actor:nuria-defence', 'ACCUSED'],
    ])
  })

  test('has claims with the properties, labels and neighbours of the contract', async () => {
    await added(graph, portAmal)

    const text = `MATCH (c:InterceptionClaim) RETURN c {.*, labels: labels(c),
      speaker: COLLECT { MATCH (c)-[:SAID_BY]->(a) RETURN a.id },
      about: COLLECT { MATCH (c)-[:ABOUT]->(e) RETURN e.id },
      names: COLLECT { MATCH (c)-[:NAMES]->(e) RETURN e.id }} AS c`
    expect(await one(text)).toMatchObject({
      labels: ['Claim', 'InterceptionClaim'],
      kind: 'INTERCEPTION',
      about: ['event:port-amal.interception'],
      names: ['event:port-amal.rockets'],
      objectId: 'event:port-amal.rockets',
      speaker: [],
      speakerKey: 'document:port-amal#official',
      speakerTextEn: 'a security official',
      speakerTextAr: 'مسؤول أمني',
      speakerClass: 'OFFICIAL',
      sourceId: 'source:nuria-post',
      origin: 'source:amal-wire',
      published: '2031-05-04',
      recordedAt: '2031-06-01T00:00:00Z',
      version: 1,
      live: true,
      used: true,
    })
  })

  test('is found in Arabic, English and by sound', async () => {
    await added(graph, portAmal)

    const text = `MATCH (:Entity {id: 'actor:dawn-front'})-[:HAS_NAME]->(n)
      RETURN n.value AS value, n.norm AS norm, n.joined AS joined, n.script AS script, n.tone AS tone ORDER BY value`
    expect(await rowsOf(graph, text)).toEqual([
      {
        value: 'Darkness Gang',
        norm: 'darkness gang',
        joined: 'darknessgang',
        script: 'Latn',
        tone: 'HOSTILE',
      },
      {
        value: 'Dawn Front',
        norm: 'dawn front',
        joined: 'dawnfront',
        script: 'Latn',
        tone: 'NEUTRAL',
      },
      {
        value: 'جبهة الفجر',
        norm: 'جبهه الفجر',
        joined: 'جبههالفجر',
        script: 'Arab',
        tone: 'NEUTRAL',
      },
    ])
  })
})

describe('a dossier that is changed and added again', { timeout: 60_000 }, () => {
  beforeEach(() => emptyGraph(graph))

  const other = edited(
    portAmal,
    'group: CIVILIANS, low: 1, best: 1, high: 1',
    'group: CIVILIANS, low: 1, best: 2, high: 2',
  )

  test('closes the version of a changed claim and adds the next', async () => {
    await added(graph, portAmal)

    const report = await added(graph, other, { now: '2031-06-02T00:00:00Z' })

    expect(report.counts.Claim).toEqual({ added: 0, changed: 1, closed: 0, unchanged: 25 })
    const text = `MATCH (c:HarmClaim {group: 'CIVILIANS'}) RETURN c.version AS version, c.best AS best,
      c.supersededAt AS until, c.live AS live, c.used AS used ORDER BY version`
    expect(await rowsOf(graph, text)).toEqual([
      { version: 1, best: 1, until: '2031-06-02T00:00:00Z', live: false, used: false },
      { version: 2, best: 2, until: null, live: true, used: true },
    ])
    expect(await broken(graph)).toEqual([])
  })

  test('moves updatedAt of the events that changed, and of no other', async () => {
    await added(graph, portAmal)

    await added(graph, other, { now: '2031-06-02T00:00:00Z' })

    expect(await updates()).toEqual([
      ['event:port-amal.campaign', '2031-06-01T00:00:00Z'],
      ['event:port-amal.interception', '2031-06-01T00:00:00Z'],
      ['event:port-amal.rockets', '2031-06-02T00:00:00Z'],
    ])
  })

  test('closes a claim that is gone, and opens a new version when it comes back', async () => {
    const without = edited(
      portAmal,
      "      - { kind: PART, of: 'event:campaign', passages: [p3], basis: INFERRED }\n",
      '',
    )
    await added(graph, portAmal)

    const report = await added(graph, without, { now: '2031-06-02T00:00:00Z' })
    expect(report.counts.Claim?.closed).toBe(1)
    expect(report.counts.PART_OF).toMatchObject({ closed: 1 })
    await added(graph, portAmal, { now: '2031-06-03T00:00:00Z' })

    const versions = await rowsOf(
      graph,
      'MATCH (c:PartClaim) RETURN c.version AS version, c.live AS live ORDER BY version',
    )
    expect(versions).toEqual([
      { version: 1, live: false },
      { version: 2, live: true },
    ])
    expect(await broken(graph)).toEqual([])
  })

  test('leaves an event without claims without facts, and takes unused passages and entities away', async () => {
    const start = portAmal.indexOf('  - key: interception')
    const end = portAmal.indexOf('  - key: campaign')
    const without = edited(
      portAmal.slice(0, start) + portAmal.slice(end),
      "        - { start: 99, end: 111, surface: منظومة الترس, refersTo: 'weapon:turs' }\n",
      '',
    )
    await added(graph, portAmal)

    await added(graph, without, { now: '2031-06-02T00:00:00Z' })

    expect(
      await rowsOf(
        graph,
        `MATCH (e:Event {id: 'event:port-amal.interception'}) RETURN e.type AS type, e.from AS from, COUNT { (e)-[]->() } AS edges`,
      ),
    ).toEqual([{ type: null, from: null, edges: 0 }])
    expect(await broken(graph)).toEqual([])
    const counted = counting(graph)
    await added(counted.graph, without)
    expect(counted.total()).toBe(0)
  })

  test('takes an entity away that nothing refers to any more', async () => {
    const extra = edited(
      portAmal,
      '  - id: actor:dawn-radio\n',
      '  - id: weapon:kite\n    names:\n      - { value: kite, lang: en, kind: PRIMARY }\n      - { value: طيارة, lang: ar, kind: PRIMARY }\n  - id: actor:dawn-radio\n',
    )
    await added(graph, extra)

    const report = await added(graph, portAmal)

    expect(report.counts.Entity).toMatchObject({ closed: 1 })
    expect(await rowsOf(graph, "MATCH (n:Name {value: 'kite'}) RETURN n.id AS id")).toEqual([])
  })
})

describe('the original text', { timeout: 60_000 }, () => {
  beforeEach(() => emptyGraph(graph))

  test('is kept beside the gloss, and stays when the dossier is added without it', async () => {
    await added(graph, portAmal, { text: original })
    const counted = counting(graph)

    await added(counted.graph, portAmal)

    expect(counted.total()).toBe(0)
    const texts = await rowsOf(
      graph,
      "MATCH (p:Passage {documentId: 'document:port-amal'}) RETURN p.text AS text ORDER BY p.index",
    )
    expect(texts.map(({ text }) => text)).toEqual(
      original.split('\n').filter((line) => line !== ''),
    )
    expect(await broken(graph)).toEqual([])
  })

  test('that differs is refused, and the graph stays as it was', async () => {
    await added(graph, portAmal)
    const before = await graphChecksum(graph)

    const error = await refusal(added(graph, portAmal, { text: `${original} ` }))

    expect(error.code).toBe('INVALID_TEXT')
    expect(await graphChecksum(graph)).toBe(before)
  })
})

async function one(text: string): Promise<unknown> {
  const [row] = await rowsOf(graph, text)
  return row === undefined ? undefined : Object.values(row)[0]
}

async function stances(): Promise<readonly unknown[]> {
  const text = `MATCH (c:PerpetratorClaim)-[:ABOUT]->({id: 'event:port-amal.rockets'}) RETURN c.speakerKey AS key, c.stance AS stance ORDER BY key`
  return (await rowsOf(graph, text)).map(({ key, stance }) => [key, stance])
}

async function updates(): Promise<readonly unknown[]> {
  const text = 'MATCH (e:Event) RETURN e.id AS id, e.updatedAt AS at ORDER BY id'
  return (await rowsOf(graph, text)).map(({ id, at }) => [id, at])
}

async function refusal(work: Promise<unknown>): Promise<ClientError> {
  const error: unknown = await work.catch((reason: unknown) => reason)
  if (error instanceof ClientError) return error
  throw new Error('It was not refused.', { cause: error })
}
