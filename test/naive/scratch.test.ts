import fc from 'fast-check'
import { it } from 'vitest'
import { buildSchema } from '../../src/api/schema.ts'
import { asking } from '../support/ask.ts'
import { emptyGraph, testGraph } from '../support/ingest-graph.ts'
import { randomGraph } from '../support/random-graphs/random-graph.ts'
import { loadRandomGraph } from '../support/random-graphs/load-random-graph.ts'
import { copyGraph } from './copy/copy-graph.ts'
import { poolOf } from './ask/pool.ts'
import { questionForms, questionOf } from './ask/question-form.ts'
import { naiveAnswer } from './ask/naive-answer.ts'
import { comparable, picked } from './ask/comparable.ts'
import { serverAnswer } from './ask/server-answer.ts'
import { isDeepStrictEqual } from 'node:util'

function diff(server: any, naive: any, path: string, out: string[]): void {
  if (out.length > 4) return
  if (Array.isArray(server) && Array.isArray(naive)) {
    if (server.length !== naive.length) {
      out.push(
        `${path}.length server ${server.length} naive ${naive.length}: ${JSON.stringify(server).slice(0, 300)} / ${JSON.stringify(naive).slice(0, 300)}`,
      )
      return
    }
    server.forEach((s, i) => diff(s, naive[i], `${path}[${i}]`, out))
    return
  }
  if (
    server !== null &&
    typeof server === 'object' &&
    naive !== null &&
    typeof naive === 'object'
  ) {
    const keys = path.match(/cells$|points$|areas$|killedByGroup$/)
      ? [...new Set([...Object.keys(server), ...Object.keys(naive)])]
      : Object.keys(server)
    for (const k of keys) diff(server[k], naive[k], `${path}.${k}`, out)
    return
  }
  if (!isDeepStrictEqual(server, naive))
    out.push(`${path}: server ${JSON.stringify(server)} naive ${JSON.stringify(naive)}`)
}

it('asks', { timeout: 3_000_000 }, async () => {
  const graph = await testGraph()
  const server = await asking({ schema: buildSchema(), graph, config: { deadlineMs: 60_000 } })
  const seed = Number(process.env.SEED ?? 1),
    nForms = Number(process.env.FORMS ?? 40),
    nGraphs = Number(process.env.GRAPHS ?? 3),
    per = Number(process.env.PER ?? 3)
  const only = process.env.ONLY
  const forms = fc
    .sample(questionForms, { seed, numRuns: nForms * (only ? 9 : 1) })
    .filter((f) => !only || f.root === only)
    .slice(0, nForms)
  let n = 0,
    bad = 0
  const skip = process.env.SKIP ? new RegExp(process.env.SKIP) : undefined
  for (const random of fc.sample(randomGraph, { seed, numRuns: nGraphs })) {
    let t = performance.now()
    await loadRandomGraph(graph, random)
    const copy = await copyGraph(graph)
    console.log(
      `-- graph ${copy.events.length} events, loaded in ${Math.round(performance.now() - t)}`,
    )
    const pool = poolOf(copy)
    t = performance.now()
    for (const [f, form] of forms.entries())
      for (const question of fc.sample(questionOf(form, pool), { seed: seed + f, numRuns: per })) {
        n++
        const out: string[] = []
        try {
          const naive = naiveAnswer(copy, question)
          const s = await serverAnswer(server.ask, question)
          if (s === null) refused++
          else diff(comparable(s), picked(comparable(naive), comparable(s)), '', out)
        } catch (error) {
          out.push(String(error).slice(0, 400))
        }
        const left = out.filter((o) => !skip?.test(o))
        if (left.length > 0) {
          bad++
          console.log(
            `#${f} ${question.root} ${JSON.stringify(question.select)} ${JSON.stringify(question.arguments)}\n   ${left.join('\n   ')}`,
          )
        }
      }
    console.log(
      `-- asked ${n}, bad ${bad}, refused ${refused}, ${Math.round(performance.now() - t)} ms`,
    )
  }
  await server.stop()
  await emptyGraph(graph)
  await graph.close()
})
