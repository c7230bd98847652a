import type { Graph } from '../../src/graph/graph.ts'
import { noRow, writeQuery } from '../../src/graph/query.ts'
import type { GedDocument } from '../../src/ingest/importers/ucdp-ged/ged-document.ts'
import type { GedRow } from '../../src/ingest/importers/ucdp-ged/ged-row.ts'
import { mapGed } from '../../src/ingest/importers/ucdp-ged/map-ged.ts'
import { publication } from '../../src/ingest/importers/publication.ts'
import { unitPoints } from '../../src/ingest/importers/ucdp-ged/unit-points.ts'
import { writeBatch } from '../../src/ingest/write-batch.ts'

/** Writes into the graph, as an importer does, and takes back what it wrote. */
export interface Writes {
  /** Changes one number of one event: a claim is closed, the next one opened, and the facts follow. */
  readonly write: () => Promise<void>
  readonly undo: () => Promise<void>
}

const DOCUMENT: GedDocument = {
  ...{ dossier: 'benchmark-writes', file: 'none', titleEn: 'Writes', titleAr: 'كتابات', url: null },
  published: publication(null),
}

/** No row of the data set, and no copy, has it. */
const ID = 999_999_999_999

/** Prepares writes of a row like the first of these; its event is another, its places lie where all rows say. */
export function writesOf(graph: Graph, all: readonly GedRow[]): Writes {
  const [row] = all
  if (row === undefined) throw new Error('There are no rows to write.')
  const units = unitPoints(all)
  let times = 0
  const store = async (rows: readonly GedRow[]): Promise<void> => {
    const writing = { tool: 'bench', version: '1', now: new Date() }
    await writeBatch(graph, mapGed(DOCUMENT, rows, units), writing)
  }
  return {
    write: async () => {
      times += 1
      await store([{ ...row, id: ID, high: row.high + times }])
    },
    undo: async () => {
      await store([])
      await graph.write(async (transaction) => {
        await transaction.run(forget)
      })
    },
  }
}

/** What is closed stays in the graph, but a benchmark leaves it as it was. */
const forget = writeQuery({
  text: `MATCH (d:Document {dossier: 'benchmark-writes'})
OPTIONAL MATCH (d)<-[:FROM_DOCUMENT]-(c:Claim)
OPTIONAL MATCH (c)-[:ABOUT]->(e:Event {dossier: 'benchmark-writes'})
OPTIONAL MATCH (e)-[:HAS_ID]->(i:ExternalId)
OPTIONAL MATCH (c)-[:EVIDENCED_BY]->(p:Passage)
OPTIONAL MATCH (c)-[:RECORDED_IN]->(r:Run)
OPTIONAL MATCH (r)<-[:STEP_OF]-(s:RunStep)
DETACH DELETE c, p, r, s, i, e, d`,
  parameters: {},
  row: noRow,
})
