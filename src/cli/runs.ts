import type { Command } from 'commander'
import { findingLines, runLines } from '../ingest/runs/run-lines.ts'
import { findingsOf, lastRuns, runById } from '../ingest/runs/runs.queries.ts'
import { print } from './terminal.ts'
import { withGraph } from './with-graph.ts'

const listedRuns = 50

/** `marsad runs` */
export function configure(command: Command): void {
  command.argument('[run]', 'the id of a run').action(async (id: string | undefined) => {
    await withGraph(async (graph) => {
      const runs = await graph.read(id === undefined ? lastRuns(listedRuns) : runById(id))
      print(runs.length === 0 ? 'There is no run.' : runs.flatMap(runLines).join('\n'))
      if (id !== undefined) {
        for (const line of findingLines(await graph.read(findingsOf(id)))) print(line)
      }
    })
  })
}
