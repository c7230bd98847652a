import type { Command } from 'commander'
import { ClientError } from '../errors.ts'
import { openPack } from '../exports/evidence/open-pack.ts'
import { verdictText } from '../exports/evidence/verdict-text.ts'
import { verifyPack } from '../exports/evidence/verify-pack.ts'
import { bringUpToDate } from '../ingest/rebuild/bring-up-to-date.ts'
import { asking } from './asking.ts'
import { print } from './terminal.ts'
import { version } from './version.ts'
import { withGraph } from './with-graph.ts'
import { rebuilding } from './writing.ts'

/** `marsad verify` */
export function configure(command: Command): void {
  command
    .argument('<pack>', 'the zip that `export evidence-pack` wrote')
    .action(async (path: string) => {
      const pack = await openPack(path)
      await withGraph(async (graph) => {
        await bringUpToDate(graph, rebuilding())
        const verdict = await verifyPack(pack, { ask: asking(graph), version, now: new Date() })
        print(verdictText(pack, verdict))
        if (verdict.holds) return
        throw new ClientError(
          'EVIDENCE_CHANGED',
          'The pack is whole, but the graph says something else by now: the lines above say what.',
        )
      })
    })
}
