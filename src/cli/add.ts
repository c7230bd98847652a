import type { Command } from 'commander'
import { addDossier, prepareDossier } from '../ingest/add-dossier.ts'
import { readInput } from '../ingest/read-input.ts'
import { bringUpToDate } from '../ingest/rebuild/bring-up-to-date.ts'
import { reportText } from '../ingest/report.ts'
import { print } from './terminal.ts'
import { withGraph } from './with-graph.ts'
import { rebuilding, writing } from './writing.ts'

/** `marsad add` */
export function configure(command: Command): void {
  command
    .argument('<file>', 'the dossier, in YAML or JSON; docs/dossier.md says how to write one')
    .option('--text <file>', "the original text of the dossier's document: verified, then attached")
    .action(add)
}

async function add(file: string, options: { readonly text?: string }): Promise<void> {
  const prepared = prepareDossier({
    file: await readInput(file, 'INVALID_DOSSIER'),
    ...(options.text === undefined ? {} : { text: await readInput(options.text, 'INVALID_TEXT') }),
  })
  await withGraph(async (graph) => {
    await bringUpToDate(graph, rebuilding())
    print(reportText(await addDossier(graph, prepared, writing('marsad add'))))
  })
}
