import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { Graph } from '../../../../src/graph/graph.ts'
import { broken } from '../../../support/broken.ts'
import { expectSameLines } from '../../../support/expect-same-lines.ts'
import { gedSample, gedSampleRow, gedTable } from '../../../support/ged-sample.ts'
import { fileOf, imported } from '../../../support/imported.ts'
import { emptyGraph, graphDump, rowsOf, testGraph } from '../../../support/ingest-graph.ts'

let graph: Graph
let large: string
let small: string

beforeAll(async () => {
  graph = await testGraph()
  large = await fileOf('nuria.csv', gedSample('codebook', [district(9011), district(9012)]))
  // Named later, and so the one that counts in all in which files differ as a matter of course.
  small = await fileOf(
    'nuria-later.csv',
    gedTable([
      { ...district(9021), latitude: 41.5, longitude: 34.5, side_a: 'Dawn Movement' },
      gedSampleRow(9001),
    ]),
  )
})
afterAll(async () => {
  await emptyGraph(graph)
  await graph.close()
})

describe('two files of UCDP GED', { timeout: 120_000 }, () => {
  beforeEach(() => emptyGraph(graph))

  test('give the same graph, whichever comes first', async () => {
    await importBoth([large, small])
    const dump = await dumped()
    await emptyGraph(graph)

    await importBoth([small, large])

    expectSameLines(await dumped(), dump)
    expect(await broken(graph)).toEqual([])
  })

  test('put a district where most of their rows put it, and a small one leaves the events of a large one alone', async () => {
    await imported(graph, { path: large })
    const before = await placed()

    await imported(graph, { path: small, now: LATER })

    const after = await placed()
    expect(after.filter(({ id }) => id !== 'event:ucdp-ged.9021')).toEqual(before)
    expect(new Set(after.map(({ latitude }) => latitude))).toEqual(new Set([40.5]))
  })

  test.each([
    ['few rows after many', () => [large, small] as const],
    ['many rows after few', () => [small, large] as const],
  ])('that are one document put it there, too: %s', async (_order, files) => {
    await importBoth(files(), 'ucdp-ged-nuria')

    expect(new Set((await placed()).map(({ latitude }) => latitude))).toEqual(new Set([40.5]))
  })
})

const LATER = '2033-02-01T00:00:00.000Z'

async function importBoth(
  [first, second]: readonly [string, string],
  dossier?: string,
): Promise<void> {
  const into = dossier === undefined ? {} : { dossier }
  await imported(graph, { path: first, ...into })
  await imported(graph, { path: second, ...into, now: LATER })
}

/** The dump, but for which document told an event first: its title is of that one. */
async function dumped(): Promise<readonly string[]> {
  const dump = await graphDump(graph)
  return dump.map((line) =>
    line.startsWith('{"id":"event:') ? line.replace(/"dossier":"[^"]*"/, '') : line,
  )
}

/** An event that is known to the district of the sample and no closer. */
function district(id: number) {
  return { ...gedSampleRow(9002), id }
}

/** The events in the district, where they lie, and when they were projected last. */
async function placed() {
  return rowsOf(
    graph,
    `MATCH (event:Event)-[:OCCURRED_AT]->(:Place {nameEn: 'Coast district'})
RETURN event.id AS id, toString(event.updatedAt) AS updatedAt,
       event.point.latitude AS latitude
ORDER BY id`,
  )
}
