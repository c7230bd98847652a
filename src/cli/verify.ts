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
    .option('--seal <sha256>', 'the seal that the export told: a pack with another one is refused')
    .action(async (path: string, { seal }: { readonly seal?: string }) => {
      const pack = await openPack(path, seal)
      await withGraph(async (graph) => {
        await bringUpToDate(graph, rebuilding())
        const verdict = await verifyPack(pack, { ask: asking(graph), version, now: new Date() })
        print(verdictText(pack, verdict))
        if (verdict.holds) return
        throw new ClientError(
          'EVIDENCE_CHANGED',
          'The graph says something else than the pack: the lines above say what. It has changed since, or somebody changed the pack and its manifest alike: --seal tells.',
        )
      })
    })
}
