import type { Graph } from '../../graph/graph.ts'
import { finishMoves } from '../review/finish-moves.ts'
import { noteProjection, projectionVersion } from './note-projection.ts'
import { rebuild } from './rebuild.ts'
import { hasContent, storedProjection } from './rebuild.queries.ts'
import type { Rebuilding } from './steps.ts'

/** Ends what a judgement began and was broken off, and rebuilds facts and cells that were made by other rules, or of which nobody knows by which; else does nothing. */
export async function bringUpToDate(graph: Graph, rebuilding: Rebuilding): Promise<void> {
  await finishMoves(graph, rebuilding)
  const [stored] = await graph.read(storedProjection())
  if (stored === projectionVersion) return
  const [found] = await graph.read(hasContent())
  if (found !== true) return noteProjection(graph)
  rebuilding.report('Bringing facts and monthly cells up to date…')
  await rebuild(graph, rebuilding)
}
