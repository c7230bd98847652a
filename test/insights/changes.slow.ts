import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { eventChangesAfter } from '../../src/graph/change-log.queries.ts'
import type { Graph } from '../../src/graph/graph.ts'
import { positionOf } from '../../src/reading/changes/change-cursor.ts'
import { portAmal } from '../support/dossier-file.ts'
import { withCivilians, withoutInterception } from '../support/edited-dossiers.ts'
import { added, change, emptyGraph, rowsOf, testGraph } from '../support/ingest-graph.ts'
import { hitsOf, operatorsOf, planned } from '../support/planned.ts'

let graph: Graph

beforeAll(async () => {
  graph = await testGraph()
  await emptyGraph(graph)
}, 60_000)
afterAll(async () => {
  await emptyGraph(graph)
  await graph.close()
})

interface Page {
  readonly changes: readonly {
    readonly kind: string
    readonly thing: string
    readonly id: string
    readonly cursor: string
    readonly at: string
    readonly run: string
    readonly node: Readonly<Record<string, unknown>> | null
  }[]
  readonly cursor: string
  readonly hasMore: boolean
}

const query = `query ($since: String, $first: Int! = 100, $kinds: [ChangeKind!], $things: [ChangedThing!]) {
  changes(since: $since, first: $first, kinds: $kinds, things: $things) {
    changes { kind thing id cursor at run node { __typename id ... on Event { title } ... on Entity { name } } }
    cursor hasMore
  }
}`

async function page(variables: Readonly<Record<string, unknown>> = {}): Promise<Page> {
  const { data, errors, statements } = await planned(graph, query, variables)
  expect(errors).toEqual([])
  expect(statements).toHaveLength(1)
  return (data as { readonly changes: Page }).changes
}

/** All changes after a cursor, page by page. */
async function followed(since: string, first: number): Promise<Page['changes']> {
  const { changes, cursor, hasMore } = await page({ since, first })
  return hasMore ? [...changes, ...(await followed(cursor, first))] : changes
}

describe('the log of changes', { timeout: 60_000 }, () => {
  let empty: string
  let filled: string
  let end: string

  beforeAll(async () => {
    empty = (await page()).cursor
    await added(graph, portAmal)
    filled = (await page()).cursor
    await added(graph, withCivilians(2), { now: '2031-06-02T00:00:00.000Z' })
    await added(graph, withoutInterception(), { now: '2031-06-03T00:00:00.000Z' })
    end = (await page()).cursor
  }, 60_000)

  test('begins with now: without a cursor it gives that of now, and nothing else', async () => {
    expect(await page()).toEqual({ changes: [], cursor: end, hasMore: false })
    expect(await page({ since: end })).toEqual({ changes: [], cursor: end, hasMore: false })
  })

  test('goes on from a cursor, with the things as they are now; what is gone has no node', async () => {
    const { changes, cursor, hasMore } = await page({ since: filled })
    expect([cursor, hasMore]).toEqual([end, false])
    expect(changes.map(({ kind, thing, id }) => `${kind} ${thing} ${id}`)).toEqual([
      'CHANGED EVENT event:port-amal.rockets',
      'REMOVED EVENT event:port-amal.interception',
      'CHANGED EVENT event:port-amal.rockets',
    ])
    expect(changes[0]).toMatchObject({
      at: '2031-06-02T00:00:00Z',
      run: expect.stringMatching(/^run:/),
      node: {
        __typename: 'Event',
        id: 'event:port-amal.rockets',
        title: 'Two rockets at Port Amal',
      },
    })
    expect(changes[1]?.node).toBeNull()
    expect(changes.at(-1)?.cursor).toBe(end)
  })

  test('goes on from a cursor of an empty database', async () => {
    const { changes } = await page({ since: empty })
    expect(changes).toHaveLength(20)
    const front = changes.find(({ id }) => id === 'actor:dawn-front')
    expect(front).toMatchObject({
      kind: 'ADDED',
      thing: 'ENTITY',
      node: { __typename: 'Actor', name: 'Dawn Front' },
    })
  })

  test.each([1, 3, 7, 20, 21])('in pages of %i gives each change once', async (first) => {
    const all = (await page({ since: empty })).changes
    expect(await followed(empty, first)).toEqual(all)
  })

  test('from the cursor of any change gives what follows it', async () => {
    const all = (await page({ since: empty })).changes
    for (const [at, { cursor }] of all.entries()) {
      expect((await page({ since: cursor })).changes).toEqual(all.slice(at + 1))
    }
  })

  test.each<readonly [Readonly<Record<string, unknown>>, number]>([
    [{ things: ['EVENT'] }, 6],
    [{ things: ['DOCUMENT', 'SOURCE', 'SOURCE'] }, 5],
    [{ things: ['EVENT'], kinds: ['ADDED'] }, 3],
    [{ kinds: ['CHANGED', 'REMOVED'] }, 3],
    [{ things: [] }, 0],
  ])('of %j alone, in the same order, and goes on behind all', async (filter, count) => {
    const all = (await page({ since: empty })).changes
    const { changes, cursor } = await page({ since: empty, ...filter })
    expect(changes).toHaveLength(count)
    const ids = new Set(changes.map((one) => one.cursor))
    expect(changes).toEqual(all.filter((one) => ids.has(one.cursor)))
    expect(cursor).toBe(end)
  })

  test('ends where transactions are still under way', async () => {
    await change(graph, 'MATCH (w:Writer) SET w.told = 18')
    const { changes, cursor, hasMore } = await page({ since: filled })
    await change(graph, 'MATCH (w:Writer) SET w.told = w.changes')
    expect([changes.length, cursor, hasMore]).toEqual([1, changes[0]?.cursor, false])
  })

  test('is read along an index, whatever is asked', async () => {
    for (const filter of [
      {},
      { things: ['EVENT'] },
      { things: ['EVENT', 'ENTITY'], kinds: ['ADDED'] },
    ]) {
      const { statements } = await planned(graph, query, { since: filled, first: 2, ...filter })
      const [statement] = statements
      if (statement === undefined) throw new Error('No statement.')
      const operators = await operatorsOf(graph, statement)
      expect(operators.filter((name) => /AllNodesScan|NodeByLabelScan/.test(name))).toEqual([])
      expect(await hitsOf(graph, statement)).toBeLessThan(150)
    }
  })

  test('is looked into by a few hits where there is nothing new, however long it is', async () => {
    const { number, run } = positionOf(end)
    await change(graph, 'UNWIND range(1, 500) AS n CREATE (:Change {number: -n, thing: "EVENT"})')
    // Of an index that it believes to be empty, the database takes any plan.
    await rowsOf(graph, 'CALL db.prepareForReplanning(60)')
    const hits = await hitsOf(graph, eventChangesAfter({ number, run }, 1_000))
    await change(graph, 'MATCH (c:Change) WHERE c.number < 0 DELETE c')
    expect(hits).toBeLessThanOrEqual(20)
  })

  test.each(['x', Buffer.from('["changes",-1,"run:x"]').toString('base64url'), Buffer.from('["events",1,"run:x"]').toString('base64url')])(
    'refuses what is no cursor of it: %s',
    async (since) => {
      const { errors } = await planned(graph, query, { since })
      expect(errors.join()).toContain('not of this list')
    },
  ) // prettier-ignore

  test('refuses a cursor whose change is forgotten, and one of another database', async () => {
    const other = Buffer.from('["changes",18,"run:other"]').toString('base64url')
    const ahead = Buffer.from('["changes",99,"run:other"]').toString('base64url')
    await change(graph, 'MATCH (c:Change) WHERE c.number <= 17 DELETE c')
    for (const since of [empty, filled, other, ahead]) {
      const { errors } = await planned(graph, query, { since })
      expect(errors.join()).toContain('older than the changes that are kept')
    }
    expect((await page({ since: end })).changes).toEqual([])
  })
})

describe('events that changed since an instant', { timeout: 60_000 }, () => {
  test('are found by it, alone and beside other filters, at the very instant too', async () => {
    await emptyGraph(graph)
    await added(graph, portAmal)
    await added(graph, withCivilians(2), { now: '2031-06-02T12:00:00.000Z' })
    const found = async (where: object) => {
      const { data, errors } = await planned(
        graph,
        'query ($where: EventWhere) { events(where: $where) { nodes { id } totalCount } }',
        { where },
      )
      expect(errors).toEqual([])
      const { events } = data as { events: { nodes: { id: string }[]; totalCount: number } }
      expect(events.totalCount).toBe(events.nodes.length)
      return events.nodes.map(({ id }) => id.replace('event:port-amal.', '')).sort()
    }
    const all = ['campaign', 'interception', 'rockets']
    expect(await found({ changedSince: '2031-06-01T00:00:00Z' })).toEqual(all)
    expect(await found({ changedSince: '2031-06-02T12:00:00Z' })).toEqual(['rockets'])
    expect(await found({ changedSince: '2031-06-02T14:00:00+02:00' })).toEqual(['rockets'])
    expect(await found({ changedSince: '2031-06-02T12:00:00.001Z' })).toEqual([])
    expect(await found({ not: { changedSince: '2031-06-02T00:00:00Z' } })).toEqual([
      'campaign',
      'interception',
    ])
    const both = {
      changedSince: '2031-06-02T00:00:00Z',
      perpetrators: { actors: ['actor:dawn-front'] },
    }
    expect(await found(both)).toEqual(['rockets'])
  })
})
