import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Graph } from '../../../../src/graph/graph.ts'
import { checkGraph } from '../../../../src/ingest/check-graph.ts'
import { typeOfAction } from '../../../../src/ingest/importers/gdelt/cameo-codes.ts'
import { examined, fileOf, imported } from '../../../support/imported.ts'
import { emptyGraph, rowsOf, testGraph } from '../../../support/ingest-graph.ts'

/** Invented rows of an event table, version 2.0 (61 columns) or 1.0 (58). */
function eventLine(number: number, action: string, version: 1 | 2 = 2): string {
  const actor = (code: string, name: string, role: string) => [
    code,
    name,
    'NUR',
    '',
    '',
    '',
    '',
    role,
    '',
    '',
  ]
  const point = ['41.2', '31.2', 'F1']
  const place = (name: string) =>
    version === 2 ? ['4', name, 'NU', 'NU01', '7', ...point] : ['4', name, 'NU', 'NU01', ...point]
  return [
    ...[String(number), '20300105', '203001', '2030', '2030.01'],
    ...actor('NURREB', 'GULLS', 'REB'),
    ...actor('NURCOP', 'POLICE', 'COP'),
    ...['1', action, action, action.slice(0, 2), '4', '-9', '12', '3', '5', '-2'],
    ...place('Nuria'),
    ...place('Nuria'),
    ...place('Port Amal, Coast, Nuria'),
    ...['20300106000000', 'https://example.org/a'],
  ].join('\t')
}

const EVENTS = [eventLine(1, '183'), eventLine(2, '190'), eventLine(3, '---')].join('\n')
const MENTIONS = [
  'GLOBALEVENTID,EventTimeDate,MentionTimeDate,MentionType,MentionSourceName,MentionIdentifier,SentenceID,ActionCharOffset,Confidence',
  '1,20300105000000,20300106000000,1,example.org,https://example.org/a,4,30,50',
  '1,20300105000000,20300106000000,1,example.org,https://example.org/a,4,30,50',
  '9,20300105000000,20300106000000,1,example.net,https://example.net/b,1,9,200',
  '9,20300105000000,20300106000000,1,example.net,https://example.net/b,1,9,100',
].join('\n')

describe('tables of GDELT', () => {
  test('are read as they are published, in both versions, and bad rows are set aside', async () => {
    const path = await fileOf('20300106.export.CSV', EVENTS)
    const { file, rejects } = await examined({ source: 'gdelt-events', path })
    expect(file.counts).toMatchObject({ records: 3, rows: 2, rejected: 1 })
    expect(file.findings).toMatchObject([
      { line: 3, column: 'EventCode', reason: 'is no action of CAMEO' },
    ])
    const table = await readFile(rejects ?? '', 'utf8')
    const mended = await fileOf('mended.csv', table.replace(',---,', ',0871,'))
    const again = await examined({ source: 'gdelt-events', path: mended })
    expect(again.file).toMatchObject({ document: file.document, counts: { rows: 1, rejected: 0 } })

    const first = await fileOf('20130405.export.CSV', eventLine(4, '145', 1))
    const old = await examined({ source: 'gdelt-events', path: first })
    expect(old.file.counts).toMatchObject({ rows: 1, rejected: 0 })
  })

  test.each([
    ['gdelt-events', MENTIONS, /names no SQLDATE/],
    ['gdelt-events', 'a\tb\n', /has 2 columns between tabs/],
    ['gdelt-mentions', EVENTS, /has 61 columns between tabs/],
    ['gdelt-events', EVENTS.slice(0, -80), /is cut off/],
  ])('are refused by %s where they are others or cut off', async (source, content, reason) => {
    await expect(examined({ source, path: await fileOf('x', content) })).rejects.toThrow(reason)
  })

  test.each([
    ['1831', 'SUICIDE_ATTACK'],
    ['1833', 'EXPLOSIVE_DEVICE'],
    ['1411', 'PROTEST'],
    ['20', 'ATTACK_OTHER'],
    ['21', undefined],
    ['1', undefined],
  ])('have the action %s as %s', (code, type) => {
    expect(typeOfAction(code)).toBe(type)
  })
})

describe('tables of GDELT in the graph', { timeout: 120_000 }, () => {
  let graph: Graph
  beforeAll(async () => {
    graph = await testGraph()
    await emptyGraph(graph)
  })
  afterAll(async () => {
    await emptyGraph(graph)
    await graph.close()
  })

  test('are claims of little confidence, of which no fact of a single event follows', async () => {
    await imported(graph, { source: 'gdelt-events', path: await fileOf('events.tsv', EVENTS) })
    const path = await fileOf('mentions.csv', MENTIONS)
    const { file } = await examined({ source: 'gdelt-mentions', path })
    await imported(graph, { source: 'gdelt-mentions', path })

    expect(file.counts).toMatchObject({ records: 4, rows: 2, rejected: 2 })
    expect(await rowsOf(graph, EVENT_FACTS)).toEqual([
      {
        id: 'event:gdelt.1',
        type: 'EXPLOSIVE_DEVICE',
        extent: 'GENERAL',
        day: '2030-01-05',
        edges: 0,
      },
      { id: 'event:gdelt.2', type: 'ARMED_CLASH', extent: 'GENERAL', day: '2030-01-05', edges: 0 },
      // Only mentioned: nobody says what it was.
      { id: 'event:gdelt.9', type: null, extent: null, day: null, edges: 0 },
    ])
    expect(await rowsOf(graph, CLAIMS)).toEqual([
      { kind: 'PARTICIPANT', rank: 'DEPRECATED', confidence: 0.3, count: 2 },
      { kind: 'PERPETRATOR', rank: 'DEPRECATED', confidence: 0.3, count: 1 },
      { kind: 'TARGET', rank: 'DEPRECATED', confidence: 0.3, count: 1 },
      { kind: 'TYPE', rank: 'NORMAL', confidence: 0.3, count: 2 },
      { kind: 'WHEN', rank: 'DEPRECATED', confidence: 0.15, count: 1 },
      { kind: 'WHEN', rank: 'DEPRECATED', confidence: 0.3, count: 1 },
      { kind: 'WHEN', rank: 'NORMAL', confidence: 0.3, count: 2 },
      { kind: 'WHERE', rank: 'DEPRECATED', confidence: 0.3, count: 2 },
    ])
    const findings = await checkGraph(graph)
    expect(findings.filter(({ broken }) => broken.length > 0)).toEqual([])
  })
})

/** A table of GDELT, where somebody has laid it beside the project. */
const REAL = fileURLToPath(
  new URL('../../../../../shared/data/gdelt/gdelt_mentions_sample.csv', import.meta.url),
)

test.skipIf(!existsSync(REAL))(
  'the real mentions, left out where they are absent, are all rows',
  async () => {
    const { file } = await examined({
      source: 'gdelt-mentions',
      // A copy: what is rejected is written beside it.
      path: await fileOf('mentions.csv', await readFile(REAL)),
    })
    expect(file.counts).toMatchObject({ records: 1_635, rows: 1_635, rejected: 0 })
  },
  60_000,
)

const EVENT_FACTS = `MATCH (event:Event)
RETURN event.id AS id, event.type AS type, event.extent AS extent, toString(event.earliest) AS day,
       COUNT { (event)-[:PERPETRATED_BY|TARGETED|INVOLVED|OCCURRED_AT|LOCATED_IN]->() } AS edges
ORDER BY id`

const CLAIMS = `MATCH (claim:Claim)
RETURN claim.kind AS kind, claim.rank AS rank, round(claim.confidence, 2) AS confidence, count(*) AS count
ORDER BY kind, rank, confidence`
