import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Graph } from '../../../../src/graph/graph.ts'
import { fileOf, imported } from '../../../support/imported.ts'
import { emptyGraph, rowsOf, testGraph } from '../../../support/ingest-graph.ts'

const source = 'gazetteer'

/** Sixty towns of one name, each some 300 km from the next. */
const TOWNS = Array.from({ length: 60 }, (_, at) => {
  const point = `${String(-60 + 3 * (at % 20))},${String(10 + 10 * Math.floor(at / 20))}`
  return `${String(at + 1)},Salam,${point}`
})
/** Close to the last of them. */
const CLOSE = {
  type: 'Feature',
  properties: { NE_ID: 7, NAME: 'Salam', POP_MAX: 5, ADM0NAME: 'Nuria', ADM0_A3: 'XAA' },
  geometry: { type: 'Point', coordinates: [30.05, -3.05] },
}

let graph: Graph
beforeAll(async () => {
  graph = await testGraph()
  await emptyGraph(graph)
})
afterAll(async () => {
  await emptyGraph(graph)
  await graph.close()
})

test('of sixty places of one name the one close by is found', async () => {
  const table = ['geonameid,name,latitude,longitude', ...TOWNS].join('\n')
  await imported(graph, { source, path: await fileOf('towns.csv', table) })
  const features = JSON.stringify({ type: 'FeatureCollection', features: [CLOSE] })
  await imported(graph, { source, path: await fileOf('places.geojson', features) })

  const pairs = `MATCH (pair:Pair) RETURN pair.keptId AS kept, pair.otherId AS other, pair.judgement AS judgement`
  expect(await rowsOf(graph, pairs)).toEqual([
    { kept: 'place:geonames-60', other: 'place:natural-earth-7', judgement: 'SAME' },
  ])
}, 180_000)
