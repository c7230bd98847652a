import type { Graph } from '../../graph/graph.ts'
import { allJudgedCopies } from '../copies/copies.queries.ts'
import { isDrawn } from '../copies/wanted-copy.ts'

/** Ids of documents that copy others than was judged, as far as their dossiers do not say it themselves. */
export async function checkCopies(graph: Graph): Promise<readonly string[]> {
  const judged = await graph.read(allJudgedCopies(), { deadline: 300_000 })
  return judged.filter((one) => !isDrawn(one)).map(({ id }) => id)
}
