import type { Command } from 'commander'
import { ClientError } from '../errors.ts'
import { checkGraph, findingText } from '../ingest/check-graph.ts'
import { print } from './terminal.ts'
import { withGraph } from './with-graph.ts'

/** `marsad check` */
export function configure(command: Command): void {
  command.action(async () => {
    await withGraph(async (graph) => {
      const findings = await checkGraph(graph, (finding) => {
        print(findingText(finding))
      })
      const broken = findings.filter((finding) => finding.broken.length > 0)
      if (broken.length === 0) return
      throw new ClientError(
        'INVARIANT_BROKEN',
        `${String(broken.length)} of ${String(findings.length)} invariants are broken, listed above. Facts and monthly cells are mended by \`npm run marsad -- rebuild\`, claims by adding the dossiers in question again; if neither does, restore a backup and report it.`,
      )
    })
  })
}
