import { expect, test } from 'vitest'
import { asker } from '../../src/api/execute.ts'
import { buildSchema } from '../../src/api/schema.ts'
import { absentGraph } from '../support/absent-graph.ts'

test('What is asked when the asker has gone already is not asked of the database', async () => {
  let statements = 0
  const graph = absentGraph({
    read: async () => {
      statements += 1
      return Promise.resolve([])
    },
  })
  const ask = asker({ schema: buildSchema(), graph, deadline: 60_000, signal: AbortSignal.abort() })

  await expect(ask('{ events { totalCount } }', {})).rejects.toMatchObject({
    code: 'DEADLINE_EXCEEDED',
  })
  expect(statements).toBe(0)
})
