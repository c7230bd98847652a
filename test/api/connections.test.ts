import { EventEmitter, once } from 'node:events'
import { connect } from 'node:net'
import { afterEach, describe, expect, it } from 'vitest'
import { absentGraph } from '../support/absent-graph.ts'
import { asking } from '../support/ask.ts'
import type { Asking } from '../support/ask.ts'
import { doubleSchema } from '../support/double-schema.ts'

let server: Asking | undefined
afterEach(async () => server?.stop())

describe('a client that sends too slowly', () => {
  it.each([
    ['its headers', 'POST /graphql HTTP/1.1\r\nHost: a\r\nx-'],
    ['its body', 'POST /graphql HTTP/1.1\r\nHost: a\r\nContent-Length: 9\r\nContent-Type: application/json\r\n\r\n{'],
  ])('%s is answered 408 and let go', async (_what, bytes) => {
    server = await asking({
      schema: doubleSchema(),
      graph: absentGraph(),
      patience: { headers: 100, request: 200 },
    })
    const answer = await server.askBytes(bytes)
    expect(answer).toMatch(/^HTTP\/1\.1 408 /)
    expect(answer).toContain('"code":"REQUEST_TIMEOUT"')
  }) // prettier-ignore
})

describe('a server that stops', () => {
  /** A server with an operation under way that ends when it is let through. */
  async function withWork() {
    const gate = new EventEmitter()
    const released = once(gate, 'release')
    const schema = doubleSchema({
      gate: async () => {
        gate.emit('begun')
        await released
        return 'through'
      },
    })
    const running = await asking({ schema, graph: absentGraph() })
    const begun = once(gate, 'begun')
    const answer = running.ask('{ gate }').catch((error: unknown) => error)
    await begun
    const release = (): void => {
      gate.emit('release')
    }
    return { running, answer, release }
  }

  it('answers what is under way and refuses what is new', async () => {
    const { running, answer, release } = await withWork()
    const address = running.server.address
    const closed = running.server.close(5_000)
    const late = await running.ask('{ number }').catch((error: unknown) => error)
    expect(late).toMatchObject({ code: 'ECONNREFUSED' })
    release()
    expect(await answer).toMatchObject({ status: 200, data: { gate: 'through' } })
    await closed
    await expect(fetch(`${address}/live`)).rejects.toThrow()
  })

  it('ends at the end of its grace though work is under way', async () => {
    const { running, answer } = await withWork()
    const begun = performance.now()
    await running.server.close(100)
    expect(performance.now() - begun).toBeLessThan(1_500)
    expect(await answer).toMatchObject({ code: 'ECONNRESET' })
  })

  it('tells an open connection that it is not ready', async () => {
    const running = await asking({ schema: doubleSchema(), graph: absentGraph() })
    const { hostname, port } = new URL(running.server.address)
    const socket = connect({ host: hostname, port: Number(port) })
    const get = (path: string): string => `GET ${path} HTTP/1.1\r\nHost: a\r\n`
    // The second request has begun to arrive when the server stops, so its connection is not idle.
    socket.write(`${get('/live')}\r\n${get('/ready')}`)
    await once(socket, 'data')
    const closed = running.server.close(5_000)
    socket.write('\r\n')
    const [answer] = (await once(socket, 'data')) as readonly Buffer[]
    expect(answer?.toString()).toMatch(/^HTTP\/1\.1 503 [^]*"reason":"stopping"/)
    await closed
  })
})
