import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Graph } from '../../src/graph/graph.ts'
import { checkGraph } from '../../src/ingest/check-graph.ts'
import { alliedReport } from '../support/allied-reports.ts'
import type { AlliedReport } from '../support/allied-reports.ts'
import { added, emptyGraph, presentDump, rowsOf, testGraph } from '../support/ingest-graph.ts'

let graph: Graph

beforeAll(async () => {
  graph = await testGraph()
})
afterAll(async () => {
  await emptyGraph(graph)
  await graph.close()
})

/** A report that may copy reports before it, and whose claim may repeat theirs. */
function anyReport(key: string, before: readonly string[]): fc.Arbitrary<AlliedReport> {
  const some = <Value>(...values: readonly Value[]) => fc.constantFrom(undefined, ...values)
  return fc
    .record({
      ...{ source: fc.constantFrom('post', 'mail'), owner: some('Group') },
      ...{ credits: fc.subarray(['wire', 'news']), copies: some(...before) },
      repeats: some(...before.map((other) => `${other}.told`)),
      number: fc.constantFrom(10, 20),
    })
    .map(({ source, owner, credits, copies, repeats, number }) => ({
      ...{ key, source: `${source}-of-${key}`, credits },
      ...(owner === undefined ? {} : { owner }),
      ...(copies === undefined ? {} : { copies }),
      claim: { key: 'told', best: number, ...(repeats === undefined ? {} : { repeats }) },
    }))
}

const reports = fc.tuple(anyReport('a', []), anyReport('b', ['a']), anyReport('c', ['a', 'b']))

async function state(): Promise<unknown> {
  const origins = await rowsOf(
    graph,
    'MATCH (c:Claim) WHERE c.supersededAt IS NULL RETURN c.key AS key, c.origin AS origin ORDER BY key',
  )
  return { origins, dump: await presentDump(graph) }
}

const addAll = async (all: readonly AlliedReport[]) => {
  for (const report of all) await added(graph, alliedReport(report))
}

test('Origins do not depend on the way they came about', { timeout: 240_000 }, async () => {
  const edits = fc.tuple(
    reports,
    reports,
    fc.shuffledSubarray([0, 1, 2], { minLength: 3, maxLength: 3 }),
  )
  await fc.assert(
    fc.asyncProperty(edits, async ([drafts, last, order]) => {
      await emptyGraph(graph)
      await addAll(last)
      const atOnce = await state()

      await emptyGraph(graph)
      await addAll(drafts)
      await addAll(order.flatMap((index) => last[index] ?? []))

      expect(await state()).toEqual(atOnce)
    }),
    // Each run adds nine dossiers to a real database; a failure prints the seed that repeats it.
    { numRuns: 8 },
  )
  expect((await checkGraph(graph)).filter(({ broken }) => broken.length > 0)).toEqual([])
})
