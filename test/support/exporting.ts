import { asker } from '../../src/api/execute.ts'
import { buildSchema } from '../../src/api/schema.ts'
import { openExport } from '../../src/exports/open-export.ts'
import type { ExportWish } from '../../src/exports/open-export.ts'
import type { EventWhere } from '../../src/exports/gql/graphql.ts'
import type { Graph } from '../../src/graph/graph.ts'
import { exportDossiers } from '../../src/ingest/dossier-export/export-dossiers.ts'
import { seed } from '../../src/ingest/seed.ts'
import { writeBatch } from '../../src/ingest/write-batch.ts'
import type { Ask } from '../../src/lib/ask.ts'
import { gedBatch } from './ged-batch.ts'
import { emptyGraph, testGraph } from './ingest-graph.ts'

/** The article and the sample of the data set in one graph, and a way to export from it. */
export interface Exporting {
  readonly graph: Graph
  readonly ask: Ask
  readonly bytes: (wish: Wish) => Promise<Uint8Array>
  /** What was said meanwhile, a line each. */
  readonly told: string[]
  readonly text: (wish: Wish) => Promise<string>
  readonly stop: () => Promise<void>
}

/** A wish whose where is written as what it is. */
interface Wish extends Pick<ExportWish, 'format' | 'lang'> {
  readonly where?: EventWhere
}

/** When the exports of the tests are made. */
export const exportedAt = new Date('2032-01-01T00:00:00.000Z')

/** Fills the graph and opens it. */
export async function exporting({ withGed = true } = {}): Promise<Exporting> {
  const graph = await testGraph()
  await emptyGraph(graph)
  const writing = { tool: 'test', version: '0', now: new Date('2031-12-01T00:00:00.000Z') }
  await seed(graph, writing)
  if (withGed) await writeBatch(graph, await gedBatch(), writing)
  const ask = asker({ schema: buildSchema(), graph, deadline: 60_000 })
  const told: string[] = []
  const bytes = async ({ where, ...wish }: Wish) => {
    const given = where === undefined ? wish : { ...wish, where: JSON.stringify(where) }
    const { chunks } = openExport(given, {
      ...{ ask, now: exportedAt, version: '0' },
      dossiers: (ids) => exportDossiers(graph, ids),
      tell: (line) => told.push(line),
    })
    const parts: Uint8Array[] = []
    for await (const chunk of chunks) {
      parts.push(typeof chunk === 'string' ? new TextEncoder().encode(chunk) : chunk)
    }
    return Buffer.concat(parts)
  }
  return {
    graph,
    ask,
    bytes,
    told,
    text: async (wish) => new TextDecoder('utf-8', { ignoreBOM: true }).decode(await bytes(wish)),
    stop: async () => {
      await emptyGraph(graph)
      await graph.close()
    },
  }
}
