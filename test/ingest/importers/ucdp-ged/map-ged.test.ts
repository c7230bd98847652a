import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Graph } from '../../../../src/graph/graph.ts'
import { checkGraph } from '../../../../src/ingest/check-graph.ts'
import { mapGed } from '../../../../src/ingest/importers/ucdp-ged/map-ged.ts'
import { writeBatch } from '../../../../src/ingest/write-batch.ts'
import { gedBatch, gedDocument, gedRows } from '../../../support/ged-batch.ts'
import { gedSample, gedSampleRow } from '../../../support/ged-sample.ts'
import { counting, emptyGraph, testGraph } from '../../../support/ingest-graph.ts'
import { planned } from '../../../support/planned.ts'

const writing = { tool: 'test', version: '0', now: new Date('2032-07-01T00:00:00Z') }
let graph: Graph

beforeAll(async () => {
  graph = await testGraph()
  await emptyGraph(graph)
  await writeBatch(graph, await gedBatch(), writing)
}, 60_000)
afterAll(async () => {
  await emptyGraph(graph)
  await graph.close()
})

async function event(id: number, selection: string): Promise<unknown> {
  const { data, errors } = await planned(
    graph,
    `{ event(id: "event:ucdp-ged.${String(id)}") { ${selection} } }`,
  )
  expect(errors).toEqual([])
  return (data as { readonly event: unknown }).event
}

const parties = `type typeGroup attributionStatus perpetrators { actor { name class } stances }
  targets { description entity { name } } participants { role entity { name } }`

describe('a row of UCDP GED', () => {
  test('of a battle has two sides, and nobody is said to have attacked', async () => {
    expect(await event(9001, parties)).toEqual({
      type: 'ARMED_CLASH',
      typeGroup: 'BATTLE',
      attributionStatus: 'NONE',
      perpetrators: [],
      targets: [],
      participants: [
        { role: 'SIDE_A', entity: { name: 'Government of Nuria' } },
        { role: 'SIDE_B', entity: { name: 'Dawn Front' } },
      ],
    })
  })

  test('of violence against civilians has a perpetrator, as the data set reports in its own voice', async () => {
    expect(await event(9003, parties)).toEqual({
      type: 'ONE_SIDED_VIOLENCE',
      typeGroup: 'ATTACK',
      attributionStatus: 'REPORTED',
      perpetrators: [
        { actor: { name: 'Dawn Front', class: 'ARMED_GROUP' }, stances: ['REPORTED'] },
      ],
      targets: [{ description: null, entity: { name: 'Civilians (Nuria)' } }],
      participants: [],
    })
  })

  test('has the coder as the speaker of every claim, each in the row', async () => {
    const claims = `claims(first: 50) { nodes { speaker { class outlet source { name } } passages { locator kind } } }`
    const { claims: all } = (await event(9001, claims)) as {
      readonly claims: { readonly nodes: readonly unknown[] }
    }
    expect(new Set(all.nodes.map((claim) => JSON.stringify(claim)))).toEqual(
      new Set([
        JSON.stringify({
          speaker: {
            class: 'CODER',
            outlet: true,
            source: { name: 'Uppsala Conflict Data Program' },
          },
          passages: [{ locator: 'nuria.csv, row 1', kind: 'ROW' }],
        }),
      ]),
    )
    expect(all.nodes).toHaveLength(11)
  })

  test('that knows its dead exactly knows those of each group exactly', async () => {
    expect(await tolls(9001)).toEqual([
      ['ALL', null, 5, 5, 5],
      ['CIVILIANS', null, 0, 0, 0],
      ['FIGHTERS', 'Dawn Front', 3, 3, 3],
      ['SECURITY_PERSONNEL', 'Government of Nuria', 2, 2, 2],
    ])
  })

  test('that knows its dead within bounds knows of each group a best number alone', async () => {
    expect(await tolls(9002)).toEqual([
      ['ALL', null, 6, 7, 12],
      ['CIVILIANS', null, null, 4, null],
      ['FIGHTERS', 'Dawn Front', null, 1, null],
      ['FIGHTERS', 'Dusk Front', null, 0, null],
      ['UNKNOWN_STATUS', null, null, 2, null],
    ])
  })

  test('whose numbers contradict each other keeps them in its claim, and the fact is widened', async () => {
    expect(await tolls(9003)).toEqual([
      ['ALL', null, 4, 9, 12],
      ['CIVILIANS', null, null, 9, null],
    ])
    const selection = `claims(where: { kinds: [HARM] }) { nodes { estimate { low best high } } }`
    expect(JSON.stringify(await event(9003, selection))).toContain('{"low":12,"best":9,"high":4}')
  })

  test('has dates and a place as precise as the codebook says', async () => {
    const selection = `extent when { earliest latest precision } places { precision place { name kind point { latitude } ancestors { name kind } } }`
    expect(await event(9002, selection)).toEqual({
      extent: 'SINGLE',
      when: { earliest: '2031-05-02', latest: '2031-05-05', precision: 'FEW_DAYS' },
      places: [
        {
          precision: 'ADMIN2',
          place: {
            name: 'Coast district',
            kind: 'ADMIN2',
            point: { latitude: 40.5 },
            ancestors: [
              { name: 'Shore province', kind: 'ADMIN1' },
              { name: 'Nuria', kind: 'COUNTRY' },
            ],
          },
        },
      ],
    })
    expect(await event(9003, selection)).toMatchObject({
      extent: 'SERIES',
      when: { precision: 'YEAR' },
      places: [{ precision: 'EXACT', place: { kind: 'SETTLEMENT', point: { latitude: 41.25 } } }],
    })
    expect(await event(9004, selection)).toMatchObject({
      when: { precision: 'MONTH' },
      places: [{ precision: 'COUNTRY', place: { kind: 'COUNTRY', point: { latitude: 40 } } }],
    })
  })

  test('belongs to its conflict and its dyad, and keeps its ids', async () => {
    const selection = `externalIds { scheme value } conflicts { name externalIds { scheme value } }`
    expect(await event(9001, selection)).toEqual({
      externalIds: [{ scheme: 'ucdp-ged', value: '9001' }],
      conflicts: [
        {
          name: 'Nuria: Government',
          externalIds: [{ scheme: 'ucdp-conflict', value: '501' }],
        },
        {
          name: 'Government of Nuria - Dawn Front',
          externalIds: [{ scheme: 'ucdp-dyad', value: '502' }],
        },
      ],
    })
  })

  async function tolls(id: number): Promise<unknown> {
    const { casualties } = (await event(
      id,
      `casualties { group actor { name } estimate { low best high } }`,
    )) as {
      readonly casualties: readonly {
        readonly group: string
        readonly actor: { readonly name: string } | null
        readonly estimate: Readonly<Record<'low' | 'best' | 'high', number | null>>
      }[]
    }
    return casualties
      .map(({ group, actor, estimate: { low, best, high } }) => [
        ...[group, actor?.name ?? null],
        ...[low, best, high],
      ])
      .sort()
  }
})

describe('a file of UCDP GED in the graph', () => {
  test('breaks no invariant', async () => {
    const findings = await checkGraph(graph)
    expect(findings.filter(({ broken }) => broken.length > 0)).toEqual([])
  }, 60_000)

  test('changes nothing when it is taken in again', async () => {
    const counted = counting(graph)
    const report = await writeBatch(counted.graph, await gedBatch(), writing)
    expect(report.runId).toBeNull()
    expect(counted.total()).toBe(0)
  })

  test('changes one claim and its facts where a number of a row changes', async () => {
    const changed = { ...gedSampleRow(9001), high: 6 }
    const others = (await gedRows(gedSample('codebook'))).filter(({ id }) => id !== 9001)
    const [row] = (await gedRows(gedSample('codebook', [changed]))).slice(-1)
    if (row === undefined) throw new Error('The sample has the row.')
    const rows = [{ ...row, number: 1 }, ...others]
    const { counts } = await writeBatch(graph, mapGed(gedDocument, rows), writing)
    // The total, and the three groups that nothing bounds any more.
    expect(counts.Claim).toMatchObject({ added: 0, changed: 4, closed: 0 })
    expect(counts.Event).toMatchObject({ added: 0, changed: 1 })
    expect(await event(9001, 'killed { low best high }')).toEqual({
      killed: { low: 5, best: 5, high: 6 },
    })
  })
})

describe('the point of a district', () => {
  const moved = (id: number, latitude: number) => ({ ...gedSampleRow(9002), id, latitude })

  test('is the one given most often, in whatever order the rows come', async () => {
    const more = [moved(1, 40.7), moved(2, 40.6), moved(3, 40.6)]
    const rows = await gedRows(gedSample('codebook', more))
    for (const given of [rows, rows.toReversed()]) {
      const { entities } = mapGed(gedDocument, given)
      const district = entities.find(({ kind }) => kind === 'ADMIN2')
      expect(district?.point).toEqual({ latitude: 40.6, longitude: 33 })
    }
  })
})
