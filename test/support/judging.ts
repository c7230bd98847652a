import type { Graph } from '../../src/graph/graph.ts'
import { judge } from '../../src/ingest/review/judge.ts'
import type { Judgement } from '../../src/ingest/review/judgement.ts'

let seconds = 0

/** Judges two things, a second after the judgement before. */
export async function judged(
  graph: Graph,
  judgement: Judgement['judgement'],
  one: string,
  other: string,
): Promise<void> {
  seconds += 1
  const now = new Date(Date.UTC(2033, 5, 1, 0, 0, seconds))
  const said = { one, other, judgement, by: 'tester', reasons: ['said so'] }
  await judge(graph, said, { now, report: () => undefined })
}
