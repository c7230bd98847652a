import type { Graph } from '../../graph/graph.ts'
import { recountMonth } from '../rebuild/recount-month.ts'
import { countedMonths, strayCells } from '../rebuild/recount.queries.ts'

/** So many are named at most. */
const most = 1_000
const slow = { deadline: 300_000 }

/** Ids of cells that are not what their events come to, missing ones among them; at most a thousand. */
export async function checkCells(graph: Graph): Promise<readonly string[]> {
  const broken = [...(await graph.read(strayCells(most), slow))]
  for (const month of await graph.read(countedMonths(), slow)) {
    const { added, changed, removed } = await recountMonth(
      (query) => graph.read(query, slow),
      month,
    )
    broken.push(...[...added, ...changed].map(({ id }) => id), ...removed)
    if (broken.length >= most) return broken.slice(0, most)
  }
  return broken
}
