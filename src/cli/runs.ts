import type { Command } from 'commander'
import { toldRuns } from '../ingest/runs/told-runs.ts'
import { print } from './terminal.ts'
import { withGraph } from './with-graph.ts'

/** `marsad runs` */
export function configure(command: Command): void {
  command.argument('[run]', 'the id of a run').action(async (id: string | undefined) => {
    await withGraph(async (graph) => {
      for (const line of await toldRuns(graph, id)) print(line)
    })
  })
}
