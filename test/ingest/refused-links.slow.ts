import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { ClientError } from '../../src/errors.ts'
import type { Graph } from '../../src/graph/graph.ts'
import { alliedReport } from '../support/allied-reports.ts'
import type { AlliedReport } from '../support/allied-reports.ts'
import { edited, portAmal } from '../support/dossier-file.ts'
import { graphChecksum } from '../support/graph-checksum.ts'
import { added, emptyGraph, testGraph } from '../support/ingest-graph.ts'

let graph: Graph

beforeAll(async () => {
  graph = await testGraph()
})
beforeEach(() => emptyGraph(graph))
afterAll(async () => {
  await emptyGraph(graph)
  await graph.close()
})

const add = (report: AlliedReport) => added(graph, alliedReport(report))

const original: AlliedReport = { key: 'a', source: 'post', claim: { key: 'alliance' } }
const repetition: AlliedReport = {
  key: 'b',
  source: 'mail',
  claim: { key: 'told', repeats: 'a.alliance' },
}

describe('a link is refused, and the graph stays as it was,', () => {
  test.each<[string, AlliedReport, string]>([
    ['to itself', { ...original, claim: { key: 'x', repeats: 'x' } }, 'the claim names itself'],
    [
      'to what the dossier does not have',
      { ...original, claim: { repeats: 'x' } },
      'no claim of this dossier has the key "x"',
    ],
    [
      'to what nobody knows',
      { ...original, claim: { contradicts: ['z.x'] } },
      'relations[0].contradicts[0]: "z.x" is neither in this dossier nor in the graph',
    ],
    [
      'to what is no key',
      { ...original, claim: { repeats: 'claim:x' } },
      '"claim:x" does not fit: use the key of a claim',
    ],
    [
      'that closes a circle',
      { ...original, claim: { key: 'alliance', repeats: 'b.told' } },
      'repeats leads back to where it began, over: b.told, a.alliance',
    ],
  ])('%s', async (_name, report, message) => {
    await add(original)
    await add(repetition)
    const before = await graphChecksum(graph)

    const error = await refusal(add(report))

    expect(error.message).toContain(message)
    expect(await graphChecksum(graph)).toBe(before)
  })

  test('to a claim of another kind, in the same dossier or another', async () => {
    const type = '{ kind: TYPE, type: ROCKET_ATTACK, extent: SINGLE,'
    const keyed = edited(portAmal, type, `${type} key: attack,`)
    await added(graph, keyed)
    const before = await graphChecksum(graph)

    const other = await refusal(add({ key: 'a', claim: { repeats: 'port-amal.attack' } }))
    const own = await refusal(
      added(graph, edited(keyed, '{ kind: COUNT,', '{ kind: COUNT, repeats: attack,')),
    )

    expect(other.message).toContain('port-amal.attack is a claim of another kind than')
    expect(own.message).toContain('"attack" is a claim of kind TYPE, this one of kind COUNT')
    expect(await graphChecksum(graph)).toBe(before)
  })

  test('within one dossier, all at once', async () => {
    const two = JSON.parse(alliedReport(original)) as { relations: object[] }
    const [relation] = two.relations
    two.relations = [
      { ...relation, key: 'one', repeats: 'two' },
      { ...relation, slot: 'x', key: 'two', repeats: 'one' },
      { ...relation, slot: 'y', key: 'two' },
    ]

    const { message } = await refusal(added(graph, JSON.stringify(two)))

    expect(message).toContain('repeats leads from a.one over a.two back to itself')
    expect(message).toContain('"two" stands twice. Give each a key of its own.')
  })
})

async function refusal(work: Promise<unknown>): Promise<ClientError> {
  const error: unknown = await work.catch((reason: unknown) => reason)
  if (error instanceof ClientError && error.code === 'INVALID_DOSSIER') return error
  throw new Error('It was not refused.', { cause: error })
}
