import { describe, expect, test } from 'vitest'
import { prepareLocal } from '../../src/api/prepare-local.ts'
import { ClientError } from '../../src/errors.ts'
import type { Graph } from '../../src/graph/graph.ts'
import { connect } from '../../src/graph/neo4j.ts'
import { absentGraph } from '../support/absent-graph.ts'
import { testDatabase } from '../support/test-database.ts'

/** A graph whose first statements find no free connection; then it is up to date, and empty. */
function busyGraph(statements: number): Graph {
  let left = statements
  const answer = (): Promise<never[]> => {
    left -= 1
    return left < 0
      ? Promise.resolve([])
      : Promise.reject(new ClientError('OVERLOADED', 'The server is busy. Try again in a moment.'))
  }
  return absentGraph({ read: answer, write: answer as unknown as Graph['write'] }) // nobody reads what it wrote
}

function preparation(done: string[]) {
  return {
    ...{ firstStart: true, log: 'home/logs/neo4j.log', patience: 5_000 },
    report: () => undefined,
    seed: async (graph: Graph) => {
      await graph.write(() => Promise.resolve([]))
      done.push('seeded')
    },
    bringUpToDate: async () => {
      done.push('up to date')
      return Promise.resolve()
    },
  }
}

describe('a start', { timeout: 60_000 }, () => {
  test('waits for its own database where no connection is free at first', async () => {
    const done: string[] = []
    await prepareLocal(busyGraph(3), preparation(done))
    expect(done).toEqual(['up to date', 'seeded'])
  })

  test('gets the connection that took longer than a server holds a request', async () => {
    const { uri, username, password } = testDatabase()
    const graph = connect({ uri, username, password, patience: 1 })
    try {
      const done: string[] = []
      const firstStart = false
      await prepareLocal(graph, { ...preparation(done), firstStart, patience: 60_000 })
      expect(done).toEqual(['up to date'])
    } finally {
      await graph.close()
    }
  })

  test('that gives up says what it waited for and what to do, not that a server is busy', async () => {
    const silent = prepareLocal(absentGraph(), { ...preparation([]), patience: 50 })
    const error: unknown = await silent.catch((reason: unknown) => reason)
    expect(error).toMatchObject({ code: 'SETUP_FAILED' })
    expect(error).toHaveProperty(
      'message',
      expect.stringMatching(
        /waited for its keys and indexes it did not answer for 0\.05 seconds[^]*start again[^]*home\/logs\/neo4j\.log$/,
      ),
    )
  })

  test('does not hide what is no matter of waiting', async () => {
    const wrong = { ...preparation([]), bringUpToDate: () => Promise.reject(new Error('a fault')) }
    await expect(prepareLocal(busyGraph(0), wrong)).rejects.toThrow('a fault')
  })
})
