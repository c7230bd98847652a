import { existsSync } from 'node:fs'
import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, describe, test } from 'vitest'
import { baseRows } from '../../bench/generate/base-rows.ts'
import type { BaseRow } from '../../bench/generate/base-rows.ts'
import { generatedParts } from '../../bench/generate/generate.ts'
import { writeCsv } from '../../src/ingest/bulk/write-csv.ts'
import { fillStore } from '../../src/database/fill-store.ts'
import { startLocalDatabase } from '../../src/database/local-database.ts'
import { migrate } from '../../src/graph/migrate.ts'
import { connect } from '../../src/graph/neo4j.ts'
import { baseSample } from '../support/base-sample.ts'
import { expectSameLines } from '../support/expect-same-lines.ts'
import { JARS } from '../support/jars.ts'
import { typedDump } from '../support/typed-dump.ts'
import { writtenCopies } from '../support/written-copies.ts'

const folder = fileURLToPath(
  new URL(`../../.marsad-test/generated-${String(process.pid)}`, import.meta.url),
)
const report = () => undefined
afterAll(() => rm(folder, { recursive: true, force: true }))

/** The graph that the generator's files give once Neo4j has imported them. */
async function imported(base: readonly BaseRow[], events: number): Promise<readonly string[]> {
  await rm(folder, { recursive: true, force: true })
  const written = await writeCsv(generatedParts(base, events), join(folder, 'csv'))
  const store = { home: folder, jars: JARS, report }
  await fillStore({ ...store, write: () => Promise.resolve(written.arguments) })
  const options = { ...store, heap: '512m', use: 'tests' as const }
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

describe('the imported graph is the one that the writer stores, property by property', () => {
  test('of an invented data set, two copies and a part of a third', async () => {
    const base = await baseSample()
    const events = 3 * base.length - 1
    expectSameLines(await imported(base, events), await writtenCopies(base, events))
  }, 240_000)

  const real = fileURLToPath(new URL('../../../shared/data/ucdp-ged', import.meta.url))
  test.skipIf(!existsSync(real))(
    'of 100 real rows and 40 copies, left out where ../shared/data/ucdp-ged is absent',
    async () => {
      const base = (await baseRows(real)).slice(0, 100)
      expectSameLines(await imported(base, 140), await writtenCopies(base, 140))
    },
    600_000,
  )
})
