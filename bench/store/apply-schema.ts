import { readFile } from 'node:fs/promises'
import { setTimeout as delay } from 'node:timers/promises'
import type { Graph } from '../../src/graph/graph.ts'
import { readQuery } from '../../src/graph/query.ts'
import { schemaStatements } from '../../src/graph/schema.queries.ts'

/** Makes keys and indexes one by one and waits until all serve: over millions of nodes each takes its minutes. */
export async function applySchema(graph: Graph, report: (line: string) => void): Promise<void> {
  const file = new URL('../../schema/constraints.cypher', import.meta.url)
  for (const statement of schemaStatements(await readFile(file, 'utf8'))) {
    await graph.write(async (transaction) => {
      await transaction.run(statement)
    })
  }
  for (let last = ''; ;) {
    const [waiting = 0] = await graph.read(indexesUnderWay)
    if (waiting === 0) return
    const line = `  ${String(waiting)} indexes are being built…`
    if (line !== last) report(line)
    last = line
    await delay(1000)
  }
}

const indexesUnderWay = readQuery({
  text: `SHOW INDEXES YIELD state WHERE state <> 'ONLINE' RETURN count(*) AS waiting`,
  parameters: {},
  row: ({ waiting }) => waiting as number,
})
