import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Sample } from '../../bench/queries/sample.ts'
import { WORKLOAD } from '../../bench/queries/workload.ts'
import type { Variables } from '../../bench/queries/workload-query.ts'
import type { Graph } from '../../src/graph/graph.ts'
import { readQuery } from '../../src/graph/query.ts'
import { emptyGraph, rowsOf, testGraph } from '../support/ingest-graph.ts'
import { hitsOf, statementOf } from '../support/planned.ts'
import { writeWorkload } from '../support/workload-graph.ts'

/** Gate G2 of the design. */
const LIMIT = 1.1
/**
 * Questions for which ours takes more, so many times the expert's hits at most. Both counts move by a twentieth with what
 * the store has gone through before. Whoever makes one of them cheaper lowers its number here, or takes it out.
 */
const OWED: Readonly<Record<string, number>> = {
  page: 1.2,
  claims: 1.3,
  neighbours: 1.75,
  paths: 3.5,
  search: 5.5,
  'search-arabic': 5.5,
  suggest: 8,
}
/** What the small data set holds of names to search for. */
const TEXTS: Readonly<Record<string, string>> = {
  search: 'Amal town',
  'search-arabic': 'أمل',
  suggest: 'gov',
}

let graph: Graph
let sample: Sample

beforeAll(async () => {
  graph = await testGraph()
  await emptyGraph(graph)
  sample = await writeWorkload(graph)
  // Plans follow from how much there is: the database is to know it.
  await rowsOf(graph, 'CALL db.prepareForReplanning(60)')
}, 120_000)
afterAll(async () => {
  await emptyGraph(graph)
  await graph.close()
})

interface Hits {
  readonly ours: number
  readonly expert: number
}

async function hits(query: (typeof WORKLOAD)[number]): Promise<Hits> {
  const [first = {}] = query.variables(sample)
  const text = TEXTS[query.name]
  const variables: Variables = text === undefined ? first : { text }
  const { expert } = query
  const statement = readQuery({
    ...{ text: expert.text, parameters: expert.parameters(variables) },
    row: (row) => row,
  })
  return {
    ours: await hitsOf(graph, await statementOf(query.ours.text, variables)),
    expert: await hitsOf(graph, statement),
  }
}

describe('beside the statement of an expert, which answers one question alone (G2)', () => {
  const owed = WORKLOAD.filter(({ name }) => name in OWED)
  const kept = WORKLOAD.filter(({ name }) => !(name in OWED))

  it.each(kept)(
    '$name takes 1.1 times as many database hits at most',
    async (query) => {
      const { ours, expert } = await hits(query)

      expect(expert).toBeGreaterThan(0)
      expect(ours).toBeLessThanOrEqual(LIMIT * expert)
    },
    60_000,
  )

  it.each(owed)(
    '$name takes more hits still, but not more than is owed',
    async (query) => {
      const { ours, expert } = await hits(query)

      expect(expert).toBeGreaterThan(0)
      expect(ours).toBeLessThanOrEqual((OWED[query.name] ?? LIMIT) * expert)
    },
    60_000,
  )
})
