import { readFileSync } from 'node:fs'
import { connect } from '../../src/graph/neo4j.ts'
import { statementOf } from '../support/planned.ts'
import { readQuery } from '../../src/graph/query.ts'
import { queryText } from './ask/query-text.ts'
const graph = connect(JSON.parse(readFileSync('/tmp/naive-db.json', 'utf8')))
const [file, prefix] = process.argv.slice(2)
const line = readFileSync(file!, 'utf8')
  .split('\n')
  .find((l) => l.startsWith(prefix!))!
const [, root, rest] = /^#\d+ (\w+) (.*)$/.exec(line)!
const cut = rest.indexOf('} {') + 1
const question = {
  root,
  select: JSON.parse(rest.slice(0, cut)),
  arguments: JSON.parse(rest.slice(cut)),
}
for (let i = 0; i < 20; i++) {
  try {
    await graph.read(readQuery({ text: 'RETURN 1 AS one', parameters: {}, row: (r) => r }))
    break
  } catch {
    /* again */
  }
}
const t = performance.now()
const statement = await statementOf(queryText(question as never), question.arguments)
console.log(statement.text.length)
try {
  console.log(
    JSON.stringify(await graph.read(statement as never, { deadline: 120_000 } as never)).slice(
      0,
      500,
    ),
  )
} catch (e) {
  console.log(String(e).slice(0, 3000), String((e as any).cause).slice(0, 2000))
}
console.log(Math.round(performance.now() - t))
if (process.argv[4]) console.log(statement.text, JSON.stringify(statement.parameters))
await graph.close()
