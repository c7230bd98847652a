import type { Graph } from '../../src/graph/graph.ts'
import { dumpLine } from './dump-line.ts'
import type { Dumped } from './dump-line.ts'
import { rowsOf } from './ingest-graph.ts'

const NODES = `MATCH (n)
WHERE NOT n:Change AND NOT n:RunStep
RETURN [coalesce(n.id, n.scheme + ' ' + n.value)] AS key, labels(n) AS labels,
       [name IN keys(n) | [name, valueType(n[name]), n[name]]] AS properties`
const EDGES = `MATCH (n)-[r]->(m)
WHERE NOT n:RunStep
RETURN [coalesce(n.id, n.scheme + ' ' + n.value), type(r), coalesce(m.id, m.scheme + ' ' + m.value)] AS key,
       [] AS labels, [name IN keys(r) | [name, valueType(r[name]), r[name]]] AS properties`

/** Everything in a graph but instants of writing and the log of changes, with the type of every value: a line a node or relationship, sorted. */
export async function typedDump(graph: Graph): Promise<readonly string[]> {
  const rows = [...(await rowsOf(graph, NODES)), ...(await rowsOf(graph, EDGES))]
  // The statements above give these columns.
  return rows.map((row) => dumpLine(row as unknown as Dumped)).sort()
}
