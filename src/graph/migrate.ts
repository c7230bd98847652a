import { readFile } from 'node:fs/promises'
import { setTimeout as wait } from 'node:timers/promises'
import type { Graph } from './graph.ts'
import { awaitIndexes, schemaStatements, storedIndexes } from './schema.queries.ts'

const file = new URL('../../schema/constraints.cypher', import.meta.url)

/** While indexes of millions are being built, the database is busy with them. */
const PATIENTLY = { deadline: 600_000 }
/** Milliseconds between two looks, at first and at most. */
const shortest = 20
const longest = 1_000

/** Brings keys and indexes up to date and waits until they serve, however long that takes; changes nothing where they are. */
export async function migrate(graph: Graph): Promise<void> {
  const known = await graph.read(storedIndexes(), PATIENTLY)
  const text = await readFile(file, 'utf8')
  const statements = schemaStatements(text, new Set(known.map(({ name }) => name)))
  // A key is proved of all that is stored before its statement ends: over millions each takes its minutes.
  const keys = statements.filter((statement) => statement.text.startsWith('CREATE CONSTRAINT'))
  const rest = statements.filter((statement) => !keys.includes(statement))
  for (const some of [...keys.map((key) => [key]), rest]) {
    if (some.length === 0) continue
    await graph.write(async (transaction) => {
      for (const statement of some) await transaction.run(statement)
    })
  }
  if (statements.length > 0 || known.some(({ isUnderWay }) => isUnderWay)) await served(graph)
  await graph.read(awaitIndexes(), PATIENTLY)
}

async function served(graph: Graph): Promise<void> {
  for (let pause = shortest; ; pause = Math.min(2 * pause, longest)) {
    const stored = await graph.read(storedIndexes(), PATIENTLY)
    if (!stored.some(({ isUnderWay }) => isUnderWay)) return
    await wait(pause)
  }
}
