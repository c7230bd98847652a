import { readFile } from 'node:fs/promises'
import { setTimeout as delay } from 'node:timers/promises'
import type { Graph } from '../../src/graph/graph.ts'
import type { CypherQuery } from '../../src/graph/query.ts'
import { noRow, readQuery } from '../../src/graph/query.ts'
import { schemaStatements } from '../../src/graph/schema.queries.ts'

/**
 * Makes keys and indexes one by one and waits until all serve: over millions of nodes each takes its minutes. Those that
 * are no longer in the product's schema are dropped, so that no query leans on them.
 */
export async function applySchema(graph: Graph, report: (line: string) => void): Promise<void> {
  const text = await readFile(file, 'utf8')
  // Writes first: they wait for a database that has just come up, reads do not.
  for (const statement of schemaStatements(text)) await run(graph, statement)
  for (const drop of await outdated(graph, text)) await run(graph, drop)
  for (let last = ''; ;) {
    const [waiting = 0] = await graph.read(indexesUnderWay, PATIENTLY)
    if (waiting === 0) return
    const line = `  ${String(waiting)} indexes are being built…`
    if (line !== last) report(line)
    last = line
    await delay(1000)
  }
}

/** While indexes are being built the database is busy with them. */
const PATIENTLY = { deadline: 600_000 }
const file = new URL('../../schema/constraints.cypher', import.meta.url)

async function run(graph: Graph, statement: CypherQuery<unknown>): Promise<void> {
  await graph.write(async (transaction) => {
    await transaction.run(statement)
  })
}

async function outdated(graph: Graph, text: string): Promise<readonly CypherQuery<unknown>[]> {
  const wanted = new Set([...text.matchAll(/^CREATE .*? (\w+) IF NOT EXISTS/gm)].map((m) => m[1]))
  const stored = await graph.read(schemaNames, PATIENTLY)
  return stored
    .filter(({ name }) => !wanted.has(name))
    .map(({ name, isKey }) => dropping(name, isKey))
}

function dropping(name: string, isKey: boolean): CypherQuery<undefined> {
  // A name cannot be a parameter; it comes from the database's own list.
  const text = `DROP ${isKey ? 'CONSTRAINT' : 'INDEX'} \`${name}\` IF EXISTS`
  return { access: 'WRITE', text, parameters: {}, row: noRow }
}

const schemaNames = readQuery({
  text: `SHOW INDEXES YIELD name, type, owningConstraint
WHERE type <> 'LOOKUP'
RETURN name, owningConstraint IS NOT NULL AS isKey`,
  parameters: {},
  row: ({ name, isKey }) => ({ name: name as string, isKey: isKey === true }),
})

const indexesUnderWay = readQuery({
  text: `SHOW INDEXES YIELD state WHERE state <> 'ONLINE' RETURN count(*) AS waiting`,
  parameters: {},
  row: ({ waiting }) => waiting as number,
})
