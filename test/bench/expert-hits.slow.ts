import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Sample } from '../../bench/queries/sample.ts'
import { WORKLOAD } from '../../bench/queries/workload.ts'
import type { Variables, WorkloadQuery } from '../../bench/queries/workload-query.ts'
import type { Graph } from '../../src/graph/graph.ts'
import { readQuery } from '../../src/graph/query.ts'
import type { CypherQuery } from '../../src/graph/query.ts'
import { emptyGraph, rowsOf, testGraph } from '../support/ingest-graph.ts'
import { hitsOf, planned, statementOf } from '../support/planned.ts'
import { writeWorkload } from '../support/workload-graph.ts'

/** Gate G2 of the design. */
const LIMIT = 1.1
/**
 * Questions for which ours takes more, so many times the expert's hits at most. Both counts move by a twentieth with what
 * the store has gone through before. Whoever makes one of them cheaper lowers its number here, or takes it out.
 */
const OWED: Readonly<Record<string, number>> = {
  page: 1.15,
  claims: 1.15,
  neighbours: 1.15,
  paths: 3.5,
  search: 1.25,
  'search-arabic': 1.25,
  suggest: 1.6,
  'lens-page': 1.9,
}
/** Milliseconds for a question: on a busy machine the largest forms alone take a minute to be planned, once to be profiled. */
const PATIENCE = 240_000
/** What the small data set holds of names to search for. */
const TEXTS: Readonly<Record<string, string>> = {
  search: 'Amal town',
  'search-arabic': 'أمل',
  suggest: 'gov',
}

/** So many variables of each question show whether other actors, places and times make a difference. */
const MOST = 6

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

function variablesOf({ name, variables }: WorkloadQuery): readonly Variables[] {
  const text = TEXTS[name]
  return text === undefined ? variables(sample) : [{ text }]
}

function statementBy({ expert }: WorkloadQuery, variables: Variables): CypherQuery<unknown> {
  const { text, parameters } = expert
  return readQuery({ text, parameters: parameters(variables), row: ({ row }) => row })
}

/** Of all its variables together: what the store went through before weighs less than with one. */
async function hits(query: WorkloadQuery): Promise<Hits> {
  const sum: { ours: number; expert: number } = { ours: 0, expert: 0 }
  for (const variables of variablesOf(query).slice(0, MOST)) {
    sum.ours += await hitsOf(graph, await statementOf(query.ours.text, variables))
    sum.expert += await hitsOf(graph, statementBy(query, variables))
  }
  return sum
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
    PATIENCE,
  )

  it.each(owed)(
    '$name takes more hits still, but not more than is owed',
    async (query) => {
      const { ours, expert } = await hits(query)

      expect(expert).toBeGreaterThan(0)
      expect(ours).toBeLessThanOrEqual((OWED[query.name] ?? LIMIT) * expert)
    },
    PATIENCE,
  )
})

describe('the statement of an expert', () => {
  it.each(WORKLOAD)(
    'says the same of $name as ours',
    async (query) => {
      for (const variables of variablesOf(query).slice(0, MOST)) {
        const { data, errors } = await planned(graph, query.ours.text, variables)
        const rows = await graph.read(statementBy(query, variables), { deadline: 60_000 })

        expect(errors).toEqual([])
        expect(query.expert.answer(rows)).toEqual(query.ours.answer(data))
      }
    },
    120_000,
  )
})
