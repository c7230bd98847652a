import type { Graph } from '../../../src/graph/graph.ts'
import { rowsOf } from '../../support/ingest-graph.ts'
import type { CopiedDocument } from './copied-graph.ts'

const DOCUMENTS = `MATCH (document:Document)
OPTIONAL MATCH (document)-[edge:PUBLISHED_BY|CREDITED_TO]->(source:Source)
RETURN document.id AS id, document.publishedLatest AS published, type(edge) AS type, source.id AS source`

/** Copies documents, by id. */
export async function copyDocuments(graph: Graph): Promise<ReadonlyMap<string, CopiedDocument>> {
  // The columns are those that the statement above gives.
  const rows = (await rowsOf(graph, DOCUMENTS)) as unknown as readonly DocumentRow[]
  const sources = (id: string, type: string) =>
    rows.flatMap((row) => (row.id === id && row.type === type ? (row.source ?? []) : []))
  return new Map(
    rows.map(({ id, published }) => [
      id,
      {
        id,
        published,
        publisher: sources(id, 'PUBLISHED_BY')[0] ?? null,
        credits: sources(id, 'CREDITED_TO'),
      },
    ]),
  )
}

interface DocumentRow {
  readonly id: string
  readonly published: string | null
  readonly type: string | null
  readonly source: string | null
}
