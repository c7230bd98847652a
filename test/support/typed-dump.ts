import type { Graph } from '../../src/graph/graph.ts'
import { rowsOf } from './ingest-graph.ts'

const NODES = `MATCH (n)
WHERE NOT n:Change
RETURN coalesce(n.id, n.scheme + ' ' + n.value) AS id, labels(n) AS labels,
       [name IN keys(n) WHERE NOT name IN ['recordedAt', 'updatedAt', 'startedAt', 'finishedAt', 'changes', 'told'] | [name, valueType(n[name]), n[name]]] AS properties`
const EDGES = `MATCH (n)-[r]->(m)
RETURN coalesce(n.id, n.scheme + ' ' + n.value) AS from, type(r) AS type,
       coalesce(m.id, m.scheme + ' ' + m.value) AS to,
       [name IN keys(r) | [name, valueType(r[name]), r[name]]] AS properties`

/** Everything in a graph but instants of writing and the log of changes, with the type of every value: a line a node or edge, sorted. */
export async function typedDump(graph: Graph): Promise<readonly string[]> {
  const rows = [...(await rowsOf(graph, NODES)), ...(await rowsOf(graph, EDGES))]
  return rows.map((row) => JSON.stringify(sorted(row))).sort()
}

function sorted(row: Readonly<Record<string, unknown>>): unknown {
  // The statements above give lists.
  const { labels = [], properties } = row as Readonly<Record<string, readonly unknown[]>>
  const byText = (list: readonly unknown[] = []) => list.map((one) => JSON.stringify(one)).sort()
  return { ...row, labels: byText(labels), properties: byText(properties) }
}
