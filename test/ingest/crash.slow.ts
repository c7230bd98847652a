import { broken } from '../support/broken.ts'
import { testDatabase } from '../support/test-database.ts'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Graph } from '../../src/graph/graph.ts'
import { supportFile } from '../support/dossier-file.ts'
import { graphChecksum } from '../support/graph-checksum.ts'
import { added, emptyGraph, testGraph } from '../support/ingest-graph.ts'
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

  test.each([
    ['after 8 statements', '8'],
    ['after 45 statements', '45'],
  ])('%s leaves nothing of it', async (_name, place) => {
    const { uri, username, password } = testDatabase()
    const before = await graphChecksum(graph)
    const adding = await ownProcess('stuck-add.ts', uri, username, password, place)
    expect(adding.said).toBe('in the middle')

    await killHard(adding)

    expect(await graphChecksum(graph)).toBe(before)
    expect(await broken(graph)).toEqual([])
  })
})
