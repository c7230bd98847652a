import { readFile, writeFile } from 'node:fs/promises'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { Graph } from '../../../../src/graph/graph.ts'
import { importerBy } from '../../../../src/ingest/importers/importers.ts'
import { broken } from '../../../support/broken.ts'
import { bytesOf } from '../../../support/dossier-file.ts'
import { examined, fileOf, imported } from '../../../support/imported.ts'
import { emptyGraph, graphDump, rowsOf, testGraph } from '../../../support/ingest-graph.ts'

let graph: Graph

beforeAll(async () => {
  graph = await testGraph()
})
beforeEach(() => emptyGraph(graph))
afterAll(async () => {
  await emptyGraph(graph)
  await graph.close()
})

const mapping = `mapping: harbour-desk
about: The sheet of the harbour desk
source: { id: source:harbour-desk, nameEn: Harbour desk, nameAr: مكتب الميناء, kind: NGO }
language: ar
delimiter: ;
empty: ['?']
key: رقم
type: { column: النوع, codes: { قصف*: ROCKET_ATTACK, عبوة ناسفة: EXPLOSIVE_DEVICE, اجتماع: MEETING } }
when: { column: من, until: إلى, formats: [DD/MM/YYYY] }
place:
  name: المكان
  latitude: lat
  longitude: lon
  within: [{ column: المحافظة, kind: ADMIN1 }, { column: البلد, kind: COUNTRY }]
parties:
  - { column: الفاعل, as: PERPETRATOR, class: { is: ARMED_GROUP }, for: [ATTACK], described: [مجهول*] }
  - { column: الحضور, as: ATTENDEE, class: { is: PERSON }, separator: '،' }
tolls:
  - { harm: KILLED, low: قتلى_أدنى, best: قتلى, high: قتلى_أعلى }
  - { harm: INJURED, group: CIVILIANS, best: جرحى }
weapons:
  - { column: النوع, weapons: { قصف*: { id: weapon:rocket, name: Rocket } } }
note: ملاحظة
`
const header =
  'رقم;النوع;من;إلى;المكان;lat;lon;المحافظة;البلد;الفاعل;الحضور;قتلى_أدنى;قتلى;قتلى_أعلى;جرحى;ملاحظة'
const rows = [
  '1;قصف صاروخي;03/05/2031;;ميناء أمل;10.5;20.25;الساحل;نوريا;جبهة الفجر;;2;3;5;?;"سقطا\nليلا"',
  '2;عبوة ناسفة;04/05/2031;06/05/2031;;;;الساحل;نوريا;مجهولون;;;1;;4;',
  '3;اجتماع;07/05/2031;;;;;;نوريا;جبهة الفجر;سليم، ريم;;;;;',
]
const desk = importerBy({ name: 'desk.yaml', bytes: bytesOf(mapping) })

describe("a desk's own table", { timeout: 120_000 }, () => {
  test('comes in by its mapping, breaks no invariant, and a second time changes nothing', async () => {
    const path = await fileOf('sheet.csv', [header, ...rows].join('\n'))

    await imported(graph, { source: desk, path })

    expect(await rowsOf(graph, EVENTS)).toEqual([
      {
        ...{
          id: 'event:harbour-desk.1',
          type: 'ROCKET_ATTACK',
          from: '2031-05-03',
          to: '2031-05-03',
        },
        ...{ low: 2, best: 3, high: 5, injured: null, by: ['جبهة الفجر'], places: ['ميناء أمل'] },
        ...{ precision: ['NEAR'], weapons: ['weapon:rocket'], country: ['نوريا'] },
      },
      {
        ...{ id: 'event:harbour-desk.2', type: 'EXPLOSIVE_DEVICE', from: '2031-05-04' },
        ...{ to: '2031-05-06', low: 1, best: 1, high: 1, injured: null, by: [] },
        ...{ places: ['الساحل'], precision: ['ADMIN1'], weapons: [], country: ['نوريا'] },
      },
      {
        ...{ id: 'event:harbour-desk.3', type: 'MEETING', from: '2031-05-07', to: '2031-05-07' },
        ...{ low: null, best: null, high: null, injured: null, by: [], places: ['نوريا'] },
        ...{ precision: ['COUNTRY'], weapons: [], country: ['نوريا'] },
      },
    ])
    expect(await rowsOf(graph, PARTIES)).toEqual([
      { name: 'جبهة الفجر', label: 'ArmedGroup' },
      { name: 'ريم', label: 'Person' },
      { name: 'سليم', label: 'Person' },
    ])
    expect(await broken(graph)).toEqual([])

    const before = await graphDump(graph)
    const again = await imported(graph, { source: desk, path, now: '2033-02-01T00:00:00.000Z' })
    expect(again.counts.Claim).toMatchObject({ added: 0, changed: 0, closed: 0 })
    expect(await graphDump(graph)).toEqual(before)
  })

  test.each([
    ['31/02/2031', 'من', 'is no day of the form DD/MM/YYYY'],
    ['2031-05-03', 'من', 'is no day of the form DD/MM/YYYY'],
    ['03/05/0931', 'من', 'lies outside the years 1000 to 2999'],
    ['03/05/9999', 'من', 'lies outside the years 1000 to 2999'],
    ['', 'من', 'is empty'],
  ])('whose day is "%s" has the row rejected, with the reason', async (day, column, reason) => {
    const path = await fileOf('s.csv', `${header}\n${String(rows[0]).replace('03/05/2031', day)}\n`)
    const { file } = await examined({ source: desk, path })
    expect(file.counts).toMatchObject({ rows: 0, rejected: 1 })
    expect(file.findings).toMatchObject([{ kind: 'REJECTED', line: 2, column, reason }])
  })

  test.each([
    ['04/05/2031', 'DAY'],
    ['09/05/2031', 'FEW_DAYS'],
    ['14/05/2031', 'WEEK'],
    ['15/05/2031', 'MONTH'],
    ['31/07/2031', 'SEASON'],
    ['03/05/2032', 'YEAR'],
    ['05/05/2032', 'OPEN'],
  ])('whose span ends on %s knows its date as closely as that: %s', async (until, precision) => {
    const row = String(rows[1]).replace('06/05/2031', until)
    const { file } = await examined({
      source: desk,
      path: await fileOf('s.csv', [header, row].join('\n')),
    })

    for await (const { batch } of file.batches(0)) {
      expect(batch.claims.filter(({ kind }) => kind === 'WHEN')).toMatchObject([{ precision }])
    }
    expect.assertions(1)
  })

  test('was published no earlier than its last event can have happened', async () => {
    const spanned = String(rows[1]).replace('06/05/2031', '31/12/2031')
    const path = await fileOf('s.csv', [header, rows[0], spanned].join('\n'))
    const { file } = await examined({ source: desk, path })

    for await (const { batch } of file.batches(0)) {
      expect(batch.documents).toMatchObject([{ publishedEarliest: '2031-05-04' }])
    }
    expect.assertions(1)
  })

  test.each([
    [';10.5;', ';95;', 'lat', 'is beyond ±90 degrees'],
    [';2;3;5;', ';2;-3;5;', 'قتلى', 'is no whole number from 0'],
    [
      'قصف صاروخي',
      'زلزال',
      'النوع',
      '"زلزال" is none of قصف*, عبوة ناسفة, اجتماع; add it to the mapping or mend it',
    ],
  ])('with %s as %s has the row rejected', async (from, to, column, reason) => {
    const path = await fileOf('s.csv', `${header}\n${String(rows[0]).replace(from, to)}\n`)
    const { file } = await examined({ source: desk, path })
    expect(file.findings).toMatchObject([{ kind: 'REJECTED', column, reason }])
  })

  test('gives its rejected rows as a table by its own delimiter, which comes in once it is mended', async () => {
    const [first = '', second = ''] = rows
    const bad = second.replace('04/05/2031', '31/02/2031')
    const path = await fileOf('sheet.csv', `${[header, first, bad].join('\n')}\n`)
    const { rejects } = await examined({ source: desk, path })

    const text = await readFile(rejects ?? '', 'utf8')
    expect(text.split('\n')).toEqual([
      expect.stringMatching(/^marsad_document;.*;marsad_taken_key;رقم;النوع;/),
      expect.stringContaining(bad),
      '',
    ])
    await writeFile(rejects ?? '', text.replace(`;${bad}`, `;${second}`))
    const { file } = await examined({ source: desk, path: rejects ?? '' })
    expect(file.counts).toMatchObject({ rows: 1, rejected: 0 })
  })

  test('with a toll out of order is kept, with a remark', async () => {
    const path = await fileOf(
      's.csv',
      `${header}\n${String(rows[0]).replace(';2;3;5;', ';4;3;5;')}\n`,
    )
    const { file } = await examined({ source: desk, path })
    expect(file.counts).toMatchObject({ rows: 1, rejected: 0, remarks: 1 })
  })

  test('that lacks a column is refused before anything is written', async () => {
    const path = await fileOf('s.csv', [header, ...rows].join('\n').replace('المكان', 'x'))
    await expect(examined({ source: desk, path })).rejects.toMatchObject({
      code: 'INVALID_FILE',
      message: expect.stringContaining('names no المكان'),
    })
  })
})

describe('a mapping', () => {
  test('with mistakes is refused with the line of each', () => {
    const bad = mapping.replace('EXPLOSIVE_DEVICE', 'BANG').replace('key: رقم', 'kee: رقم')
    expect(() => importerBy({ name: 'desk.yaml', bytes: bytesOf(bad) })).toThrow(
      /desk\.yaml:1:1: key: it is missing[^]*desk\.yaml:7:\d+: kee: there is no such key[^]*desk\.yaml:8:\d+: type\.codes/,
    )
  })
})

describe('a date in parts', () => {
  test.each(['20210,0,0', '20210,2,0', '9999,12,0', '999,12,0', '0,0,0'])(
    'of %s has the row rejected, and the file is read on',
    async (parts) => {
      const text = GTD.replace('2031,5,0', parts)
      const { file } = await examined({ source: 'gtd', path: await fileOf('gtd.csv', text) })

      expect(file.counts).toMatchObject({ rows: 1, rejected: 1 })
      expect(file.findings).toMatchObject([
        { kind: 'REJECTED', column: 'iyear', reason: 'lies outside the years 1000 to 2999' },
      ])
    },
  )
})

describe('files with the columns of others', { timeout: 120_000 }, () => {
  test('of ACLED: the first actor of an attack did it, the two of a battle are sides', async () => {
    const path = await fileOf('acled.csv', ACLED)
    await imported(graph, { source: 'acled', path })
    expect(await rowsOf(graph, ROLES)).toEqual([
      {
        id: 'event:acled.NUR1',
        type: 'ARMED_CLASH',
        edge: 'INVOLVED',
        role: 'SIDE_A',
        name: 'Dawn Front',
      },
      {
        id: 'event:acled.NUR1',
        type: 'ARMED_CLASH',
        edge: 'INVOLVED',
        role: 'SIDE_B',
        name: 'Military Forces of Nuria (2030-)',
      },
      {
        id: 'event:acled.NUR2',
        type: 'ONE_SIDED_VIOLENCE',
        edge: 'TARGETED',
        role: null,
        name: 'Civilians (Nuria)',
      },
    ])
    expect(await rowsOf(graph, SPANS)).toEqual([
      { id: 'event:acled.NUR1', from: '2031-05-03', to: '2031-05-03', killed: 4, where: 'EXACT' },
      { id: 'event:acled.NUR2', from: '2031-05-01', to: '2031-05-31', killed: 0, where: 'ADMIN1' },
    ])
  })

  test('of GTD: days that are not known leave the month, -99 nothing, and "Unknown" nobody', async () => {
    const path = await fileOf('gtd.csv', GTD)
    await imported(graph, { source: 'gtd', path })
    expect(await rowsOf(graph, SPANS)).toEqual([
      {
        id: 'event:gtd.203105000001',
        from: '2031-05-01',
        to: '2031-05-31',
        killed: null,
        where: 'EXACT',
      },
      {
        id: 'event:gtd.203105030002',
        from: '2031-05-03',
        to: '2031-05-03',
        killed: 2,
        where: 'ADMIN1',
      },
    ])
    expect(await rowsOf(graph, STATUS)).toEqual([
      { id: 'event:gtd.203105000001', status: 'NONE', by: [] },
      { id: 'event:gtd.203105030002', status: 'SUSPECTED', by: ['Dawn Front'] },
    ])
  })
})

const EVENTS = `MATCH (e:Event)
RETURN e.id AS id, e.type AS type, toString(e.earliest) AS from, toString(e.latest) AS to,
  e.killedLow AS low, e.killedBest AS best, e.killedHigh AS high, e.injuredBest AS injured,
  COLLECT { MATCH (e)-[:PERPETRATED_BY]->(a) RETURN a.nameAr } AS by,
  COLLECT { MATCH (e)-[:OCCURRED_AT]->(p) RETURN p.nameAr } AS places,
  COLLECT { MATCH (e)-[r:OCCURRED_AT]->() RETURN r.precision } AS precision,
  COLLECT { MATCH (e)-[:USED_WEAPON]->(w) RETURN w.id } AS weapons,
  COLLECT { MATCH (e)-[:LOCATED_IN]->(p:Country) RETURN p.nameAr } AS country
ORDER BY id`
const PARTIES = `MATCH (a:Actor)
RETURN a.nameAr AS name, [label IN labels(a) WHERE NOT label IN ['Entity', 'Actor']][0] AS label ORDER BY name`
const ROLES = `MATCH (e:Event)-[r:PERPETRATED_BY|TARGETED|INVOLVED]->(a:Actor)
RETURN e.id AS id, e.type AS type, type(r) AS edge, r.role AS role, a.nameEn AS name ORDER BY id, role`
const SPANS = `MATCH (e:Event)-[at:OCCURRED_AT]->()
RETURN e.id AS id, toString(e.earliest) AS from, toString(e.latest) AS to, e.killedBest AS killed, at.precision AS where ORDER BY id`
const STATUS = `MATCH (e:Event)
RETURN e.id AS id, e.attributionStatus AS status, COLLECT { MATCH (e)-[:PERPETRATED_BY]->(a) RETURN a.nameEn } AS by ORDER BY id`

const ACLED = `event_id_cnty,event_date,year,time_precision,event_type,sub_event_type,actor1,inter1,actor2,inter2,country,admin1,admin2,location,latitude,longitude,geo_precision,source,notes,fatalities
NUR1,03 May 2031,2031,1,Battles,Armed clash,Dawn Front,Rebel group,Military Forces of Nuria (2030-),State forces,Nuria,Coast,Amal,Port Amal,10.5,20.25,1,Harbour Post,Shots were heard.,4
NUR2,2031-05-14,2031,3,Violence against civilians,Attack,Unidentified Armed Group (Nuria),Political militia,Civilians (Nuria),Civilians,Nuria,Coast,,Coast,10.1,20.2,3,Harbour Post,,0
`
const GTD = `eventid,iyear,imonth,iday,country_txt,provstate,city,latitude,longitude,specificity,attacktype1_txt,target1,gname,guncertain1,weaptype1_txt,nkill,nwound,nkillter
203105000001,2031,5,0,Nuria,Coast,Port Amal,10.5,20.25,1,Bombing/Explosion,A market,Unknown,0,Explosives,-99,,
203105030002,2031,5,3,Nuria,Coast,Unknown,,,4,Armed Assault,A patrol,Dawn Front,1,Firearms,2,1,0
`
