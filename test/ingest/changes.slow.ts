import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { takeWriterLock } from '../../src/graph/change-log.queries.ts'
import type { Graph } from '../../src/graph/graph.ts'
import { tellChanges } from '../../src/graph/tell-changes.ts'
import { broken } from '../support/broken.ts'
import { edited, portAmal, supportFile } from '../support/dossier-file.ts'
import { withCivilians, withoutInterception } from '../support/edited-dossiers.ts'
import { added, change, emptyGraph, rowsOf, testGraph } from '../support/ingest-graph.ts'

const north = supportFile('nuria-north.dossier.yaml')
const later = { now: '2031-06-02T00:00:00.000Z' }

let graph: Graph

beforeAll(async () => {
  graph = await testGraph()
})
beforeEach(() => emptyGraph(graph))
afterAll(async () => {
  await emptyGraph(graph)
  await graph.close()
})

/** The changes after a number, as lines. */
async function changes(after = 0): Promise<readonly string[]> {
  const rows = await rowsOf(
    graph,
    `MATCH (c:Change) WHERE c.number > ${String(after)} RETURN c.kind + ' ' + c.thing + ' ' + c.thingId AS line ORDER BY c.number`,
  )
  return rows.map(({ line }) => String(line))
}

async function writer(): Promise<Readonly<Record<string, unknown>> | undefined> {
  const [row] = await rowsOf(
    graph,
    `OPTIONAL MATCH (w:Writer) OPTIONAL MATCH (c:Change)
     RETURN w.changes AS given, w.told AS told, count(c) AS kept, min(c.number) AS first, max(c.number) AS last`,
  )
  return row
}

/** How many changes there are, which the writer has told, without a gap. */
async function numbered(): Promise<number> {
  const row = await writer()
  const last = Number(row?.last)
  expect(row).toEqual({ given: last, told: last, kept: last, first: 1, last })
  return last
}

describe('a dossier that is added', { timeout: 60_000 }, () => {
  test('notes each thing once, numbered without gaps and told', async () => {
    const { runId } = await added(graph, portAmal)

    expect(await numbered()).toBe(17)
    expect(await changes()).toEqual(
      [
        'ADDED DOCUMENT document:nuria-atlas',
        'ADDED DOCUMENT document:port-amal',
        ...['dawn-front', 'dawn-radio', 'nuria', 'nuria-defence'].map((id) => `actor:${id}`),
        ...['coast', 'nuria', 'port-amal'].map((id) => `place:${id}`),
        ...['weapon:rocket', 'weapon:turs'],
        'ADDED EVENT event:port-amal.campaign',
        'ADDED EVENT event:port-amal.interception',
        'ADDED EVENT event:port-amal.rockets',
        ...['amal-wire', 'atlas-house', 'nuria-post'].map((id) => `ADDED SOURCE source:${id}`),
      ].map((line) => (line.startsWith('ADDED') ? line : `ADDED ENTITY ${line}`)),
    )
    expect(
      await rowsOf(graph, 'MATCH (c:Change) RETURN DISTINCT c.run AS run, c.at AS at'),
    ).toEqual([{ run: runId, at: '2031-06-01T00:00:00Z' }])
    expect(await broken(graph)).toEqual([])
  })

  test('a second time notes nothing', async () => {
    await added(graph, portAmal)
    const before = await writer()

    await added(graph, portAmal, later)

    expect(await writer()).toEqual(before)
  })

  test('and refused notes nothing', async () => {
    await added(graph, portAmal)
    const before = await writer()
    const circle = edited(
      portAmal,
      "object: 'place:nuria', basis: BACKGROUND, passages: [atlas-amal] }",
      "object: 'place:nuria', basis: BACKGROUND, passages: [atlas-amal] }\n  - { subject: 'place:nuria', relation: WITHIN, object: 'place:port-amal', passages: [atlas-amal] }",
    )

    await expect(added(graph, circle, later)).rejects.toMatchObject({ code: 'INVALID_DOSSIER' })

    expect(await writer()).toEqual(before)
  })

  test('beside another at the same time takes numbers of its own', async () => {
    await Promise.all([added(graph, portAmal), added(graph, north)])

    const last = await numbered()
    expect(last).toBeGreaterThan(20)
    const runs = await rowsOf(graph, 'MATCH (c:Change) RETURN c.run AS run ORDER BY c.number')
    const changesOfRun = runs.filter(({ run }, at) => run !== runs[at - 1]?.run)
    expect(changesOfRun).toHaveLength(2)
  })
})

describe('a dossier that is changed and added again', { timeout: 60_000 }, () => {
  test.each<readonly [string, () => string, readonly string[]]>([
    ['a number', () => withCivilians(2), ['CHANGED EVENT event:port-amal.rockets']],
    [
      'a claim from which no other fact follows',
      () =>
        edited(portAmal, "by: 'actor:dawn-radio', slot: radio", "by: 'actor:nuria', slot: radio"),
      ['CHANGED EVENT event:port-amal.rockets'],
    ],
    [
      'a title',
      () => edited(portAmal, 'en: The Turs system stops a rocket', 'en: One rocket is stopped'),
      ['CHANGED EVENT event:port-amal.interception'],
    ],
    [
      'a name',
      () => edited(portAmal, 'value: Darkness Gang', 'value: Gang of Darkness'),
      ['CHANGED ENTITY actor:dawn-front'],
    ],
    [
      'an external id',
      () => edited(portAmal, 'value: DF-1', 'value: DF-2'),
      ['CHANGED ENTITY actor:dawn-front'],
    ],
    [
      'a relation, at both ends',
      () => edited(portAmal, 'relation: STATIONED_AT', 'relation: OPERATES'),
      ['CHANGED ENTITY actor:nuria', 'CHANGED ENTITY place:port-amal'],
    ],
    [
      'the title of a document',
      () => edited(portAmal, 'en: Atlas of Nuria', 'en: Great Atlas of Nuria'),
      ['CHANGED DOCUMENT document:nuria-atlas'],
    ],
    [
      'the words of a passage in which no event stands',
      () => edited(portAmal, 'The ministry speaks for the state.', 'It speaks for the state.'),
      ['CHANGED DOCUMENT document:nuria-atlas'],
    ],
    [
      'a source',
      () => edited(portAmal, 'reliability: C', 'reliability: B'),
      ['CHANGED SOURCE source:nuria-post'],
    ],
  ])('notes %s', async (_, dossier, wanted) => {
    await added(graph, portAmal)
    const last = await numbered()

    await added(graph, dossier(), later)

    expect(await changes(last)).toEqual(wanted)
    await numbered()
  })

  test('moves updatedAt exactly where it notes an event', async () => {
    await added(graph, portAmal)
    await added(
      graph,
      edited(portAmal, "by: 'actor:dawn-radio', slot: radio", "by: 'actor:nuria', slot: radio"),
      later,
    )

    const text = 'MATCH (e:Event) WHERE e.updatedAt = datetime("2031-06-02") RETURN e.id AS id'
    expect(await rowsOf(graph, text)).toEqual([{ id: 'event:port-amal.rockets' }])
  })

  test('notes an event that loses its facts as removed, and as added when it has facts again', async () => {
    await added(graph, portAmal)
    const last = await numbered()

    await added(graph, withoutInterception(), later)
    await added(graph, portAmal, { now: '2031-06-03T00:00:00.000Z' })

    expect((await changes(last)).filter((line) => line.includes('EVENT'))).toEqual([
      'REMOVED EVENT event:port-amal.interception',
      'ADDED EVENT event:port-amal.interception',
    ])
  })

  test('notes an entity that nothing refers to any more as removed', async () => {
    const kite = edited(
      portAmal,
      '  - id: actor:dawn-radio\n',
      '  - id: weapon:kite\n    names:\n      - { value: kite, lang: en, kind: PRIMARY }\n      - { value: طيارة, lang: ar, kind: PRIMARY }\n  - id: actor:dawn-radio\n',
    )
    await added(graph, kite)
    const last = await numbered()

    await added(graph, portAmal, later)

    expect(await changes(last)).toEqual(['REMOVED ENTITY weapon:kite'])
  })
})

describe('a writer that is killed before it has told of its changes', () => {
  const untold = 'MATCH (w:Writer) SET w.told = 3'

  test('is made up for by the next, even if that changes nothing', async () => {
    await added(graph, portAmal)
    await change(graph, untold)

    await added(graph, portAmal, later)

    expect(await numbered()).toBe(17)
  }, 60_000)

  test('is seen by whoever takes the lock', async () => {
    await added(graph, portAmal)
    const behind = () =>
      graph.write(async (transaction) => (await transaction.run(takeWriterLock())).rows)
    expect(await behind()).toEqual([false])

    await change(graph, untold)

    expect(await behind()).toEqual([true])
  }, 60_000)
})

describe('old changes', () => {
  const kept = { least: 5, days: 7, most: 10 }
  const now = new Date('2031-06-10T00:00:00Z')

  /** Changes 1 to n; those up to `old` are from the day before the seven days. */
  async function given(count: number, old: number): Promise<void> {
    await change(
      graph,
      `UNWIND range(1, ${String(count)}) AS n
       CREATE (:Change {number: n, kind: 'CHANGED', thing: 'EVENT', thingId: 'event:x', run: 'run:x',
         at: datetime(CASE WHEN n <= ${String(old)} THEN '2031-06-02' ELSE '2031-06-09' END)})`,
    )
    await change(graph, `CREATE (:Writer {id: 'writer', changes: ${String(count)}, told: 0})`)
  }

  async function numbers(): Promise<readonly unknown[]> {
    return (await rowsOf(graph, 'MATCH (c:Change) RETURN c.number AS n ORDER BY n')).map(
      ({ n }) => n,
    )
  }

  test.each([
    ['of the last days stay, up to the most', 8, 0, 1, 8],
    ['beyond the most go, however young', 14, 0, 5, 14],
    ['of the days before go', 9, 3, 4, 9],
    ['of the days before stay, where there are few', 6, 6, 2, 6],
  ])('%s', async (_, count, old, first, last) => {
    await given(count, old)
    await tellChanges(graph, now, kept)
    const left = await numbers()
    expect([left[0], left.at(-1), left.length]).toEqual([first, last, last - first + 1])
  })

  test('go in batches until none is left to go', async () => {
    await given(2_500, 2_490)
    await tellChanges(graph, now, kept)
    expect(await numbers()).toHaveLength(10)
  })

  test('are not looked through while there are few', async () => {
    await given(8, 0)
    const seen: string[] = []
    const end = graph.watch(({ text }) => seen.push(text))
    await tellChanges(graph, now)
    end()
    expect(seen).toHaveLength(4)
    expect(await numbers()).toHaveLength(8)
  })
})
