import type { Graph } from '../../graph/graph.ts'
import { findingLines, runLines } from './run-lines.ts'
import { findingsOf, lastRuns, runById } from './runs.queries.ts'
import { unknownRun } from './unknown-run.ts'

const listedRuns = 50

/** Writes the last runs for the terminal, or one with all that was found in its file; throws NOT_FOUND where there is none of that id. */
export async function toldRuns(graph: Graph, id: string | undefined): Promise<readonly string[]> {
  if (id !== undefined) return toldRun(graph, id)
  const runs = await graph.read(lastRuns(listedRuns))
  return runs.length === 0 ? ['There is no run.'] : runs.flatMap(runLines)
}

async function toldRun(graph: Graph, id: string): Promise<readonly string[]> {
  const [run] = await graph.read(runById(id))
  if (run === undefined) throw unknownRun(id)
  return [...runLines(run), ...findingLines(await graph.read(findingsOf(id)))]
}
