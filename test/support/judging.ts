import type { Graph } from '../../src/graph/graph.ts'
import { judgeEntities } from '../../src/ingest/review/judge-entities.ts'
import type { EntityJudgement } from '../../src/ingest/review/judge-entities.ts'

let seconds = 0

/** Judges two entities, a second after the judgement before. */
export async function judged(
  graph: Graph,
  judgement: EntityJudgement['judgement'],
  one: string,
  other: string,
): Promise<void> {
  seconds += 1
  const now = new Date(Date.UTC(2033, 5, 1, 0, 0, seconds))
  const said = { one, other, judgement, by: 'tester', reasons: ['said so'] }
  await judgeEntities(graph, said, { now, report: () => undefined })
}
