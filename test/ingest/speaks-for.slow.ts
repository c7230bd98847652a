import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { Graph } from '../../src/graph/graph.ts'
import { checkGraph } from '../../src/ingest/check-graph.ts'
import { edited, portAmal, supportFile } from '../support/dossier-file.ts'
import { added, emptyGraph, rowsOf, testGraph } from '../support/ingest-graph.ts'

const north = supportFile('nuria-north.dossier.yaml')
const spokesman = "relation: SPEAKS_FOR, object: 'actor:dawn-front', passages: [radio]"
/** The second dossier, the relation by which the radio speaks for the front told in another way. */
const told = (more: string) => edited(north, spokesman, `${spokesman}, ${more}`)
/** The same with a second claim of that relation. */
const andAlso = (more: string) =>
  edited(
    north,
    `${spokesman} }`,
    `${spokesman} }\n  - { subject: 'actor:dawn-radio', ${spokesman}, slot: other, ${more} }`,
  )

let graph: Graph

beforeAll(async () => {
  graph = await testGraph()
})
beforeEach(async () => {
  await emptyGraph(graph)
  await added(graph, portAmal)
})
afterAll(async () => {
  await emptyGraph(graph)
  await graph.close()
})

/** How the radio, which says that the front did it, stands to the front. */
async function stance(): Promise<unknown> {
  const [row] = await rowsOf(
    graph,
    "MATCH (c:PerpetratorClaim {speakerKey: 'actor:dawn-radio'}) RETURN c.stance AS stance",
  )
  return row?.stance
}

describe('who speaks for a party claims for it', { timeout: 60_000 }, () => {
  test('where somebody asserts that it does', async () => {
    await added(graph, north)

    expect(await stance()).toBe('CLAIMED')
  })

  test('not where that is only suspected', async () => {
    await added(graph, told('modality: SUSPECTED'))

    expect(await stance()).toBe('ACCUSED')
  })

  test('where one suspects it and another asserts it', async () => {
    await added(graph, andAlso("by: 'actor:nuria', modality: SUSPECTED"))

    expect(await stance()).toBe('CLAIMED')
  })

  test('not where somebody denies it, and again when the denial is gone', async () => {
    await added(graph, andAlso("by: 'actor:dawn-front', polarity: DENIES"))
    expect(await stance()).toBe('ACCUSED')

    await added(graph, north)
    expect(await stance()).toBe('CLAIMED')
    expect((await checkGraph(graph)).flatMap(({ broken }) => broken)).toEqual([])
  })

  test('not where a link between is only suspected', async () => {
    const chain = edited(
      north,
      `  - { subject: 'actor:dawn-radio', ${spokesman} }`,
      `  - { subject: 'actor:dawn-radio', relation: SPEAKS_FOR, object: 'actor:nuria', passages: [radio] }
  - { subject: 'actor:nuria', ${spokesman} }`,
    )
    await added(graph, chain)
    expect(await stance()).toBe('CLAIMED')

    await added(
      graph,
      edited(
        chain,
        "subject: 'actor:nuria', relation: SPEAKS_FOR",
        "subject: 'actor:nuria', modality: SUSPECTED, relation: SPEAKS_FOR",
      ),
    )
    expect(await stance()).toBe('ACCUSED')
    expect((await checkGraph(graph)).flatMap(({ broken }) => broken)).toEqual([])
  })
})
