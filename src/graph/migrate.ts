import { readFile } from 'node:fs/promises'
import type { Graph } from './graph.ts'
import { awaitIndexes, indexNames, schemaStatements } from './schema.queries.ts'

const file = new URL('../../schema/constraints.cypher', import.meta.url)

/** Brings keys and indexes up to date and waits until they serve; changes nothing where they are. */
export async function migrate(graph: Graph): Promise<void> {
  const known = new Set(await graph.read(indexNames()))
  const statements = schemaStatements(await readFile(file, 'utf8'), known)
  if (statements.length > 0) {
    await graph.write(async (transaction) => {
      for (const statement of statements) await transaction.run(statement)
    })
  }
  await graph.read(awaitIndexes(), { deadline: 300_000 })
}
