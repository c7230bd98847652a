import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { startLocalDatabase } from '../../src/database/local-database.ts'
import type { LocalDatabase } from '../../src/database/local-database.ts'
import type { Graph } from '../../src/graph/graph.ts'
import { migrate } from '../../src/graph/migrate.ts'
import { connect } from '../../src/graph/neo4j.ts'
import { portAmal } from '../support/dossier-file.ts'
import { withCivilians } from '../support/edited-dossiers.ts'
import { eventually } from '../support/eventually.ts'
import { added, change, emptyGraph, testGraph } from '../support/ingest-graph.ts'
import { JARS } from '../support/jars.ts'
import { lines, liveServer } from '../support/live-server.ts'
import type { EventMessage, LiveServer } from '../support/live-server.ts'
import { mark, marked } from '../support/marks.ts'
import { proxy } from '../support/proxy.ts'
import { dossierOf, randomReports } from '../support/random-dossiers.ts'

const june = (day: number) => ({ now: `2031-06-${String(day).padStart(2, '0')}T00:00:00.000Z` })

/** A list that a client keeps by what it is told, over any number of interruptions. */
class KeptList {
  readonly ids: Set<string>
  readonly numbers: number[] = []
  #cursor: string

  constructor(ids: readonly string[], cursor: string) {
    this.ids = new Set(ids)
    this.#cursor = cursor
  }

  /** Follows until it has been told of `last`; where `cutAfter` is given, the line is cut after so many messages first. */
  async follow(the: LiveServer, where: object, { last, cutAfter }: Stretch): Promise<void> {
    const one = the.follow({ where, since: this.#cursor })
    const isDone = () => lines(one).includes(`ADDED ${last}`)
    await eventually(() => isDone() || one.told.length >= (cutAfter ?? Infinity), 30_000)
    one.cut()
    await one.ended
    for (const message of one.told) this.#take(message)
    if (!isDone()) await this.follow(the, where, { last })
  }

  #take({ eventChanged: { kind, id, cursor } }: EventMessage): void {
    if (kind === 'ADDED' || kind === 'CHANGED') this.ids.add(id)
    else this.ids.delete(id)
    this.numbers.push(numberOf(cursor))
    this.#cursor = cursor
  }
}

interface Stretch {
  readonly last: string
  readonly cutAfter?: number
}

/** The place in the log that a cursor stands for. */
function numberOf(cursor: string): number {
  const [, number] = JSON.parse(Buffer.from(cursor, 'base64url').toString()) as [string, number]
  return number
}

const filters: readonly object[] = [
  { types: ['ROCKET_ATTACK'] },
  { killed: { min: 4 } },
  { perpetrators: { actors: ['actor:front'], stances: ['CLAIMED', 'ACCUSED', 'DENIED'] } },
  { places: ['place:coast'], from: '2031-05-01', to: '2031-05-05' },
  { not: { types: ['STATEMENT'] } },
].map((where) => ({ or: [where, marked] }))

describe('a client whose line is cut', { timeout: 240_000 }, () => {
  let graph: Graph
  let the: LiveServer

  beforeAll(async () => {
    graph = await testGraph()
    the = await liveServer(graph)
  }, 60_000)
  beforeEach(() => emptyGraph(graph))
  afterAll(async () => {
    await the.stop()
    await emptyGraph(graph)
    await graph.close()
  })

  async function listed(where: object): Promise<readonly string[]> {
    const { data } = await the.ask<{ events: { nodes: readonly { id: string }[] } }>(
      'query ($where: EventWhere) { events(where: $where, first: 100) { nodes { id } } }',
      { where },
    )
    return data.events.nodes.map(({ id }) => id).sort()
  }

  test('keeps the list that the server gives, whatever is written and wherever it is cut, and is told nothing twice', async () => {
    await fc.assert(
      fc.asyncProperty(
        randomReports,
        fc.integer({ min: 1, max: 4 }),
        async ({ reports, drafts }, cutAfter) => {
          await emptyGraph(graph)
          for (const draft of drafts.slice(0, 2)) await added(graph, dossierOf(draft))
          const cursor = await the.now()
          const kept = await Promise.all(
            filters.map(async (where) => new KeptList(await listed(where), cursor)),
          )
          for (const report of reports) await added(graph, dossierOf(report), june(2))
          const last = await mark(graph)
          for (const [at, where] of filters.entries()) {
            const list = kept[at]
            await list?.follow(the, where, { last, cutAfter })
            expect([...(list?.ids ?? [])].sort()).toEqual(await listed(where))
            const numbers = list?.numbers ?? []
            expect(numbers).toEqual([...new Set(numbers)].sort((a, b) => a - b))
          }
        },
      ),
      // Each run adds six dossiers to a real database and follows five filters; a failure prints the seed that repeats it.
      { numRuns: 3 },
    )
  })

  test('goes on at another server, which was started since', async () => {
    const first = await liveServer(graph)
    const one = first.follow({ since: await first.now() })
    await added(graph, portAmal)
    await eventually(() => one.told.length === 3, 30_000)
    await first.stop()
    expect(await one.ended).toMatchObject({ code: 1001 })
    await added(graph, withCivilians(2), june(2))

    const second = await liveServer(graph)
    const two = second.follow({ since: one.told[2]?.eventChanged.cursor })
    await eventually(() => two.told.length === 1, 30_000)
    await second.stop()
    expect(lines(two)).toEqual(['CHANGED rockets'])
  })

  test('finds the same at every server, whoever writes', async () => {
    const connections = await Promise.all([testGraph(), testGraph()])
    const servers = await Promise.all(connections.map((connection) => liveServer(connection)))
    const clients = await Promise.all(
      servers.map(async (server) => server.follow({ since: await server.now() })),
    )
    await added(graph, portAmal)
    await eventually(() => clients.every(({ told }) => told.length === 3), 30_000)

    const [left, right] = clients
    expect(left?.told).toEqual(right?.told)
    await Promise.all(servers.map((server) => server.stop()))
    await Promise.all(connections.map((connection) => connection.close()))
  })

  test('is told at last of what a writer that was killed has left untold', async () => {
    const one = the.follow({ since: await the.now() })
    await added(graph, portAmal)
    await eventually(() => one.told.length === 3, 30_000)
    await change(
      graph,
      `MATCH (w:Writer) SET w.changes = w.changes + 1
       CREATE (:Change {number: w.changes, kind: 'REMOVED', thing: 'EVENT', thingId: 'event:x.gone', run: 'run:x', at: datetime()})`,
    )

    await eventually(() => lines(one).at(-1) === 'REMOVED gone', 30_000)
    await the.endAll()
  })
})

describe('a database that stops and starts again', { timeout: 240_000 }, () => {
  let home: string
  let database: LocalDatabase

  beforeAll(async () => {
    home = await mkdtemp(join(tmpdir(), 'marsad-live-'))
    database = await started()
  }, 120_000)
  afterAll(async () => {
    await database.stop()
    await rm(home, { recursive: true, force: true })
  })

  async function started(): Promise<LocalDatabase> {
    return startLocalDatabase({
      home,
      jars: JARS,
      heap: '256m',
      use: 'moments',
      report: () => undefined,
    })
  }

  const portOf = ({ uri }: LocalDatabase) => Number(new URL(uri).port)

  test('leaves its clients their sockets, and each change is told of once', async () => {
    const place = await proxy(portOf(database))
    const { username, password } = database
    const graph = connect({ uri: `bolt://127.0.0.1:${String(place.port)}`, username, password })
    await migrate(graph)
    const the = await liveServer(graph)
    const one = the.follow({ since: await the.now() })
    await added(graph, portAmal)
    await eventually(() => one.told.length === 3, 60_000)

    place.lead(undefined)
    await database.stop()
    expect((await the.ask('{ changes { cursor } }')).errors[0]?.extensions?.code).toMatch(
      /DATABASE_UNAVAILABLE|OVERLOADED/,
    )
    database = await started()
    const directly = connect(database)
    // Written while the server is still cut off from it.
    await added(directly, withCivilians(2), june(2))
    place.lead(portOf(database))
    await eventually(() => one.told.length === 4, 60_000)
    await added(directly, withCivilians(3), june(3))
    await eventually(() => one.told.length === 5, 60_000)

    expect(lines(one)).toEqual([
      'ADDED campaign',
      'ADDED interception',
      'ADDED rockets',
      'CHANGED rockets',
      'CHANGED rockets',
    ])
    await the.endAll()
    await the.stop()
    await directly.close()
    await graph.close()
    place.close()
  })
})
