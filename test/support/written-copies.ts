import type { BaseRow } from '../../bench/generate/base-rows.ts'
import { copiesOf } from '../../bench/generate/copies.ts'
import { NOW } from '../../bench/generate/generate.ts'
import { mapGed } from '../../src/ingest/importers/ucdp-ged/map-ged.ts'
import { unitPoints } from '../../src/ingest/importers/ucdp-ged/unit-points.ts'
import { writeBatch } from '../../src/ingest/write-batch.ts'
import { emptyGraph, testGraph } from './ingest-graph.ts'
import { typedDump } from './typed-dump.ts'

/** The dump of the graph that the writer makes of rows and their copies, one document after another. */
export async function writtenCopies(
  base: readonly BaseRow[],
  events: number,
): Promise<readonly string[]> {
  const graph = await testGraph()
  const points = unitPoints(base.slice(0, events).map(({ row }) => row))
  const writing = { tool: 'bench', version: '1', now: new Date(NOW) }
  try {
    await emptyGraph(graph)
    for (const { document, rows } of copiesOf(base, events)) {
      await writeBatch(graph, mapGed(document, rows, points), writing)
    }
    return await typedDump(graph)
  } finally {
    await emptyGraph(graph)
    await graph.close()
  }
}
