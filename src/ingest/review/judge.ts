import type { Graph } from '../../graph/graph.ts'
import { stepsOn } from '../rebuild/steps.ts'
import type { Rebuilding } from '../rebuild/steps.ts'
import type { Report } from '../report.ts'
import { judgeClaims } from './judge-claims.ts'
import { judgeDocuments } from './judge-documents.ts'
import { judgeEntities } from './judge-entities.ts'
import { judgeEvents } from './judge-events.ts'
import type { Judgement } from './judgement.ts'

/** What is judged within one transaction, by what stands before the ids of both. */
const inOneStep = { document: judgeDocuments, event: judgeEvents, claim: judgeClaims } as const

/** Keeps a judgement of two things for ever and lets it hold; throws NOT_FOUND or BAD_USER_INPUT where it cannot be. */
export async function judge(
  graph: Graph,
  judged: Judgement,
  rebuilding: Rebuilding,
): Promise<Report['counts']> {
  const kind = kindOf(judged)
  if (kind === undefined) return judgeEntities(graph, judged, rebuilding)
  const steps = stepsOn(graph, rebuilding)
  await steps.take(1, (transaction, tally) =>
    inOneStep[kind](transaction, judged, { now: rebuilding.now, tally }),
  )
  return steps.counts()
}

function kindOf({ one, other }: Judgement): keyof typeof inOneStep | undefined {
  const areBoth = (kind: string): boolean => [one, other].every((id) => id.startsWith(`${kind}:`))
  return (['document', 'event', 'claim'] as const).find(areBoth)
}
