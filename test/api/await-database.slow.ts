import { pino } from 'pino'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { awaitDatabase } from '../../src/api/await-database.ts'
import type { Graph } from '../../src/graph/graph.ts'
import { readQuery } from '../../src/graph/query.ts'
import { testGraph } from '../support/ingest-graph.ts'

const awaiting = {
  logger: pino({ level: 'silent' }),
  onRefused: (reason: string) => {
    throw new Error(reason)
  },
}

describe('a database whose facts take long to be brought up to date', { timeout: 60_000 }, () => {
  let graph: Graph

  beforeAll(async () => {
    graph = await testGraph()
  })

  afterAll(async () => graph.close())

  it('is no reason not to start, but is not ready, and not read, until they are', async () => {
    let finish: () => void = () => undefined
    const facts = new Promise<void>((resolve) => {
      finish = resolve
    })

    const awaited = await awaitDatabase(graph, { ...awaiting, bringUpToDate: () => facts })
    await expect(awaited.graph.ready()).rejects.toMatchObject({ code: 'DATABASE_UNAVAILABLE' })

    const asked = readQuery({ text: 'RETURN 1 AS one', parameters: {}, row: ({ one }) => one })
    await expect(awaited.graph.read(asked)).rejects.toMatchObject({
      code: 'DATABASE_UNAVAILABLE',
      message: expect.stringMatching('is brought up to date'),
    })

    finish()
    await awaited.prepared
    await awaited.graph.ready()
    expect(await awaited.graph.read(asked)).toEqual([1])
    await awaited.end()
  })

  it('is tried again where that fails', async () => {
    let tries = 0
    const bringUpToDate = (): Promise<void> => {
      tries += 1
      return tries < 3 ? Promise.reject(new Error('broken off')) : Promise.resolve()
    }

    const awaited = await awaitDatabase(graph, { ...awaiting, bringUpToDate })
    await awaited.prepared

    expect(tries).toBe(3)
    await awaited.graph.ready()
    await awaited.end()
  })
})
