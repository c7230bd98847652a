import { fileURLToPath } from 'node:url'
import { run } from './api/run.ts'
import { version } from './cli/version.ts'
import { bringUpToDate } from './ingest/rebuild/bring-up-to-date.ts'

await run({
  env: process.env,
  load: async () => {
    const [{ buildSchema }, { createServer }, { openExport }, { exportDossiers }] =
      await Promise.all([
        import('./api/schema.ts'),
        import('./api/create-server.ts'),
        import('./exports/open-export.ts'),
        import('./ingest/dossier-export/export-dossiers.ts'),
      ])
    return {
      schema: buildSchema(),
      createServer,
      exporter: (wish, ask, graph) => {
        const dossiers = (ids: readonly string[] | null) => exportDossiers(graph, ids)
        return openExport(wish, { ask, dossiers, version, now: new Date() })
      },
    }
  },
  seed: async (graph) => {
    const { seed } = await import('./ingest/seed.ts')
    await seed(graph, { tool: 'marsad start', version, now: new Date() })
  },
  bringUpToDate: (graph, report) => bringUpToDate(graph, { now: new Date(), report }),
  pages: fileURLToPath(new URL('../dist/web', import.meta.url)),
  tabs: fileURLToPath(new URL('../web/playground/tabs', import.meta.url)),
})
