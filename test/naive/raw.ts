import { readFileSync } from 'node:fs'
import { connect } from '../../src/graph/neo4j.ts'
import { buildSchema } from '../../src/api/schema.ts'
import { asking } from '../support/ask.ts'
const graph = connect(JSON.parse(readFileSync('/tmp/naive-db.json', 'utf8')))
const server = await asking({ schema: buildSchema(), graph, config: { deadlineMs: 60_000 } })
for (const q of readFileSync(process.argv[2]!, 'utf8').split('\n').filter(Boolean)) {
  const a = await server.ask(q)
  console.log(q, '\n  ', JSON.stringify(a.errors.length ? a.errors : a.data))
}
await server.stop()
await graph.close()
