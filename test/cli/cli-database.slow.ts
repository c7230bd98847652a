import { testDatabase } from '../support/test-database.ts'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Graph } from '../../src/graph/graph.ts'
import { graphChecksum } from '../support/graph-checksum.ts'
import { change, emptyGraph, testGraph } from '../support/ingest-graph.ts'
import { runCli } from '../support/run-cli.ts'

const { uri, username, password } = testDatabase()
const environment = { NEO4J_URI: uri, NEO4J_USERNAME: username, NEO4J_PASSWORD: password }
const dossier = 'test/support/dossiers/port-amal.dossier.yaml'
const original = 'test/support/dossiers/port-amal.txt'

let graph: Graph

beforeAll(async () => {
  graph = await testGraph()
  await emptyGraph(graph)
})
afterAll(async () => {
  await emptyGraph(graph)
  await graph.close()
})

describe('marsad with a database', { timeout: 60_000 }, () => {
  test('adds a dossier with its text, and says so; a second time nothing changes', async () => {
    const first = await runCli(['add', dossier, '--text', original], environment)
    const before = await graphChecksum(graph)
    const second = await runCli(['add', dossier], environment)

    expect(first).toMatchObject({ code: 0, error: '' })
    expect(first.out).toMatch(/^port-amal: taken in by run:\S+\.\n/)
    expect(first.out).toMatch(/ {2}Claim +26 added\n/)
    expect(second).toMatchObject({ code: 0, out: 'port-amal: nothing changed.\n' })
    expect(await graphChecksum(graph)).toBe(before)
  })

  test('proves the graph, and ends with 1 where it is broken', async () => {
    const sound = await runCli(['check'], environment)
    await change(graph, "MATCH (d:Document {id: 'document:port-amal'}) SET d.visibility = 'NOBODY'")
    const broken = await runCli(['check'], environment)

    expect(sound.code).toBe(0)
    expect(sound.out).not.toContain('BROKEN')
    expect(broken.code).toBe(1)
    expect(broken.out).toContain(
      'BROKEN  every document is public and has at most one publisher: 1, such as document:port-amal',
    )
    expect(broken.error).toContain('INVARIANT_BROKEN: 1 of')
  })

  test('rebuilds what is broken in facts and cells, and says what it changed', async () => {
    await change(graph, "MATCH (d:Document {id: 'document:port-amal'}) SET d.visibility = 'PUBLIC'")
    await change(graph, 'MATCH ()-[r:TARGETED]->() DELETE r')
    await change(graph, "MATCH (c:Cell {family: 'WEAPON'}) DELETE c")
    const broken = await runCli(['check'], environment)

    const { code, out, error } = await runCli(['rebuild'], environment)

    expect(broken.error).toContain('npm run marsad -- rebuild')
    expect(code).toBe(0)
    expect(out).toMatch(/^rebuilt\.\n/)
    expect(out).toMatch(/ {2}TARGETED +2 added\n/)
    expect(error).toContain('3 events looked at\n')
    expect((await runCli(['check'], environment)).code).toBe(0)
  })

  test('brings in the dossiers of seeds/', async () => {
    await emptyGraph(graph)

    const { code, out } = await runCli(['seed'], environment)

    expect(out).toContain('baghdad-airport-2021: taken in by run:')
    expect(code).toBe(0)
    expect((await runCli(['check'], environment)).code).toBe(0)
  })
})
