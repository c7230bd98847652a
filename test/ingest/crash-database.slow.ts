import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startLocalDatabase } from '../../src/database/local-database.ts'
import type { LocalDatabase } from '../../src/database/local-database.ts'
import type { Graph } from '../../src/graph/graph.ts'
import { migrate } from '../../src/graph/migrate.ts'
import { connect } from '../../src/graph/neo4j.ts'
import { broken } from '../support/broken.ts'
import { portAmal, supportFile } from '../support/dossier-file.ts'
import { graphChecksum } from '../support/graph-checksum.ts'
import { added, counting, rowsOf } from '../support/ingest-graph.ts'
import { JARS } from '../support/jars.ts'
import { stoppingAfter } from '../support/stopping-graph.ts'

const north = supportFile('nuria-north.dossier.yaml')

describe('kill -9 of the database', { timeout: 180_000 }, () => {
  let home: string
  let database: LocalDatabase
  let graph: Graph

  beforeAll(async () => {
    home = await mkdtemp(join(tmpdir(), 'marsad-crash-'))
    await start()
    await migrate(graph)
    await added(graph, north)
  })
  afterAll(async () => {
    await graph.close()
    await database.stop()
    await rm(home, { recursive: true, force: true })
  })

  test('in the middle of an add leaves nothing of it, right after an acknowledged one all of it', async () => {
    const before = await graphChecksum(graph)
    const killing = stoppingAfter(graph, 40, () => {
      killDatabase()
      return Promise.resolve()
    })
    await expect(added(killing, portAmal)).rejects.toMatchObject({ code: 'DATABASE_UNAVAILABLE' })
    await restart()
    expect(await graphChecksum(graph)).toBe(before)

    await added(graph, portAmal)
    const whole = await graphChecksum(graph)
    killDatabase()
    await restart()
    expect(await graphChecksum(graph)).toBe(whole)
    expect(await broken(graph)).toEqual([])

    const counted = counting(graph)
    await added(counted.graph, portAmal)
    expect(counted.total()).toBe(0)
    expect(await rowsOf(graph, 'MATCH (d:Document) RETURN count(d) AS documents')).toEqual([
      { documents: 4 },
    ])
  })

  async function start(): Promise<void> {
    database = await startLocalDatabase({
      home,
      jars: JARS,
      heap: '256m',
      use: 'moments',
      report: () => undefined,
    })
    graph = connect(database)
  }

  async function restart(): Promise<void> {
    await graph.close()
    await database.stop()
    await start()
  }

  function killDatabase(): void {
    process.kill(database.pid, 'SIGKILL')
  }
})
