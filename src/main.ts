import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { run } from './api/run.ts'
import { buildSchema } from './api/schema.ts'
import { openExport } from './exports/open-export.ts'
import { exportDossiers } from './ingest/dossier-export/export-dossiers.ts'
import { bringUpToDate } from './ingest/rebuild/bring-up-to-date.ts'
import { seed } from './ingest/seed.ts'

const { version } = JSON.parse(
  readFileSync(new URL('../package.json', import.meta.url), 'utf8'),
) as { readonly version: string } // our own file

await run({
  env: process.env,
  schema: buildSchema(),
  seed: async (graph) => {
    await seed(graph, { tool: 'marsad start', version, now: new Date() })
  },
  bringUpToDate: (graph, report) => bringUpToDate(graph, { now: new Date(), report }),
  exporter: (wish, ask, graph) =>
    openExport(wish, {
      ...{ ask, version, now: new Date() },
      dossiers: (documentIds) => exportDossiers(graph, documentIds),
    }),
  pages: fileURLToPath(new URL('../dist/web', import.meta.url)),
  tabs: fileURLToPath(new URL('../web/playground/tabs', import.meta.url)),
})
