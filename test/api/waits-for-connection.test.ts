import { once } from 'node:events'
import { createServer } from 'node:net'
import type { AddressInfo } from 'node:net'
import { expect, test } from 'vitest'
import { connect } from '../../src/graph/neo4j.ts'
import { readQuery } from '../../src/graph/query.ts'
import { testDatabase } from '../support/test-database.ts'

const counting = (to: number) =>
  readQuery({
    text: 'UNWIND range(1, $to) AS number RETURN count(number) AS counted',
    parameters: { to },
    row: ({ counted }) => counted,
  })

test('a read waits for a connection that is still being made, however short load is held', async () => {
  const graph = connect({ ...testDatabase(), patience: 1 })
  try {
    expect(await graph.read(counting(3))).toEqual([3])
  } finally {
    await graph.close()
  }
})

test('a read is shed where every connection is in use', async () => {
  const graph = connect({ ...testDatabase(), patience: 50, connections: 1 })
  try {
    await graph.read(counting(1))
    const [long, short] = await Promise.allSettled([
      graph.read(counting(5_000_000)),
      graph.read(counting(1)),
    ])
    expect(long).toMatchObject({ status: 'fulfilled', value: [5_000_000] })
    expect(short).toMatchObject({ status: 'rejected', reason: { code: 'OVERLOADED' } })
  } finally {
    await graph.close()
  }
})

test('a database that lets nobody in does not answer; the server is not busy', async () => {
  const silent = createServer((socket) => socket.resume()).listen(0, '127.0.0.1')
  await once(silent, 'listening')
  const { port } = silent.address() as AddressInfo // listens on TCP
  const graph = connect({
    ...{ uri: `bolt://127.0.0.1:${String(port)}`, username: 'x', password: 'x', patience: 50 },
  })
  try {
    const begun = performance.now()
    const answer = graph.read(counting(1), { deadline: 500 })
    await expect(answer).rejects.toMatchObject({ code: 'DATABASE_UNAVAILABLE' })
    expect(performance.now() - begun).toBeLessThan(3_000)
  } finally {
    silent.close()
    await graph.close()
  }
})
