import type { Command } from 'commander'
import { bringUpToDate } from '../ingest/rebuild/bring-up-to-date.ts'
import { countLines } from '../ingest/report.ts'
import { undoRun } from '../ingest/undo/undo-run.ts'
import { counted } from '../lib/counted.ts'
import { print, tell } from './terminal.ts'
import { withGraph } from './with-graph.ts'
import { rebuilding } from './writing.ts'

/** `marsad undo` */
export function configure(command: Command): void {
  command
    .argument('<run>', 'the id of the run; `marsad runs` lists them')
    .action(async (id: string) => {
      await withGraph(async (graph) => {
        await bringUpToDate(graph, rebuilding())
        const progress = (undone: number, steps: number): void => {
          tell(`${String(undone)} of ${counted(steps, 'step')}`)
        }
        const counts = await undoRun(graph, id, { now: new Date(), progress })
        print([`${id}: undone.`, ...countLines(counts)].join('\n'))
      })
    })
}
