import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { Graph } from '../../../src/graph/graph.ts'
import { rebuild } from '../../../src/ingest/rebuild/rebuild.ts'
import { undoRun } from '../../../src/ingest/undo/undo-run.ts'
import { broken } from '../../support/broken.ts'
import { portAmal, supportFile } from '../../support/dossier-file.ts'
import { gedSample } from '../../support/ged-sample.ts'
import { fileOf, imported } from '../../support/imported.ts'
import { added, emptyGraph, graphDump, rowsOf, testGraph } from '../../support/ingest-graph.ts'
import { finishMoves } from '../../../src/ingest/review/finish-moves.ts'
import { judged } from '../../support/judging.ts'

const north = supportFile('nuria-north.dossier.yaml')
const [front, coded] = ['actor:dawn-front', 'actor:ucdp-12']
let graph: Graph

beforeAll(async () => {
  graph = await testGraph()
})
beforeEach(() => emptyGraph(graph))
afterAll(async () => {
  await emptyGraph(graph)
  await graph.close()
})

describe('two entities that are judged to be the same', { timeout: 180_000 }, () => {
  test('are one in facts, names and external ids; taken back, both are as they were', async () => {
    await given()
    const before = await graphDump(graph)
    const [apart, other] = [await attacksOf(front), await attacksOf(coded)]

    await judged(graph, 'SAME', coded, front)

    expect(await attacksOf(front)).toEqual([...apart, ...other].sort())
    expect(other.length).toBeGreaterThan(0)
    expect(await attacksOf(coded)).toEqual([])
    expect(await namesOf(front)).toEqual(
      expect.arrayContaining(['DF', 'Dawn Front', 'Sunrise Army', 'جبهة الفجر']),
    )
    expect(await broken(graph)).toEqual([])
    const merged = await graphDump(graph)
    await rebuild(graph, { now: new Date(), report: () => undefined })
    expect(await graphDump(graph)).toEqual(merged)

    await judged(graph, null, front, coded)

    expect(await graphDump(graph)).toEqual(before)
    expect(await broken(graph)).toEqual([])
  })

  test('are one for what is brought in later, again and changed', async () => {
    await added(graph, portAmal)
    await added(graph, north)
    await importedSample()
    await judged(graph, 'SAME', front, coded)
    const merged = await graphDump(graph)

    await importedSample(LATER)
    expect(await graphDump(graph)).toEqual(merged)
    const changed = sample().replace(',6,7,12', ',6,8,12')
    await imported(graph, { path: await fileOf('nuria.csv', changed), now: LATEST })
    expect(await broken(graph)).toEqual([])
    await judged(graph, null, front, coded)

    const apart = await graphDump(graph)
    expect(await broken(graph)).toEqual([])
    await emptyGraph(graph)
    await added(graph, portAmal)
    await added(graph, north)
    await importedSample()
    await imported(graph, { path: await fileOf('nuria.csv', changed), now: LATEST })
    expect(apart).toEqual(await graphDump(graph))
  })

  test('stay judged where one of them goes and comes again', async () => {
    await added(graph, portAmal)
    await added(graph, north)
    const alone = await graphDump(graph)
    const { runId } = await importedSample()
    await judged(graph, 'SAME', front, coded)
    const merged = await graphDump(graph)

    await undoRun(graph, runId, { now: new Date(LATER), progress: () => undefined })

    expect(await graphDump(graph)).toEqual(alone)
    expect(await broken(graph)).toEqual([])
    await importedSample(LATEST)
    expect(await graphDump(graph)).toEqual(merged)
    expect(await broken(graph)).toEqual([])
  })

  test('leave the other as it was where the one that was kept goes', async () => {
    await importedSample()
    const alone = await graphDump(graph)
    await added(graph, portAmal)
    const { runId } = await added(graph, north, { now: '2031-07-01T00:00:00.000Z' })
    await judged(graph, 'SAME', 'place:nuria', 'place:ucdp-gw-999')
    await judged(graph, 'SAME', front, coded)
    expect(await broken(graph)).toEqual([])

    await undoRun(graph, runId ?? '', { now: new Date(LATER), progress: () => undefined })
    expect(await broken(graph)).toEqual([])
    const [{ runId: first } = { runId: '' }] = await rowsOf(
      graph,
      "MATCH (run:Run {dossier: 'port-amal'}) RETURN run.id AS runId",
    )
    await undoRun(graph, String(first), { now: new Date(LATER), progress: () => undefined })

    expect(await graphDump(graph)).toEqual(alone)
    expect(await broken(graph)).toEqual([])
  })

  test('can be three; what is taken back between two leaves the others', async () => {
    await given()
    const [third] = ['actor:ucdp-13']
    await judged(graph, 'SAME', coded, third)
    const two = await graphDump(graph)
    await judged(graph, 'SAME', front, coded)
    expect(await keptUnder()).toEqual({ [coded]: front, [third]: front })
    expect(await broken(graph)).toEqual([])
    const three = await graphDump(graph)
    await judged(graph, 'SAME', front, third)
    await judged(graph, null, coded, front)
    expect(await keptUnder()).toEqual({ [coded]: front, [third]: front })
    await judged(graph, 'SAME', coded, front)
    await judged(graph, null, third, front)

    expect(await graphDump(graph)).toEqual(three)
    await judged(graph, null, front, coded)

    expect(await graphDump(graph)).toEqual(two)
    expect(await broken(graph)).toEqual([])
  })

  test('are not related to themselves, and none may hold the other', async () => {
    await added(graph, portAmal)
    await added(graph, north)
    const before = await graphDump(graph)

    await judged(graph, 'SAME', 'actor:dawn-front', 'actor:dawn-radio')

    expect(await rowsOf(graph, 'MATCH (n)-[:SPEAKS_FOR]->(n) RETURN n.id AS id')).toEqual([])
    expect(await broken(graph)).toEqual([])
    await judged(graph, null, 'actor:dawn-front', 'actor:dawn-radio')
    expect(await graphDump(graph)).toEqual(before)
    await expect(judged(graph, 'SAME', 'place:nuria', 'place:amber-gulf')).rejects.toThrow(
      /lies within the other/,
    )
    await expect(judged(graph, 'SAME', 'place:nuria', front)).rejects.toThrow(/another kind/)
    await expect(judged(graph, 'SAME', front, 'actor:nobody')).rejects.toThrow(/no entity/)
    await expect(judged(graph, null, front, 'actor:dawn-radio')).rejects.toThrow(/take back/)
    expect(await graphDump(graph)).toEqual(before)
  })

  test('are all the same in the end where the work is broken off', async () => {
    await given()
    const before = await graphDump(graph)
    let writes = 0
    const stopping: Graph = {
      ...graph,
      write: (work) => {
        writes += 1
        return writes > 1 ? Promise.reject(new Error('killed')) : graph.write(work)
      },
    }
    await expect(judged(stopping, 'SAME', front, coded)).rejects.toThrow('killed')
    expect(await broken(graph)).not.toEqual([])

    await finishMoves(graph, { now: new Date(), report: () => undefined })

    expect(await broken(graph)).toEqual([])
    const ended = await graphDump(graph)
    await judged(graph, null, front, coded)
    expect(await graphDump(graph)).toEqual(before)
    await judged(graph, 'SAME', front, coded)
    expect(await graphDump(graph)).toEqual(ended)
  })

  test('are refused where others say that they are different', async () => {
    await given()
    await judged(graph, 'DIFFERENT', coded, 'actor:ucdp-13')
    await judged(graph, 'SAME', front, coded)
    const before = await graphDump(graph)

    await expect(judged(graph, 'SAME', front, 'actor:ucdp-13')).rejects.toThrow(
      /judged to be different/,
    )

    expect(await graphDump(graph)).toEqual(before)
    expect(await broken(graph)).toEqual([])
  })
})

const LATER = '2033-02-01T00:00:00.000Z'
const LATEST = '2033-03-01T00:00:00.000Z'

/** Coded data that call nothing as the dossiers do: nothing is judged by itself. */
function sample(): string {
  return gedSample('codebook')
    .replaceAll('"Dawn Front"', '"Sunrise Army"')
    .replaceAll('"Nuria"', '"Amal Land"')
    .replaceAll('"Government of Nuria"', '"Rulers of Amal"')
}

async function given(): Promise<void> {
  await added(graph, portAmal)
  await added(graph, north)
  await importedSample()
}

async function importedSample(now = '2033-01-01T00:00:00.000Z') {
  return imported(graph, {
    path: await fileOf('nuria.csv', sample()),
    now,
    batchSize: 2,
  })
}

async function attacksOf(id: string): Promise<readonly unknown[]> {
  const rows = await rowsOf(
    graph,
    `MATCH (:Entity {id: '${id}'})<-[:PERPETRATED_BY|INVOLVED|TARGETED]-(event:Event) RETURN DISTINCT event.id AS id ORDER BY id`,
  )
  return rows.map((row) => row.id)
}

async function namesOf(id: string): Promise<readonly unknown[]> {
  const rows = await rowsOf(
    graph,
    `MATCH (:Entity {id: '${id}'})-[:HAS_NAME]->(name:Name) RETURN name.value AS value ORDER BY value`,
  )
  return rows.map(({ value }) => value)
}

async function keptUnder(): Promise<object> {
  const rows = await rowsOf(graph, 'MATCH (n:Merged) RETURN n.id AS id, n.into AS into ORDER BY id')
  return Object.fromEntries(rows.map(({ id, into }) => [id as string, into]))
}
