import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import type { Graph } from '../../src/graph/graph.ts'
import { edited, portAmal, supportFile } from '../support/dossier-file.ts'
import { emptyGraph, testGraph } from '../support/ingest-graph.ts'
import { exportedDossiers, thereAndBack } from '../support/round-trip.ts'

vi.setConfig({ testTimeout: 300_000, hookTimeout: 120_000 })

const south = edited(
  portAmal,
  "passages: [p2], by: 'actor:dawn-radio'",
  "passages: [{ key: p2, start: 130, end: 150 }], by: 'actor:dawn-radio'",
)
/** It leans on the other, and has what neither has: keys, links, rejected claims, several passages, one who only speaks. */
const north = edited(
  edited(
    supportFile('nuria-north.dossier.yaml'),
    'best: 7, passages: [bridge] }\n',
    `best: 7, passages: [bridge] }
      - { kind: PART, of: 'event:port-amal.campaign', passages: [radio, bridge], status: REJECTED, confidence: 0.5, key: part }
      - kind: HARM
        harm: INJURED
        group: OTHER
        party: party:gunmen
        country: place:nuria
        foreign: false
        low: 1
        approximate: true
        text: { en: '"some": 2', ar: بعضهم }
        by: party:nobody
        speaks: WITNESS
        madeAt: event:rumour
        modality: SUSPECTED
        rank: PREFERRED
        slot: boast
        passages: [bridge]
      - { kind: CONTENT, text: { en: 'yes' }, key: yes, passages: [bridge] }
  - key: rumour
    title: { en: A rumour, ar: إشاعة }
    basis: INFERRED
    claims:
      - { kind: TYPE, type: STATEMENT, extent: SINGLE, status: REJECTED, passages: [radio] }
      - { kind: CONTENT, text: { en: 'no' }, contradicts: [yes], status: REJECTED, passages: [radio] }
`,
  ),
  '    class: ARMED_GROUP\n# prettier-ignore\nevents',
  `    class: ARMED_GROUP
  - key: nobody
    text: { en: nobody in particular, ar: لا أحد }
# prettier-ignore
events`,
)

let graph: Graph

beforeAll(async () => {
  graph = await testGraph()
})
afterAll(async () => {
  await emptyGraph(graph)
  await graph.close()
})

describe('dossiers that are exported', () => {
  it('give the same graph again where they are added to an empty one', async () => {
    const { before, after, files } = await thereAndBack(graph, [south, north])
    expect(after).toEqual(before)
    expect([...files.keys()]).toEqual(['1-port-amal.dossier.yaml', '2-nuria-north.dossier.yaml'])
    // The mark of an editor is kept as a hash alone; what needs none is written without a slot.
    const slots = [...files.values()].map(
      (text) => text.match(/slot: slot:[a-z2-7]{26}\n/g)?.length,
    )
    expect(slots).toEqual([2, 1])
    for (const text of files.values()) expect(text).not.toMatch(/^[^#"]* [&*]a?\d/m)
  })

  it('are those that tell of the events, with what they need', async () => {
    const names = async (where: object) => [...(await exportedDossiers(graph, where)).keys()]
    expect(await names({ ids: ['event:nuria-north.bridge'] })).toEqual([
      '1-port-amal.dossier.yaml',
      '2-nuria-north.dossier.yaml',
    ])
    expect(await names({ ids: ['event:port-amal.rockets'] })).toEqual(['1-port-amal.dossier.yaml'])
  })

  it('are none where no dossier tells of the events, or where not all would be told', async () => {
    await expect(exportedDossiers(graph, { ids: ['event:none'] })).rejects.toThrow(
      'No dossier tells of these events.',
    )
    await expect(exportedDossiers(graph, { accordingTo: { asOf: '2031-01-01' } })).rejects.toThrow(
      'Leave accordingTo out.',
    )
  })
})
