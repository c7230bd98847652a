import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { ClientError } from '../../src/errors.ts'
import type { Graph } from '../../src/graph/graph.ts'
import { edited, portAmal, supportFile } from '../support/dossier-file.ts'
import { graphChecksum } from '../support/graph-checksum.ts'
import { added, emptyGraph, testGraph } from '../support/ingest-graph.ts'

const north = supportFile('nuria-north.dossier.yaml')

let graph: Graph

beforeAll(async () => {
  graph = await testGraph()
})
afterAll(async () => {
  await emptyGraph(graph)
  await graph.close()
})

describe('a second dossier is refused with', { timeout: 60_000 }, () => {
  const first = edited(
    portAmal,
    '      - { scheme: invented, value: DF-1 }\n',
    '      - { scheme: invented, value: DF-1 }\n  - id: actor:other\n    class: ARMED_GROUP\n    names:\n      - { value: Other, lang: en, kind: PRIMARY }\n      - { value: آخر, lang: ar, kind: PRIMARY }\n    externalIds:\n      - { scheme: elsewhere, value: x }\n',
  )
  let before: string

  beforeAll(async () => {
    await emptyGraph(graph)
    await added(graph, first)
    before = await graphChecksum(graph)
  })

  test.each([
    [
      'another primary name',
      edited(
        north,
        'value: Dawn Front, lang: en, kind: PRIMARY',
        'value: Front of Dawn, lang: en, kind: PRIMARY',
      ),
      'actor:dawn-front: the dossiers port-amal and nuria-north give it a different primary name (en): "Dawn Front" and "Front of Dawn"',
    ],
    [
      'another class',
      edited(north, 'class: ARMED_GROUP\n    names', 'class: COALITION\n    names'),
      'a different class: "ARMED_GROUP" and "COALITION"',
    ],
    [
      'another kind',
      edited(north, 'kind: ADMIN1', 'kind: ADMIN2'),
      'a different kind: "ADMIN1" and "ADMIN2"',
    ],
    [
      'another name of a source',
      edited(north, 'name: { en: Amal Wire }', 'name: { en: Amal News }'),
      'source:amal-wire: the dossiers port-amal and nuria-north give it a different nameEn',
    ],
    [
      'an external id of another',
      edited(
        north,
        "- { scheme: other, value: '17' }",
        "- { scheme: other, value: '17' }\n  - id: actor:dawn\n    class: ARMED_GROUP\n    names:\n      - { value: Dawn, lang: en, kind: PRIMARY }\n      - { value: فجر, lang: ar, kind: PRIMARY }\n    externalIds:\n      - { scheme: elsewhere, value: x }",
      ),
      'elsewhere x belongs to actor:other already',
    ],
    [
      'a document of the other',
      edited(north, 'id: document:gulf-atlas', 'id: document:nuria-atlas'),
      'document:nuria-atlas belongs to the dossier port-amal',
    ],
    [
      'the name of the other dossier',
      edited(north, 'dossier: nuria-north', 'dossier: port-amal'),
      'The dossier port-amal is about another document',
    ],
    [
      'an entity that nobody declares',
      edited(north, "place: 'place:coast', precision", "place: 'place:delta', precision"),
      '"place:delta" is neither in this dossier nor in the graph',
    ],
    [
      'an event that nobody declares',
      edited(
        north,
        'best: 7, passages: [bridge] }',
        "best: 7, passages: [bridge] }\n      - { kind: PART, of: 'event:port-amal.wave', passages: [bridge] }",
      ),
      '"event:port-amal.wave" is neither in this dossier nor in the graph',
    ],
    [
      'a circle of places',
      edited(
        north,
        "subject: 'place:nuria', relation: WITHIN, object: 'place:amber-gulf'",
        "subject: 'place:nuria', relation: WITHIN, object: 'place:coast'",
      ),
      'WITHIN or KIND_OF leads back to where it began',
    ],
  ])('%s, and the graph stays as it was', async (_name, second, message) => {
    const error = await refusal(added(graph, second))

    expect(error.code).toBe('INVALID_DOSSIER')
    expect(error.message).toContain(message)
    expect(error.message).toContain('Nothing was changed')
    expect(await graphChecksum(graph)).toBe(before)
  })
})

async function refusal(work: Promise<unknown>): Promise<ClientError> {
  const error: unknown = await work.catch((reason: unknown) => reason)
  if (error instanceof ClientError) return error
  throw new Error('It was not refused.', { cause: error })
}
