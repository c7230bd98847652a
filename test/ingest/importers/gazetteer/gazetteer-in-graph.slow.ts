import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Graph } from '../../../../src/graph/graph.ts'
import { checkGraph } from '../../../../src/ingest/check-graph.ts'
import { collection, DUMP, FEATURES } from '../../../support/gazetteer-files.ts'
import { examined, fileOf, imported } from '../../../support/imported.ts'
import { emptyGraph, rowsOf, testGraph } from '../../../support/ingest-graph.ts'

const source = 'gazetteer'

describe('a gazetteer in the graph', { timeout: 120_000 }, () => {
  let graph: Graph
  beforeAll(async () => {
    graph = await testGraph()
    await emptyGraph(graph)
  })
  afterAll(async () => {
    await emptyGraph(graph)
    await graph.close()
  })

  test('resolves the places of another by id and by name and nearness, never without a judgement', async () => {
    await imported(graph, { source, path: await fileOf('XA.txt', DUMP) })
    const path = await fileOf('places.geojson', collection(FEATURES))
    const { file } = await examined({ source, path })
    await imported(graph, { source, path })

    expect(file.counts).toMatchObject({ records: 3, rows: 2, rejected: 1 })
    expect(await rowsOf(graph, JUDGED)).toEqual([
      {
        kept: 'place:geonames-4',
        other: 'place:natural-earth-77',
        by: 'marsad',
        reason: 'ID: both are 4 in geonames',
      },
      {
        kept: 'place:geonames-qm',
        other: 'place:natural-earth-xaa',
        by: 'marsad',
        reason: 'ID: both are QM in iso-3166-1-alpha-2',
      },
    ])
    expect(await rowsOf(graph, TOWN)).toEqual([
      { point: '31.2 41.2', turkish: 1, within: ['place:geonames-qm', 'place:geonames-qm-01-h1'] },
    ])
    const findings = await checkGraph(graph)
    expect(findings.filter(({ broken }) => broken.length > 0)).toEqual([])
  })
})

const JUDGED = `MATCH (pair:Pair)<-[:OF_PAIR]-(judgement:Judgement)
RETURN pair.keptId AS kept, pair.otherId AS other, judgement.by AS by, judgement.reasons[0] AS reason ORDER BY kept`

const TOWN = `MATCH (town:Place {id: 'place:geonames-4'})
RETURN toString(town.point.latitude) + ' ' + toString(town.point.longitude) AS point,
       COUNT { (town)-[:HAS_NAME]->(:Name {lang: 'tr'}) } AS turkish,
       COLLECT { MATCH (town)-[:WITHIN]->(outer) RETURN outer.id ORDER BY outer.id } AS within`
