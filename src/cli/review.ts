import type { Command } from 'commander'
import { bringUpToDate } from '../ingest/rebuild/bring-up-to-date.ts'
import { review } from '../ingest/review/review-command.ts'
import { print } from './terminal.ts'
import { withGraph } from './with-graph.ts'
import { rebuilding } from './writing.ts'

/** `marsad review` */
export function configure(command: Command): void {
  command
    .argument('[verb]', 'same, different, unsure or undo')
    .argument(
      '[one]',
      'the id of an entity, event, document or claim; entities that are one are kept under this id',
    )
    .argument(
      '[other]',
      'the id of the other; of entities it is kept where it alone is from a dossier',
    )
    .option('--reason <text>', 'why; it is kept with the judgement')
    .option('--judged', 'list what was judged instead')
    .action(
      async (
        verb: string | undefined,
        one: string | undefined,
        other: string | undefined,
        options: { readonly reason?: string; readonly judged?: boolean },
      ) => {
        await withGraph(async (graph) => {
          await bringUpToDate(graph, rebuilding())
          const { reason, judged = false } = options
          const lines = await review(graph, { verb, one, other, reason, judged }, rebuilding())
          print(lines.join('\n'))
        })
      },
    )
}
