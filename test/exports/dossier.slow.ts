import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { afterAll, beforeAll, expect, it } from 'vitest'
import type { Graph } from '../../src/graph/graph.ts'
import { edited, supportFile } from '../support/dossier-file.ts'
import { gedSample } from '../support/ged-sample.ts'
import { fileOf, imported } from '../support/imported.ts'
import { added, emptyGraph, rowsOf, testGraph } from '../support/ingest-graph.ts'
import { dossierOf, randomReports } from '../support/random-dossiers.ts'
import { exportedDossiers, thereAndBack } from '../support/round-trip.ts'

let graph: Graph

beforeAll(async () => {
  graph = await testGraph()
})
afterAll(async () => {
  await emptyGraph(graph)
  await graph.close()
})

const article = readFileSync(
  new URL('../../seeds/baghdad-airport-2021.dossier.yaml', import.meta.url),
  'utf8',
)

it('the article that is exported gives the same graph again', { timeout: 300_000 }, async () => {
  const { before, after } = await thereAndBack(graph, [article])
  expect(after).toEqual(before)
})

it(
  'of a data set there is no dossier, but one may name what it brought',
  { timeout: 300_000 },
  async () => {
    await emptyGraph(graph)
    await imported(graph, { path: await fileOf('nuria.csv', gedSample('codebook')) })
    await expect(exportedDossiers(graph)).rejects.toThrow('No dossier tells of these events.')

    const [actor] = await rowsOf(
      graph,
      'MATCH (a:ArmedGroup) RETURN a.id AS id ORDER BY id LIMIT 1',
    )
    const id = String(actor?.id)
    const dossier = supportFile('nuria-north.dossier.yaml')
    await added(
      graph,
      edited(dossier, "PERPETRATOR, party: 'party:gunmen'", `PERPETRATOR, party: '${id}'`),
    )
    const told: string[] = []
    const files = await exportedDossiers(graph, undefined, (line) => told.push(line))
    expect([...files.keys()]).toEqual(['1-nuria-north.dossier.yaml'])
    expect(told).toEqual([
      expect.stringContaining(`nuria-north names what no dossier declares: ${id}.`),
    ])

    told.length = 0
    const rows = await rowsOf(graph, 'MATCH (e:Event) RETURN e.id AS id')
    const coded = rows.filter((row) => String(row.id).startsWith('event:ucdp-')).length
    await exportedDossiers(graph, { from: '1900-01-01' }, (line) => told.push(line))
    expect(told).toContain(
      `${String(coded)} events left out. What came from files of data sets alone is imported from those again.`,
    )
  },
)

it('any dossiers that are exported give the same graph again', { timeout: 1_200_000 }, async () => {
  await fc.assert(
    fc.asyncProperty(randomReports, async ({ reports, order }) => {
      const texts = reports.map(dossierOf)
      const { before, after } = await thereAndBack(
        graph,
        order.flatMap((number) => texts[number] ?? []),
      )
      expect(after).toEqual(before)
    }),
    { numRuns: 12 },
  )
})
