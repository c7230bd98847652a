import { readFile } from 'node:fs/promises'
import type { Graph } from '../../graph/graph.ts'
import { constraintNames, schemaNames } from './pages.queries.ts'

const file = new URL('../../../schema/constraints.cypher', import.meta.url)

/** Names of keys and indexes that schema/constraints.cypher asks for and that are missing or do not serve. */
export async function checkSchema(graph: Graph): Promise<readonly string[]> {
  const text = await readFile(file, 'utf8')
  const online = new Set(await graph.read(schemaNames()))
  const constraints = new Set(await graph.read(constraintNames()))
  return [...text.matchAll(/^CREATE (CONSTRAINT|(?:[A-Z]+ )?INDEX) (\w+)/gm)].flatMap(
    ([, kind, name = '']) => {
      // A uniqueness constraint has an index of the same name.
      const isThere = online.has(name) && (kind !== 'CONSTRAINT' || constraints.has(name))
      return isThere ? [] : [name]
    },
  )
}
