import type { Graph } from '../../src/graph/graph.ts'
import { mapGed } from '../../src/ingest/importers/ucdp-ged/map-ged.ts'
import { writeBatch } from '../../src/ingest/write-batch.ts'
import { copiesOf } from '../../bench/generate/copies.ts'
import type { Sample } from '../../bench/queries/sample.ts'
import { sampleOf } from '../../bench/queries/sample.queries.ts'
import { baseSample } from './base-sample.ts'
import { gedDocument } from './ged-batch.ts'

/** A year of the sample's events, week by week, and the spans in which they lie. */
const WEEKS = 20
const SPANS = [
  { from: '2031-01-01', to: '2031-12-31' },
  { from: '2031-08-10', to: '2031-09-20' },
]

/** Writes a small data set for the questions of the benchmark, and gives what they ask about. */
export async function writeWorkload(graph: Graph): Promise<Sample> {
  const base = await baseSample()
  const rows = [...copiesOf(base, WEEKS * base.length)].flatMap((copy) => copy.rows)
  const writing = { tool: 'test', version: '0', now: new Date('2033-01-01T00:00:00Z') }
  await writeBatch(graph, mapGed(gedDocument, rows), writing)
  const [sample] = await graph.read(sampleOf())
  if (sample === undefined) throw new Error('The graph gave no sample.')
  return { ...sample, spans: SPANS }
}
