import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { Graph } from '../../src/graph/graph.ts'
import { edited, portAmal } from '../support/dossier-file.ts'
import { withCivilians, withoutInterception } from '../support/edited-dossiers.ts'
import { eventually } from '../support/eventually.ts'
import type { Following } from '../support/follow.ts'
import { added, change, emptyGraph, testGraph } from '../support/ingest-graph.ts'
import { lines, liveServer } from '../support/live-server.ts'
import type { EventMessage, LiveServer } from '../support/live-server.ts'
import { mark, marked } from '../support/marks.ts'

const june = (day: number) => ({ now: `2031-06-${String(day).padStart(2, '0')}T00:00:00.000Z` })

let graph: Graph
let the: LiveServer

beforeAll(async () => {
  graph = await testGraph()
  the = await liveServer(graph)
}, 60_000)
beforeEach(() => emptyGraph(graph))
afterEach(() => the.endAll())
afterAll(async () => {
  await the.stop()
  await emptyGraph(graph)
  await graph.close()
})

/** Waits until clients have been told of all that is written, and gives what each was told, without the marks. */
async function all(...clients: readonly Following<EventMessage>[]) {
  const key = await mark(graph)
  await eventually(() => clients.every((one) => lines(one).includes(`ADDED ${key}`)), 20_000)
  return clients.map((one) => lines(one).filter((line) => !line.includes('mark-')))
}

describe('a client that follows events', { timeout: 60_000 }, () => {
  test('is told of those that are added, with what it selects', async () => {
    const one = the.follow({ since: await the.now() })
    await added(graph, portAmal)

    expect(await all(one)).toEqual([['ADDED campaign', 'ADDED interception', 'ADDED rockets']])
    expect(one.told[2]?.eventChanged.event).toEqual({
      title: 'Two rockets at Port Amal',
      killed: { best: 4 },
    })
  })

  test('without a cursor is told of what comes from now on', async () => {
    await added(graph, portAmal)
    const one = the.follow()
    await eventually(async () => {
      await mark(graph)
      return one.told.length > 0
    }, 20_000)
    await added(graph, withCivilians(2), june(2))

    expect(await all(one)).toEqual([['CHANGED rockets']])
  })

  test('is told once of what becomes of an event in several writes, as it is then', async () => {
    await added(graph, portAmal)
    const since = await the.now()
    await added(graph, withCivilians(2), june(2))
    await added(graph, withCivilians(3), june(3))
    await added(graph, withoutInterception(), june(4))
    await added(graph, portAmal, june(5))
    const one = the.follow({ since }, 'event { casualties { group estimate { best } } }')

    expect(await all(one)).toEqual([['CHANGED rockets', 'CHANGED interception']])
    expect(one.told[0]?.eventChanged.event?.casualties).toContainEqual({
      group: 'CIVILIANS',
      estimate: { best: 1 },
    })
  })

  test('is told nothing of what came and went while it was away, and that the rest is gone', async () => {
    const before = await the.now()
    await added(graph, portAmal)
    const between = await the.now()
    await added(graph, withoutInterception(), june(2))
    const [early, late] = [the.follow({ since: before }), the.follow({ since: between })]

    const [toEarly, toLate] = await all(early, late)
    expect(toEarly).toEqual(['ADDED campaign', 'ADDED rockets'])
    expect(toLate).toContain('REMOVED interception')
    const removed = late.told.find(({ eventChanged: { kind } }) => kind === 'REMOVED')
    expect(removed?.eventChanged.event).toBeNull()
  })

  test('is told of an event that leaves its filter, and of one that comes into it', async () => {
    await added(graph, portAmal)
    const since = await the.now()
    const where = (max: number) => ({ or: [{ killed: { min: 1, max } }, marked] })
    const [few, many] = [
      the.follow({ since, where: where(4) }),
      the.follow({ since, where: { or: [{ killed: { min: 5 } }, marked] } }),
    ]
    const seven = 'group: ALL, low: 4, best: 7, high: 9'
    await added(graph, edited(portAmal, 'group: ALL, low: 4, best: 4, high: 4', seven), june(2))

    expect(await all(few, many)).toEqual([['LEFT rockets'], ['CHANGED rockets']])
    expect(few.told[0]?.eventChanged.event).toBeNull()
    expect(many.told[0]?.eventChanged.event).toMatchObject({ killed: { best: 7 } })
  })

  test('is not told of new events that do not fit', async () => {
    const where = { or: [{ types: ['INTERCEPTION'] }, marked] }
    const one = the.follow({ since: await the.now(), where })
    await added(graph, portAmal)

    expect(await all(one)).toEqual([['ADDED interception']])
  })

  test('may select anything, under any names', async () => {
    const one = the.follow(
      { since: await the.now(), where: { text: 'rockets', types: ['ROCKET_ATTACK'] } },
      'what: kind, kind, event { title(lang: AR) places { place { name } } } again: event { __typename id }',
    )
    await added(graph, portAmal)
    await eventually(() => one.told.length === 1, 20_000)

    expect(one.told[0]?.eventChanged).toMatchObject({
      what: 'ADDED',
      kind: 'ADDED',
      event: { title: 'صاروخان على ميناء أمل', places: [{ place: { name: 'Port Amal' } }] },
      again: { __typename: 'Event', id: 'event:port-amal.rockets' },
    })
  })

  test('is told without selecting the event', async () => {
    const one = the.follow({ since: await the.now(), where: { types: ['INTERCEPTION'] } }, '')
    await added(graph, portAmal)
    await eventually(() => one.told.length === 1, 20_000)

    expect(Object.keys(one.told[0]?.eventChanged ?? {})).toEqual(['kind', 'id', 'cursor'])
  })
})

describe('statements', { timeout: 60_000 }, () => {
  test('are one for 25 events and form, however many follow, and one look serves all', async () => {
    const since = await the.now()
    const other = { since, where: { or: [{ typeGroups: ['ATTACK'] }, marked] } }
    const clients = [
      ...Array.from({ length: 12 }, () => the.follow({ since })),
      ...Array.from({ length: 6 }, () => the.follow(other)),
    ]
    await all(...clients)
    const seen: string[] = []
    const end = graph.watch(({ text }) => {
      if (/UNWIND \$\w+ AS change\b/.test(text)) seen.push(text)
    })
    await added(graph, portAmal)
    const told = await all(...clients)
    end()

    expect(new Set(told.slice(0, 12).map((one) => one.join()))).toEqual(
      new Set(['ADDED campaign,ADDED interception,ADDED rockets']),
    )
    // Two forms, two writes; a client may be late for one of them.
    expect(seen.length).toBeGreaterThanOrEqual(4)
    expect(seen.length).toBeLessThanOrEqual(8)
  })

  test('end with the last client, and begin with the next', async () => {
    const one = the.follow({ since: await the.now() })
    await all(one)
    await the.endAll()
    let looks = 0
    const end = graph.watch(() => {
      looks += 1
    })
    await mark(graph)
    const afterWrite = looks
    await added(graph, portAmal)
    const writes = looks - afterWrite
    expect(writes).toBeGreaterThan(0)
    const quiet = looks
    await expect(eventually(() => looks > quiet, 300)).rejects.toThrow()
    const two = the.follow({ since: await the.now() })
    await eventually(() => looks > quiet + 2, 20_000)
    end()
    expect(await all(two)).toEqual([[]])
  })
})

describe('a cursor', { timeout: 60_000 }, () => {
  const expired = [expect.objectContaining({ extensions: { code: 'CURSOR_EXPIRED' } })]

  test('that is none is refused', async () => {
    expect(await the.follow({ since: 'x' }).ended).toEqual([
      expect.objectContaining({ extensions: { code: 'BAD_CURSOR' } }),
    ])
  })

  test('whose change is forgotten is refused', async () => {
    await added(graph, portAmal)
    const since = await the.now()
    await added(graph, withCivilians(2), june(2))
    await change(graph, 'MATCH (c:Change) WHERE c.number <= 17 DELETE c')

    expect(await the.follow({ since }).ended).toEqual(expired)
  })

  test('of another database is refused, though its number is known', async () => {
    await added(graph, portAmal)
    const since = await the.now()
    await emptyGraph(graph)
    await added(graph, portAmal, june(7))

    expect(await the.follow({ since }).ended).toEqual(expired)
  })

  test('is refused under way, too, when the database is set back', async () => {
    await added(graph, portAmal)
    const one = the.follow({ since: await the.now() })
    await all(one)
    await emptyGraph(graph)

    expect(await one.ended).toEqual(expired)
  })
})
