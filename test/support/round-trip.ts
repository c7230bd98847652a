import { asker } from '../../src/api/execute.ts'
import { buildSchema } from '../../src/api/schema.ts'
import { openExport } from '../../src/exports/open-export.ts'
import type { Graph } from '../../src/graph/graph.ts'
import { exportDossiers } from '../../src/ingest/dossier-export/export-dossiers.ts'
import { exportedAt } from './exporting.ts'
import { added, emptyGraph, graphDump } from './ingest-graph.ts'
import { unzipped } from './zip-files.ts'
import type { ZipFiles } from './zip-files.ts'

/** Exports the dossiers that tell of some events, or all; gives the text of each file by its name. */
export async function exportedDossiers(
  graph: Graph,
  where?: object,
  tell: (line: string) => void = () => undefined,
): Promise<ZipFiles> {
  const ask = asker({ schema: buildSchema(), graph, deadline: 60_000 })
  const wish = where === undefined ? {} : { where: JSON.stringify(where) }
  const { chunks } = openExport(
    { format: 'dossier', ...wish },
    {
      ...{ ask, now: exportedAt, version: '0', tell },
      dossiers: (ids) => exportDossiers(graph, ids),
    },
  )
  const parts: Uint8Array[] = []
  for await (const chunk of chunks) {
    parts.push(typeof chunk === 'string' ? new TextEncoder().encode(chunk) : chunk)
  }
  return unzipped(Buffer.concat(parts))
}

/** What a graph says, and what an empty graph says to which everything is added that was exported from it. */
export async function thereAndBack(
  graph: Graph,
  dossiers: readonly string[],
): Promise<{
  readonly before: readonly string[]
  readonly after: readonly string[]
  readonly files: ZipFiles
}> {
  await emptyGraph(graph)
  for (const dossier of dossiers) await added(graph, dossier)
  const before = await graphDump(graph)
  const files = await exportedDossiers(graph)
  await emptyGraph(graph)
  for (const text of files.values()) await added(graph, text)
  return { before, after: await graphDump(graph), files }
}
