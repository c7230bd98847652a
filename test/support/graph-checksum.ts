import { createHash } from 'node:crypto'
import type { Graph } from '../../src/graph/graph.ts'
import { readQuery } from '../../src/graph/query.ts'

const NODES = `MATCH (n)
RETURN elementId(n) AS id, labels(n) AS labels, properties(n) AS properties
ORDER BY id`
const RELATIONSHIPS = `MATCH (n)-[r]->(m)
RETURN elementId(n) AS from, type(r) AS type, elementId(m) AS to, properties(r) AS properties
ORDER BY elementId(r)`

/** A number of nodes and relationships and a hash over all that is in a graph: equal only for an unchanged graph. */
export async function graphChecksum(graph: Graph): Promise<string> {
  const hash = createHash('sha256')
  const counts: number[] = []
  for (const text of [NODES, RELATIONSHIPS]) {
    const rows = await graph.read(
      readQuery({ text, parameters: {}, row: (record) => sorted(record) }),
    )
    counts.push(rows.length)
    hash.update(JSON.stringify(rows))
  }
  return `${counts.join(' ')} ${hash.digest('hex')}`
}

/** Neo4j gives the keys of a map in any order. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted)
  if (typeof value !== 'object' || value === null) return value
  const entries = Object.entries(value).map(([key, inner]) => [key, sorted(inner)] as const)
  return Object.fromEntries(entries.sort(([one], [other]) => (one < other ? -1 : 1)))
}
