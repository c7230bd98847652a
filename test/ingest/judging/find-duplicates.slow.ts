import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { Graph } from '../../../src/graph/graph.ts'
import { findDuplicates } from '../../../src/ingest/duplicates/find-duplicates.ts'
import { undoRun } from '../../../src/ingest/undo/undo-run.ts'
import { broken } from '../../support/broken.ts'
import { added, emptyGraph, graphDump, rowsOf, testGraph } from '../../support/ingest-graph.ts'
import { judged } from '../../support/judging.ts'
import { planned } from '../../support/planned.ts'
import { toldAttack } from '../../support/told-attack.ts'
import type { ToldAttack } from '../../support/told-attack.ts'

let graph: Graph

beforeAll(async () => {
  graph = await testGraph()
})
beforeEach(() => emptyGraph(graph))
afterAll(async () => {
  await emptyGraph(graph)
  await graph.close()
})

const post: ToldAttack = {
  key: 'post',
  day: '2031-05-03',
  town: 'harbour',
  killed: 4,
  party: 'front',
}
const mail: ToldAttack = { ...post, key: 'mail' }
const wire: ToldAttack = { ...post, key: 'wire', day: '2031-05-04' }
const elsewhere: ToldAttack = { ...post, key: 'else', town: 'hills' }
const later: ToldAttack = { ...post, key: 'late', day: '2031-06-03' }
const event = (key: string): string => `event:${key}.attack`

let minutes = 0

async function add(report: ToldAttack): Promise<string> {
  minutes += 1
  const now = new Date(Date.UTC(2031, 6, 1, 0, minutes)).toISOString()
  return (await added(graph, toldAttack(report), { now })).runId ?? ''
}

const look = () => findDuplicates(graph, { now: new Date('2032-01-01'), report: () => undefined })
const proposed = () =>
  rowsOf(
    graph,
    "MATCH (p:Pair {thing: 'EVENT'}) RETURN p.keptId AS kept, p.otherId AS other, p.score AS score ORDER BY kept, other",
  )

async function duplicates(where = '{}') {
  const { data } = await planned(
    graph,
    `{ aggregate(by: [EVENT_TYPE], where: ${where}) {
      total { events { certain best possible } }
      duplicates { judged { certain best possible } likely { certain best possible } }
    } }`,
  )
  const { total, duplicates: more } = (data as Aggregated).aggregate
  return { events: total.events.best, judged: more.judged.best, likely: more.likely.best }
}

interface Aggregated {
  readonly aggregate: {
    readonly total: { readonly events: Count }
    readonly duplicates: { readonly judged: Count; readonly likely: Count }
  }
}
interface Count {
  readonly certain: number
  readonly best: number
  readonly possible: number
}

describe('Events that are told twice', { timeout: 300_000 }, () => {
  test('are proposed by time, place, kind and actors, in whatever order they come', async () => {
    for (const report of [post, mail, wire, elsewhere, later]) await add(report)
    await look()

    expect(await proposed()).toEqual([
      { kept: event('mail'), other: event('post'), score: 1 },
      { kept: event('mail'), other: event('wire'), score: 0.9 },
      { kept: event('post'), other: event('wire'), score: 0.9 },
    ])
    expect(await broken(graph)).toEqual([])
    const counts = await look()
    expect(counts).toEqual({})
    const dump = await graphDump(graph)

    await emptyGraph(graph)
    for (const report of [later, wire, elsewhere, mail]) await add(report)
    await look()
    await add(post)
    await look()
    expect(await graphDump(graph)).toEqual(dump)
  })

  test('count once where duplicates are left out, by what is likely and by what is judged, until that is taken back', async () => {
    for (const report of [post, mail, wire, later]) await add(report)
    await look()
    expect(await duplicates()).toEqual({ events: 4, judged: 0, likely: 2 })
    const before = await graphDump(graph)

    await judged(graph, 'SAME', event('post'), event('mail'))
    expect(await duplicates()).toEqual({ events: 4, judged: 1, likely: 2 })
    expect(await duplicates('{ to: "2031-05-03" }')).toEqual({ events: 2, judged: 1, likely: 1 })
    expect(await duplicates('{ actors: ["actor:none"] }')).toEqual({
      ...{ events: 0, judged: 0, likely: 0 },
    })
    expect(
      await duplicates('{ accordingTo: { sources: ["source:post", "source:mail"] } }'),
    ).toEqual({
      ...{ events: 2, judged: 1, likely: 1 },
    })
    await judged(graph, 'DIFFERENT', event('post'), event('wire'))
    await judged(graph, 'UNSURE', event('mail'), event('wire'))
    expect(await duplicates()).toEqual({ events: 4, judged: 1, likely: 1 })
    expect(await broken(graph)).toEqual([])
    await expect(judged(graph, 'SAME', event('mail'), event('wire'))).rejects.toThrow(
      /judged to be different/,
    )

    const { data } = await planned(
      graph,
      `{ event(id: "${event('mail')}") { killed { best } duplicates { id } } }`,
    )
    expect(data).toEqual({ event: { killed: { best: 4 }, duplicates: [{ id: event('post') }] } })
    for (const [one, other] of [
      ['post', 'mail'],
      ['post', 'wire'],
      ['mail', 'wire'],
    ] as const) {
      await judged(graph, null, event(one), event(other))
    }
    expect(await duplicates()).toEqual({ events: 4, judged: 0, likely: 2 })
    expect(await graphDump(graph)).toEqual(before)
    expect(await broken(graph)).toEqual([])
  })

  test('are apart where one goes, and one again where it comes again', async () => {
    await add(post)
    const run = await add(mail)
    await look()
    await judged(graph, 'SAME', event('post'), event('mail'))
    const joined = await graphDump(graph)

    await undoRun(graph, run, { now: new Date('2032-02-01'), progress: () => undefined })

    expect(await rowsOf(graph, 'MATCH (e:Event) RETURN e.id AS id')).toEqual([
      { id: event('post') },
    ])
    expect(await broken(graph)).toEqual([])
    await add(mail)
    expect(await graphDump(graph)).toEqual(joined)
    expect(await broken(graph)).toEqual([])
  })
})
