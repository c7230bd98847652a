import type { Graph } from '../../graph/graph.ts'
import { saveProjection } from './rebuild.queries.ts'

/**
 * The version of the rules by which facts and cells follow from claims, and forms of search from names. A graph that was
 * made by others is brought up to date before it is used: raise it with every change that existing graphs have to follow.
 */
export const projectionVersion = 6

/** Notes in the graph that its facts and cells were made by the rules of this version. */
export async function noteProjection(graph: Graph): Promise<void> {
  await graph.write(async (transaction) => {
    await transaction.run(saveProjection(projectionVersion))
  })
}
