import type { Command } from 'commander'
import { rebuild } from '../ingest/rebuild/rebuild.ts'
import { countLines } from '../ingest/report.ts'
import { print } from './terminal.ts'
import { withGraph } from './with-graph.ts'
import { rebuilding } from './writing.ts'

/** `marsad rebuild` */
export function configure(command: Command): void {
  command.action(async () => {
    await withGraph(async (graph) => {
      const lines = countLines(await rebuild(graph, rebuilding()))
      print(['rebuilt.', ...lines].join('\n'))
    })
  })
}
