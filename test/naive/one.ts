import fc from 'fast-check'
import { readFileSync } from 'node:fs'
import { connect } from '../../src/graph/neo4j.ts'
import { buildSchema } from '../../src/api/schema.ts'
import { asking } from '../support/ask.ts'
import { randomGraph } from '../support/random-graphs/random-graph.ts'
import { loadRandomGraph } from '../support/random-graphs/load-random-graph.ts'
import { copyGraph } from './copy/copy-graph.ts'
import { naiveAnswer } from './ask/naive-answer.ts'
import { comparable, picked } from './ask/comparable.ts'
import { serverAnswer } from './ask/server-answer.ts'
const graph = connect(JSON.parse(readFileSync('/tmp/naive-db.json', 'utf8')))
const server = await asking({ schema: buildSchema(), graph, config: { deadlineMs: 60_000 } })
const [seed, index, file] = process.argv.slice(2)
if (seed !== '-') {
  const random = fc.sample(randomGraph, { seed: Number(seed), numRuns: Number(index) + 1 })[
    Number(index)
  ]!
  await loadRandomGraph(graph, random)
}
const copy = await copyGraph(graph)
for (const line of readFileSync(file!, 'utf8').split('\n').filter(Boolean)) {
  if (line === 'sets') {
    for (const e of copy.events.filter((x) => x.extent !== 'SINGLE'))
      console.log(e.id, e.extent, e.earliest, e.latest)
    continue
  }
  if (line.startsWith('event ')) {
    const e = copy.events.find((x) => x.id === line.slice(6))
    console.log(
      JSON.stringify({ ...e, words: [...(e?.words ?? [])], claims: undefined }),
      '\n',
      e?.claims.map((c) => JSON.stringify(c)).join('\n  '),
    )
    continue
  }
  const question = JSON.parse(line)
  console.log(line)
  console.log(
    ' naive ',
    JSON.stringify(
      picked(
        comparable(naiveAnswer(copy, question)),
        comparable(await serverAnswer(server.ask, question)),
      ),
    ),
  )
  try {
    console.log(' server', JSON.stringify(await serverAnswer(server.ask, question)))
  } catch (e) {
    console.log(' server', String(e))
  }
}
await server.stop()
await graph.close()
