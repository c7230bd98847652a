import type { Command } from 'commander'
import { bringUpToDate } from '../ingest/rebuild/bring-up-to-date.ts'
import { reportText } from '../ingest/report.ts'
import { seed } from '../ingest/seed.ts'
import { print } from './terminal.ts'
import { withGraph } from './with-graph.ts'
import { rebuilding, writing } from './writing.ts'

/** `marsad seed` */
export function configure(command: Command): void {
  command.action(async () => {
    await withGraph(async (graph) => {
      await bringUpToDate(graph, rebuilding())
      for (const report of await seed(graph, writing('marsad seed'))) print(reportText(report))
    })
  })
}
