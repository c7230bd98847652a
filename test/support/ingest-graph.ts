import { testDatabase } from './test-database.ts'
import type { Changes, Graph } from '../../src/graph/graph.ts'
import { migrate } from '../../src/graph/migrate.ts'
import { connect } from '../../src/graph/neo4j.ts'
import { noRow, readQuery, writeQuery } from '../../src/graph/query.ts'
import { addDossier } from '../../src/ingest/add-dossier.ts'
import type { Report } from '../../src/ingest/report.ts'
import { bytesOf } from './dossier-file.ts'

/** The graph of this test run, with its keys and indexes. */
export async function testGraph(): Promise<Graph> {
  const graph = connect(testDatabase())
  await migrate(graph)
  return graph
}

/** Takes everything out of the graph, so much at once as fits into a transaction. */
export async function emptyGraph(graph: Graph): Promise<void> {
  for (let left = true; left;) {
    await change(graph, 'MATCH (n) WITH n LIMIT 5000 DETACH DELETE n')
    left = (await rowsOf(graph, 'MATCH (n) RETURN n.id AS id LIMIT 1')).length > 0
  }
}

/** Runs a statement that changes the graph behind the writer's back. */
export async function change(graph: Graph, text: string): Promise<void> {
  await graph.write(async (transaction) => {
    await transaction.run(writeQuery({ text, parameters: {}, row: noRow }))
  })
}

/** Runs a statement and gives its rows as they come. */
export async function rowsOf(
  graph: Graph,
  text: string,
): Promise<readonly Readonly<Record<string, unknown>>[]> {
  return graph.read(readQuery({ text, parameters: {}, row: (record) => record }))
}

/** What an add is given beside its dossier. */
export interface Added {
  readonly now?: string
  readonly text?: string
}

/** Adds a dossier given as text. */
export async function added(
  graph: Graph,
  dossier: string,
  { now = '2031-06-01T00:00:00.000Z', text }: Added = {},
): Promise<Report> {
  const input = {
    file: { name: 'x.yaml', bytes: bytesOf(dossier) },
    ...(text === undefined ? {} : { text: { name: 'x.txt', bytes: bytesOf(text) } }),
  }
  return addDossier(graph, input, { tool: 'test', version: '0', now: new Date(now) })
}

/** A graph, what its writes changed and how many statements they took. */
interface Counting {
  readonly graph: Graph
  readonly total: () => number
  readonly statements: () => number
}

/** A graph that adds up what its writes change, as the database counts it. */
export function counting(graph: Graph): Counting {
  let total = 0
  let statements = 0
  const sum = (changes: Changes): number =>
    Object.values<number>({ ...changes }).reduce((all, one) => all + one, 0)
  return {
    graph: {
      ...graph,
      write: (work) =>
        graph.write((transaction) =>
          work({
            run: async (query) => {
              const outcome = await transaction.run(query)
              total += sum(outcome.changes)
              statements += 1
              return outcome
            },
          }),
        ),
    },
    total: () => total,
    statements: () => statements,
  }
}

const NODES = `MATCH (n)
WHERE NOT n:Run AND NOT n:RunStep AND NOT n:RunNote AND NOT n:Writer AND NOT n:Change
  AND NOT n:Pair AND NOT n:Judgement
RETURN coalesce(n.id, n.scheme + ' ' + n.value) AS id, labels(n) AS labels, properties(n) AS properties`
const EDGES = `MATCH (n)-[r]->(m)
WHERE NOT m:Run AND NOT n:Run AND NOT n:RunStep AND NOT n:RunNote AND NOT n:Judgement
RETURN coalesce(n.id, n.scheme + ' ' + n.value) AS from, type(r) AS type,
       coalesce(m.id, m.scheme + ' ' + m.value) AS to, properties(r) AS properties`

/** Everything in a graph but runs, judgements and record times, one line a node or edge, sorted: equal for graphs that say the same. */
export async function graphDump(graph: Graph): Promise<readonly string[]> {
  const rows = [...(await rowsOf(graph, NODES)), ...(await rowsOf(graph, EDGES))]
  return rows.map((row) => JSON.stringify(canonical(row))).sort()
}

/** The dump without claims that are closed and without versions: what the graph says now. */
export async function presentDump(graph: Graph): Promise<readonly string[]> {
  const dump = await graphDump(graph)
  return dump.filter((line) => !line.includes('"claim:'))
}

const recordTimes = ['recordedAt', 'supersededAt', 'updatedAt', 'at']

function canonical(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(canonical)
  if (typeof value !== 'object' || value === null) return value
  const entries = Object.entries(value)
    .filter(([key]) => !recordTimes.includes(key))
    .map(([key, inner]) => [key, canonical(inner)] as const)
  return Object.fromEntries(entries.sort(([one], [other]) => (one < other ? -1 : 1)))
}
