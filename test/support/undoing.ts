import type { Graph } from '../../src/graph/graph.ts'
import { undoRun } from '../../src/ingest/undo/undo-run.ts'

/** When a run is undone. */
export const UNDONE_AT = new Date('2034-01-01T00:00:00.000Z')

/** Undoes a run. */
export async function undo(graph: Graph, id: string): Promise<void> {
  await undoRun(graph, id, { now: UNDONE_AT, progress: () => undefined })
}
