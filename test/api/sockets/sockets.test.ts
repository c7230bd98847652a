import { once } from 'node:events'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { absentGraph } from '../../support/absent-graph.ts'
import { asking } from '../../support/ask.ts'
import type { Asking } from '../../support/ask.ts'
import { doubleSchema } from '../../support/double-schema.ts'
import { eventually } from '../../support/eventually.ts'
import { introduced, openSocket } from '../../support/raw-socket.ts'
import type { RawSocket } from '../../support/raw-socket.ts'

const ticks = { type: 'subscribe', id: 'a', payload: { query: 'subscription { ticks }' } }

describe('a socket is opened', () => {
  let the: Asking
  beforeAll(async () => {
    // Those that say nothing stay until all are open.
    const patience = { initialisation: 120_000 }
    the = await asking({ schema: doubleSchema(), graph: absentGraph(), patience })
  })
  afterAll(async () => the.stop())

  /** The status of the answer, 101 where it is opened. */
  async function status(headers: Readonly<Record<string, string>>, path = ''): Promise<number> {
    try {
      const { socket } = await openSocket(`${the.url}${path}`, { headers })
      socket.terminate()
      return 101
    } catch (error) {
      return Number(/\d{3}$/.exec(String(error))?.[0])
    }
  }

  it('for programs, and for pages of this server', async () => {
    expect(await status({})).toBe(101)
    expect(await status({ origin: the.server.address })).toBe(101)
    const port = new URL(the.server.address).port
    const named = { host: `localhost:${port}`, origin: `http://localhost:${port}` }
    expect(await status(named)).toBe(101)
  })

  it.each<readonly [string, Readonly<Record<string, string>>]>([
    ['of another site', { origin: 'https://evil.example' }],
    ['of another port', { origin: 'http://127.0.0.1:1' }],
    ['without an origin of its own', { origin: 'null' }],
    ['in a file', { origin: 'file://' }],
    ['of a name that was made to point here', { host: 'evil.example:80', origin: 'http://evil.example:80' }],
  ])('not for a page %s', async (_, headers) => {
    expect(await status(headers)).toBe(403)
  }) // prettier-ignore

  it('at no other address', async () => {
    expect(await status({}, '/x')).toBe(404)
  })

  it('by no other upgrade', async () => {
    const answer = await the.askBytes(
      'GET /graphql HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: Upgrade, HTTP2-Settings\r\nUpgrade: h2c\r\nHTTP2-Settings: AAMAAABkAAQAAP__\r\n\r\n',
    )
    expect(answer).toMatch(/^HTTP\/1.1 400 /)
    expect(answer).toContain('"BAD_REQUEST"')
    expect(answer).toContain('x-content-type-options: nosniff')
  })

  it('a thousand times at once, and then no more', async () => {
    const open: RawSocket[] = []
    try {
      while (open.length < 1_000) {
        const batch = Array.from({ length: 50 }, () => openSocket(the.url))
        open.push(...(await Promise.all(batch)))
      }
      expect(await status({})).toBe(503)
      open[0]?.socket.terminate()
      await eventually(async () => (await status({})) === 101, 5_000)
    } finally {
      for (const { socket } of open) socket.terminate()
    }
  }, 60_000)
})

describe('a client that does not read', () => {
  it('holds up its own subscription and no other, and goes on where it stopped', async () => {
    let made = 0
    const large = 'x'.repeat(65_536)
    const schema = doubleSchema({}, () => {
      made += 1
      return `${String(made)} ${large}`
    })
    const the = await asking({ schema, graph: absentGraph() })
    const slow = await introduced(the.url)
    slow.socket.pause()
    slow.say(ticks)
    await eventually(() => made > 10, 20_000)
    // What fits into the buffers of the system has been made; another client then gets five hundred messages more.
    const other = await introduced(the.url)
    other.say(ticks)
    await eventually(() => other.messages.length > 500, 40_000)
    other.socket.terminate()
    await other.closed
    const own = made - other.messages.length
    expect(own).toBeLessThan(500)

    slow.socket.resume()
    await eventually(() => slow.messages.length > own, 40_000)
    slow.socket.terminate()
    await the.stop()
  }, 120_000)

  it('and asks and asks is cut off', async () => {
    const the = await asking({ schema: doubleSchema(), graph: absentGraph() })
    const deaf = await introduced(the.url)
    deaf.socket.pause()
    const question = { type: 'ping', payload: { text: 'x'.repeat(200_000) } }
    for (let n = 0; n < 100; n += 1) deaf.say(question)
    await eventually(() => deaf.socket.bufferedAmount === 0, 20_000)
    deaf.socket.resume()

    expect((await deaf.closed)[0]).toBe(1006)
    await the.stop()
  }, 60_000)

  it('and does not answer pings is dead, another is not', async () => {
    const the = await asking({
      schema: doubleSchema(),
      graph: absentGraph(),
      patience: { keepAlive: 100 },
    })
    const [dead, alive] = [
      await introduced(the.url, { autoPong: false }),
      await introduced(the.url),
    ]
    let pings = 0
    alive.socket.on('ping', () => {
      pings += 1
    })

    expect((await dead.closed)[0]).toBe(1006)
    await eventually(() => pings > 3, 5_000)
    expect(alive.socket.readyState).toBe(alive.socket.OPEN)
    await the.stop()
  })
})

describe('a server that stops', () => {
  it('says so to every client, and takes no more', async () => {
    const the = await asking({ schema: doubleSchema(), graph: absentGraph() })
    const one = await introduced(the.url)
    one.say(ticks)
    await once(one.socket, 'message')
    const closing = the.server.close(2_000)

    expect(await one.closed).toEqual([1001, 'The server is stopping.'])
    await closing
    await expect(openSocket(the.url)).rejects.toThrow('ECONNREFUSED')
  })

  it('does not wait longer than its grace for a client that does not read', async () => {
    const the = await asking({ schema: doubleSchema(), graph: absentGraph() })
    const deaf = await introduced(the.url)
    deaf.socket.pause()
    const begun = performance.now()
    await the.server.close(300)

    expect(performance.now() - begun).toBeLessThan(5_000)
    deaf.socket.resume()
    expect((await deaf.closed)[0]).toBe(1001)
  })
})
