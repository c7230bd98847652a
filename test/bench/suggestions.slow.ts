import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { suggest } from '../../bench/queries/suggest.query.ts'
import type { Graph } from '../../src/graph/graph.ts'
import { readQuery } from '../../src/graph/query.ts'
import type { CypherQuery } from '../../src/graph/query.ts'
import { change, emptyGraph, rowsOf, testGraph } from '../support/ingest-graph.ts'
import { inventedNames } from '../support/invented-names.ts'
import { hitsOf, planned, statementOf } from '../support/planned.ts'
import { writeNames } from '../support/write-names.ts'

/** A hundred candidates, a read each, and what is read of those that may be shown. */
const MOST_HITS = 250
/** A plain search for a beginning, however short, gives names alone: ours looks for sounds and slips of the finger, too, and ranks. */
const MOST_TIMES = 6
const ROUNDS = 15
/** What was typed, from the first letter on. */
const TYPED = ['k', 'ki', 'kir', 'kirlu', twoWords(), 'ف', 'فا', 'نور', 'قرية نور', 'ghama']

/** The first word of a name, and the second begun. */
function twoWords(): string {
  const names = inventedNames(100).flatMap((entity) => entity.names.map(({ value }) => value))
  const [first = ''] = names.filter((name) => /^[A-Z]\w+ [A-Z]\w+$/.test(name))
  return first.slice(0, first.indexOf(' ') + 4)
}

let graph: Graph

beforeAll(async () => {
  graph = await testGraph()
  await emptyGraph(graph)
  await writeNames(graph, inventedNames(50_000))
  await rowsOf(graph, 'CALL db.awaitIndexes(60)')
  await rowsOf(graph, 'CALL db.prepareForReplanning(60)')
}, 600_000)

afterAll(async () => {
  // All at once they do not fit into a transaction of the small database of the tests.
  for (let left = 1; left > 0;) {
    await change(graph, 'MATCH (n) WITH n LIMIT 10000 DETACH DELETE n')
    left = Number((await rowsOf(graph, 'MATCH (n) RETURN count(n) AS left'))[0]?.left)
  }
  await graph.close()
}, 600_000)

describe('among 100,000 names', () => {
  it('a suggestion reads what it may show, and a text of each candidate', async () => {
    expect(await rowsOf(graph, 'MATCH (n:Name) RETURN count(n) AS names')).toEqual([
      { names: 100_000 },
    ])
    for (const text of TYPED) {
      const hits = await hitsOf(graph, await statementOf(suggest.ours.text, { text }))
      expect([text, hits <= MOST_HITS ? 'few' : hits]).toEqual([text, 'few'])
    }
  }, 120_000)

  it('finds what begins so', async () => {
    for (const text of TYPED) {
      const { data, errors } = await planned(graph, suggest.ours.text, { text })
      expect(errors).toEqual([])
      expect([text, suggest.ours.answer(data)]).toEqual([text, [true]])
    }
  }, 120_000)

  it('takes a few times as long as the index itself', async () => {
    const times: (readonly [number, number])[] = []
    for (let round = 0; round <= ROUNDS; round += 1) {
      for (const text of TYPED) {
        const ours = await milliseconds(await statementOf(suggest.ours.text, { text }))
        const plain = await milliseconds(plainSearch(text))
        // In the first round both are planned.
        if (round > 0) times.push([ours, plain])
      }
    }

    const [ours, plain] = [times.map(([one]) => one), times.map(([, other]) => other)]
    expect(median(ours) / median(plain)).toBeLessThan(MOST_TIMES)
  }, 300_000)
})

/** Names that begin as was typed, nothing read of them. */
function plainSearch(text: string): CypherQuery<unknown> {
  return readQuery({
    text: `CALL db.index.fulltext.queryNodes('name_forms', $lucene, {limit: 100}) YIELD node
RETURN count(node) AS found`,
    parameters: suggest.expert.parameters({ text }),
    row: ({ found }) => found,
  })
}

async function milliseconds(statement: CypherQuery<unknown>): Promise<number> {
  const begun = performance.now()
  await graph.read(statement, { deadline: 60_000 })
  return performance.now() - begun
}

function median(numbers: readonly number[]): number {
  return numbers.toSorted((left, right) => left - right)[Math.floor(numbers.length / 2)] ?? 0
}
