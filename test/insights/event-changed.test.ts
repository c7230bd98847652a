import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { buildSchema } from '../../src/api/schema.ts'
import type { Graph } from '../../src/graph/graph.ts'
import { asking } from '../support/ask.ts'
import type { Asking } from '../support/ask.ts'
import { edited, portAmal } from '../support/dossier-file.ts'
import { eventually } from '../support/eventually.ts'
import { follow } from '../support/follow.ts'
import type { Following } from '../support/follow.ts'
import { added, emptyGraph, testGraph } from '../support/ingest-graph.ts'

interface Message {
  readonly eventChanged: {
    readonly kind: string
    readonly id: string
    readonly cursor: string
    readonly event: Readonly<Record<string, unknown>> | null
  }
}

let graph: Graph
let the: Asking

beforeAll(async () => {
  graph = await testGraph()
  the = await asking({ schema: buildSchema(), graph, config: { deadlineMs: 60_000 } })
}, 60_000)
beforeEach(() => emptyGraph(graph))
const open: Following<Message>[] = []
afterEach(async () => {
  for (const one of open.splice(0)) await one.stop()
})
afterAll(async () => {
  await the.stop()
  await emptyGraph(graph)
  await graph.close()
})

async function now(): Promise<string> {
  const { data } = await the.ask<{ readonly changes: { readonly cursor: string } }>(
    '{ changes { cursor } }',
  )
  return data.changes.cursor
}

const selection = '{ kind id cursor event { title killed { best } } }'

function following(variables: Readonly<Record<string, unknown>>): Following<Message> {
  const one = follow<Message>(
    the.url,
    `subscription ($where: EventWhere, $since: String) { eventChanged(where: $where, since: $since) ${selection} }`,
    variables,
  )
  open.push(one)
  return one
}

function kindsOf(one: Following<Message>): readonly (readonly [string, string])[] {
  return one.told.map(({ eventChanged: { kind, id } }) => [
    kind,
    id.replace('event:port-amal.', ''),
  ])
}

describe('a client that follows events', () => {
  test('is told of those that are added, with what it selects', async () => {
    const one = following({ since: await now() })
    await added(graph, portAmal)
    await eventually(() => one.told.length === 3, 20_000)
    expect(kindsOf(one).toSorted()).toEqual([
      ['ADDED', 'campaign'],
      ['ADDED', 'interception'],
      ['ADDED', 'rockets'],
    ])
    expect(one.told.at(-1)?.eventChanged.event).toEqual({
      title: 'Two rockets at Port Amal',
      killed: { best: 4 },
    })
  }, 60_000)
})
