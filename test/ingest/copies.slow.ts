import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { ClientError } from '../../src/errors.ts'
import type { Graph } from '../../src/graph/graph.ts'
import { alliedReport } from '../support/allied-reports.ts'
import type { AlliedReport } from '../support/allied-reports.ts'
import { broken } from '../support/broken.ts'
import { graphChecksum } from '../support/graph-checksum.ts'
import {
  added,
  counting,
  emptyGraph,
  presentDump,
  rowsOf,
  testGraph,
} from '../support/ingest-graph.ts'
import { planned } from '../support/planned.ts'

let graph: Graph

beforeAll(async () => {
  graph = await testGraph()
})
beforeEach(() => emptyGraph(graph))
afterAll(async () => {
  await emptyGraph(graph)
  await graph.close()
})

const add = (report: AlliedReport) => added(graph, alliedReport(report))

/** The origin of each document, which is that of its claims, and as how many voices they count. */
async function voices(): Promise<unknown> {
  const documents = await rowsOf(
    graph,
    'MATCH (d:Document)<-[:FROM_DOCUMENT]-(c:Claim) WHERE c.supersededAt IS NULL RETURN d.id AS id, d.origin AS origin, c.origin AS claimed ORDER BY id',
  )
  for (const { origin, claimed } of documents) expect(claimed).toBe(origin)
  const [edge] = await rowsOf(graph, 'MATCH ()-[r:ALLIED_WITH]->() RETURN r.independent AS count')
  return { origins: documents.map(({ origin }) => origin), independent: edge?.count }
}

const original: AlliedReport = { key: 'a', source: 'post' }
const copy: AlliedReport = { key: 'b', source: 'mail', copies: 'a' }
const copyOfCopy: AlliedReport = { key: 'c', source: 'daily', credits: ['wire'], copies: 'b' }

describe('a document that copies another', { timeout: 60_000 }, () => {
  test('is the same voice as what it copies, whoever publishes it or is credited for it', async () => {
    await add(original)
    await add({ key: 'b', source: 'mail' })
    expect(await voices()).toEqual({ origins: ['source:post', 'source:mail'], independent: 2 })

    await add(copy)
    await add(copyOfCopy)

    expect(await voices()).toEqual({
      origins: ['source:post', 'source:post', 'source:post'],
      independent: 1,
    })
  })

  test('follows what it copies, by way of others too, when the origin of that changes', async () => {
    for (const report of [original, copy, copyOfCopy]) await add(report)

    await add({ ...original, owner: 'Group' })
    expect(await voices()).toMatchObject({
      origins: ['owner:Group', 'owner:Group', 'owner:Group'],
    })

    await add({ ...original, credits: ['wire'] })
    expect(await voices()).toMatchObject({
      origins: ['source:wire', 'source:wire', 'source:wire'],
    })

    await add({ key: 'b', source: 'mail' })
    expect(await voices()).toEqual({
      origins: ['source:wire', 'source:mail', 'source:mail'],
      independent: 2,
    })
    expect(await broken(graph)).toEqual([])
  })

  test('is the same, however it came about, and a second time changes nothing', async () => {
    for (const report of [original, copy, copyOfCopy]) await add(report)
    const atOnce = await presentDump(graph)
    const counted = counting(graph)
    for (const report of [copyOfCopy, original, copy]) {
      await added(counted.graph, alliedReport(report))
    }
    expect(counted.total()).toBe(0)

    await emptyGraph(graph)
    await add({ ...original, owner: 'Group' })
    await add({ ...copyOfCopy, copies: 'a' })
    await add(copy)
    await add(copyOfCopy)
    await add(original)

    expect(await presentDump(graph)).toEqual(atOnce)
  })

  test('says what it copies, how much of it is the same, and who copies it', async () => {
    await add(original)
    await add({ ...copy, similarity: 0.93 })
    await add(copyOfCopy)

    const { data } = await planned(
      graph,
      `{ document(id: "document:b") {
        origin similarity copyOf { id origin similarity copyOf { id } }
        copies { totalCount nodes { id similarity } }
      } }`,
    )
    expect(data).toEqual({
      document: {
        ...{ origin: 'source:post', similarity: 0.93 },
        copyOf: { id: 'document:a', origin: 'source:post', similarity: null, copyOf: null },
        copies: { totalCount: 1, nodes: [{ id: 'document:c', similarity: null }] },
      },
    })
  })

  test('keeps what it copies in the graph, whose own dossier may give it up', async () => {
    const atlas = {
      ...{ id: 'document:atlas', lang: 'en', source: 'source:post' },
      published: {
        earliest: '2030-01-01',
        latest: '2030-01-01',
        precision: 'DAY',
        basis: 'STATED',
      },
      passages: [{ key: 'z', locator: '1' }],
    }
    const first = JSON.parse(alliedReport(original)) as object
    await added(graph, JSON.stringify({ ...first, references: [atlas] }))
    await add({ ...copy, copies: 'atlas' })

    await add(original)

    expect(
      await rowsOf(graph, "MATCH ({id: 'document:b'})-[:COPY_OF]->(d) RETURN d.id AS id"),
    ).toEqual([{ id: 'document:atlas' }])
    expect(await voices()).toMatchObject({ origins: ['source:post', 'source:post'] })
    expect(await broken(graph)).toEqual([])
  })
})

describe('a copy is refused, and the graph stays as it was,', () => {
  beforeEach(async () => {
    await add(original)
    await add(copy)
  })

  test.each<[string, AlliedReport, string]>([
    ['of itself', { ...original, copies: 'a' }, 'copyOf leads from document:a over document:a'],
    ['of its own copy', { ...original, copies: 'b' }, 'copyOf leads back to where it began'],
    [
      'of what nobody knows',
      { ...original, copies: 'nothing' },
      'document.copyOf.document: "document:nothing" is neither in this dossier nor in the graph',
    ],
    [
      'that is more than the same',
      { ...copy, similarity: 1.2 },
      'document.copyOf.similarity: it is too large. At most 1',
    ],
  ])('%s', async (_name, report, message) => {
    const before = await graphChecksum(graph)

    const error: unknown = await add(report).catch((reason: unknown) => reason)

    expect(error).toBeInstanceOf(ClientError)
    expect((error as ClientError).code).toBe('INVALID_DOSSIER')
    expect((error as ClientError).message).toContain(message)
    expect(await graphChecksum(graph)).toBe(before)
  })
})
