import { existsSync } from 'node:fs'
import { basename } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Graph } from '../../../../src/graph/graph.ts'
import { checkGraph } from '../../../../src/ingest/check-graph.ts'
import type { ExaminedFile } from '../../../../src/ingest/pipeline/importer.ts'
import { undoRun } from '../../../../src/ingest/undo/undo-run.ts'
import { gedSums } from '../../../support/ged-sums.ts'
import type { YearSums } from '../../../support/ged-sums.ts'
import { examined, imported } from '../../../support/imported.ts'
import { emptyGraph, graphDump, rowsOf, testGraph } from '../../../support/ingest-graph.ts'

/** Rows of the data set without its columns of text, one file a dialect. */
const SLICES = fileURLToPath(new URL('../../../support/ged-slices/', import.meta.url))
/** Files of the data set, where somebody has laid them beside the project. */
const REAL = fileURLToPath(new URL('../../../../../shared/data/ucdp-ged/', import.meta.url))

const slices = ['iraq', 'myanmar', 'nigeria', 'ukraine'].map((name) => `${SLICES}${name}.csv`)
const real = [
  'iraq_1989_2013.csv',
  'ged_ukraine_hdx_2014_2019.csv',
  'ged_myanmar_1989_2023.csv.xz',
  'ged_nigeria_hdx_1990_2019.csv.xz',
].map((name) => `${REAL}${name}`)

describe('slices of real files', { timeout: 240_000 }, () => {
  let graph: Graph
  beforeAll(async () => {
    graph = await testGraph()
    await emptyGraph(graph)
  })
  afterAll(async () => {
    await emptyGraph(graph)
    await graph.close()
  })

  test('give in the graph what is in the files, break no invariant, and are undone without a trace', async () => {
    const runs: string[] = []
    for (const [at, path] of slices.entries()) {
      const now = new Date(Date.UTC(2033, at)).toISOString()
      runs.push((await imported(graph, { path, now, batchSize: 10 })).runId)
    }

    for (const path of slices) {
      const { file } = await examined({ path })
      expect(await storedSums(graph, file.document.dossier)).toEqual((await gedSums(path)).sums)
    }
    const findings = await checkGraph(graph)
    expect(findings.filter(({ broken }) => broken.length > 0)).toEqual([])
    for (const id of runs) await undoRun(graph, id, { now: new Date(), progress: () => undefined })
    expect(await graphDump(graph)).toEqual([])
  })
})

describe.each([
  ['slices', slices],
  ['real files, left out where ../shared/data/ucdp-ged is absent', real],
])('%s', (_name, paths) => {
  test
    .skipIf(!existsSync(paths[0] ?? ''))
    .each(paths.map((path) => [basename(path), path] as const))(
    '%s loses no row, and its claims come to what stands in it, year by year',
    async (_file, path) => {
      const direct = await gedSums(path)
      const { file } = await examined({ path })
      const { records, rows, skipped, rejected, remarks } = file.counts
      expect(rows + skipped + rejected).toBe(records)
      expect([rows, rejected]).toEqual([direct.rows, 0])
      expect(file.findings).toHaveLength(remarks)
      expect(await claimedSums(file)).toEqual(direct.sums)
    },
    120_000,
  )
})

/** What the claims of a file come to, as they are given. */
async function claimedSums(file: ExaminedFile): Promise<YearSums> {
  const years = new Map<string, string>()
  const sums: Record<string, readonly [number, number, number]> = {}
  for await (const { batch } of file.batches(0)) {
    for (const claim of batch.claims) {
      const event = claim.eventId ?? ''
      if (claim.kind === 'WHEN') years.set(event, claim.earliest?.slice(0, 4) ?? '')
      if (claim.kind !== 'HARM' || claim.group !== 'ALL') continue
      const year = years.get(event) ?? ''
      const [lows, bests, highs] = sums[year] ?? [0, 0, 0]
      sums[year] = [lows + (claim.low ?? 0), bests + (claim.best ?? 0), highs + (claim.high ?? 0)]
    }
  }
  return sums
}

/** The same of what is stored. */
async function storedSums(graph: Graph, dossier: string): Promise<YearSums> {
  const rows = await rowsOf(
    graph,
    `MATCH (:Document {dossier: '${dossier}'})<-[:FROM_DOCUMENT]-(toll:HarmClaim {group: 'ALL'})-[:ABOUT]->(event)
MATCH (event)<-[:ABOUT]-(dated:WhenClaim)-[:FROM_DOCUMENT]->(:Document {dossier: '${dossier}'})
RETURN toString(dated.earliest.year) AS year, sum(toll.low) AS low, sum(toll.best) AS best, sum(toll.high) AS high`,
  )
  return Object.fromEntries(
    rows.map(({ year, low, best, high }) => [
      year as string,
      [low, best, high] as [number, number, number],
    ]),
  )
}
