import type { Graph } from '../../graph/graph.ts'
import type { Rebuilding } from '../rebuild/steps.ts'
import type { Report } from '../report.ts'
import { judgeClaims } from './judge-claims.ts'
import { judgeDocuments } from './judge-documents.ts'
import { judgeEntities } from './judge-entities.ts'
import { judgeEvents } from './judge-events.ts'
import type { Judgement } from './judgement.ts'

/** Keeps a judgement of two things for ever and lets it hold; throws NOT_FOUND or BAD_USER_INPUT where it cannot be. */
export function judge(
  graph: Graph,
  judged: Judgement,
  rebuilding: Rebuilding,
): Promise<Report['counts']> {
  const kinds = [judged.one, judged.other].map((id) => id.slice(0, id.indexOf(':')))
  const areBoth = (kind: string): boolean => kinds.every((one) => one === kind)
  if (areBoth('document')) return judgeDocuments(graph, judged, rebuilding)
  if (areBoth('event')) return judgeEvents(graph, judged, rebuilding)
  if (areBoth('claim')) return judgeClaims(graph, judged, rebuilding)
  return judgeEntities(graph, judged, rebuilding)
}
