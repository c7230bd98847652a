import { broken } from '../support/broken.ts'
import { testDatabase } from '../support/test-database.ts'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Graph } from '../../src/graph/graph.ts'
import { portAmal, supportFile } from '../support/dossier-file.ts'
import { graphChecksum } from '../support/graph-checksum.ts'
import { added, counting, emptyGraph, testGraph } from '../support/ingest-graph.ts'
import { killHard, ownProcess } from '../support/own-process.ts'

const north = supportFile('nuria-north.dossier.yaml')

describe('kill -9 of the process that adds a dossier', { timeout: 120_000 }, () => {
  let graph: Graph

  beforeAll(async () => {
    graph = await testGraph()
    await emptyGraph(graph)
    await added(graph, north)
  })
  afterAll(async () => {
    await emptyGraph(graph)
    await graph.close()
  })

  test('after the last cell leaves nothing of it', async () => {
    const { uri, username, password } = testDatabase()
    const before = await graphChecksum(graph)
    const adding = await ownProcess('stuck-add.ts', uri, username, password, 'MERGE (cell:Cell')
    expect(adding.said).toBe('in the middle')

    await killHard(adding)

    expect(await graphChecksum(graph)).toBe(before)
    expect(await broken(graph)).toEqual([])
  })

  test('does not stand in the way of the next add', async () => {
    const { uri, username, password } = testDatabase()
    await killHard(await ownProcess('stuck-add.ts', uri, username, password, '20'))

    await added(graph, portAmal)

    expect(await broken(graph)).toEqual([])
    const counted = counting(graph)
    await added(counted.graph, portAmal)
    expect(counted.total()).toBe(0)
  })
})
