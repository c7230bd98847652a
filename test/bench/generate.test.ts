import { existsSync } from 'node:fs'
import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, describe, expect, test } from 'vitest'
import { baseRows } from '../../bench/generate/base-rows.ts'
import type { BaseRow } from '../../bench/generate/base-rows.ts'
import { copiesOf } from '../../bench/generate/copies.ts'
import { NOW, generate } from '../../bench/generate/generate.ts'
import { writeCsv } from '../../bench/generate/write-csv.ts'
import { importCsv } from '../../bench/store/import-csv.ts'
import { homeAt } from '../../src/database/home.ts'
import { startLocalDatabase } from '../../src/database/local-database.ts'
import { migrate } from '../../src/graph/migrate.ts'
import { connect } from '../../src/graph/neo4j.ts'
import { unitPoints } from '../../src/ingest/importers/ucdp-ged/unit-points.ts'
import { mapGed } from '../../src/ingest/importers/ucdp-ged/map-ged.ts'
import { writeBatch } from '../../src/ingest/write-batch.ts'
import { gedRows } from '../support/ged-batch.ts'
import { gedSample } from '../support/ged-sample.ts'
import { emptyGraph, testGraph } from '../support/ingest-graph.ts'
import { JARS } from '../support/jars.ts'
import { typedDump } from '../support/typed-dump.ts'

const folder = fileURLToPath(
  new URL(`../../.marsad-test/generated-${String(process.pid)}`, import.meta.url),
)
const report = () => undefined
afterAll(() => rm(folder, { recursive: true, force: true }))

/** The graph that the generator's files give. */
async function generated(base: readonly BaseRow[], events: number): Promise<readonly string[]> {
  await rm(folder, { recursive: true, force: true })
  const written = await writeCsv(generate(base, events), join(folder, 'csv'))
  await importCsv(homeAt(folder, JARS), written.arguments, report)
  const options = { home: folder, jars: JARS, heap: '512m', fast: true, report }
  const database = await startLocalDatabase(options)
  const graph = connect(database)
  try {
    await migrate(graph)
    return await typedDump(graph)
  } finally {
    await graph.close()
    await database.stop()
  }
}

/** The graph that the writer makes of the same documents, one after another. */
async function stored(base: readonly BaseRow[], events: number): Promise<readonly string[]> {
  const graph = await testGraph()
  const points = unitPoints(base.slice(0, events).map(({ row }) => row))
  const writing = { tool: 'bench', version: '1', now: new Date(NOW) }
  try {
    await emptyGraph(graph)
    for (const { document, rows } of copiesOf(base, events)) {
      await writeBatch(graph, mapGed(document, rows, points), writing)
    }
    return await typedDump(graph)
  } finally {
    await emptyGraph(graph)
    await graph.close()
  }
}

async function expectEqual(base: readonly BaseRow[], events: number): Promise<void> {
  const wanted = await stored(base, events)
  const made = await generated(base, events)
  const missing = new Set(wanted)
  const surplus = made.filter((line) => !missing.delete(line))
  // The first few of each say more than thousands.
  expect({ missing: [...missing].slice(0, 5), surplus: surplus.slice(0, 5) }).toEqual({
    missing: [],
    surplus: [],
  })
  expect(made).toHaveLength(wanted.length)
}

describe('the generated graph is the one that the writer stores, property by property', () => {
  test('of an invented data set, two copies and a part of a third', async () => {
    const rows = await gedRows(gedSample('codebook'))
    const base = rows.map((row, at) => ({ file: at % 2 === 0 ? 'one.csv' : 'two.csv', row }))
    await expectEqual(base, 3 * rows.length - 1)
  }, 240_000)

  const real = fileURLToPath(new URL('../../../shared/data/ucdp-ged', import.meta.url))
  test.skipIf(!existsSync(real))(
    'of 100 real rows and 40 copies, left out where ../shared/data/ucdp-ged is absent',
    async () => {
      await expectEqual((await baseRows(real)).slice(0, 100), 140)
    },
    600_000,
  )
})
