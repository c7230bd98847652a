import { readdir, readFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import { describe, expect, test } from 'vitest'
import { collection, DUMP, FEATURES } from '../../../support/gazetteer-files.ts'
import { examined, fileOf } from '../../../support/imported.ts'

const source = 'gazetteer'

async function placesIn(path: string) {
  const { file, rejects } = await examined({ source, path, batchSize: 2 })
  const entities = new Map<string, string>()
  const within: string[] = []
  for await (const { batch } of file.batches(0)) {
    for (const { id, kind, names } of batch.entities) {
      const primary = names.filter((name) => name.kind === 'PRIMARY' && name.lang === 'en')
      expect(primary, id).toHaveLength(1)
      entities.set(id, `${kind ?? ''} ${names.map(({ value }) => value).join(' | ')}`)
    }
    for (const { subjectId, objectId } of batch.claims) {
      within.push(`${subjectId ?? ''} < ${objectId ?? ''}`)
    }
  }
  return { file, rejects, entities: Object.fromEntries(entities), within }
}

describe('a gazetteer', () => {
  test('of GeoNames gives places of every kind, each within the next unit that is in the file', async () => {
    const { file, entities, within } = await placesIn(await fileOf('XA.txt', DUMP))

    expect(file.counts).toMatchObject({ records: 7, rows: 7, rejected: 0 })
    expect(entities).toEqual({
      'place:geonames-qm': 'COUNTRY Republic of Nuria | Nuria',
      'place:geonames-qm-01': 'ADMIN1 Coast Province',
      'place:geonames-qm-01-h1': 'ADMIN2 Harbour District',
      'place:geonames-4': 'SETTLEMENT Port "Amal" | ميناء أمل | Port Amal',
      'place:geonames-5': 'FACILITY Amal Base',
      'place:geonames-6': 'REGION Long River',
      'place:geonames-7': 'REGION Old Province',
    })
    expect(within).toEqual([
      'place:geonames-qm-01 < place:geonames-qm',
      'place:geonames-qm-01-h1 < place:geonames-qm-01',
      'place:geonames-4 < place:geonames-qm-01-h1',
      'place:geonames-5 < place:geonames-qm-01',
      'place:geonames-6 < place:geonames-qm',
      'place:geonames-7 < place:geonames-qm',
    ])
  })

  test('calls a country by its code, where the code is of one, and else as its row does', async () => {
    const row = (text: string) =>
      text.replaceAll('QM', 'IQ').replace('Republic of Nuria', 'Republic of Iraq')
    const { entities } = await placesIn(await fileOf('IQ.txt', row(DUMP)))
    expect(entities['place:geonames-iq']).toBe('COUNTRY Iraq | العراق | Republic of Iraq | Nuria')
    const nowhere = DUMP.replace('\tQM\t', '\t\t')
    expect((await placesIn(await fileOf('none.txt', nowhere))).entities).toMatchObject({
      'place:geonames-1': 'REGION Republic of Nuria | Nuria',
    })
  })

  test('has bad rows set aside; mended, they belong to the same document', async () => {
    const bad = DUMP.replace('\t31.2\t', '\t131.2\t').replace('7\tOld', 'x\tOld')
    const { file, rejects } = await examined({ source, path: await fileOf('XA.txt', bad) })
    expect(file.counts).toMatchObject({ records: 7, rows: 5, rejected: 2 })
    expect(file.findings).toMatchObject([
      { line: 4, column: 'latitude', reason: 'is beyond ±90 degrees' },
      { line: 7, column: 'geonameid', reason: 'is no whole number' },
    ])
    const table = await readFile(rejects ?? '', 'utf8')
    const mended = await fileOf('mended.csv', table.replace(',131.2,', ',31.2,'))
    const again = await placesIn(mended)
    expect(again.file).toMatchObject({
      document: file.document,
      counts: { rows: 1, rejected: 1 },
    })
    expect(again.entities).toMatchObject({ 'place:geonames-4': expect.stringContaining('"Amal"') })
  })

  test('comes in the other lists of GeoNames, too', async () => {
    const codes = await placesIn(await fileOf('admin1.txt', 'QM.01\tCoast\tCoast\t2\nQM.02\n'))
    expect(codes.file.counts).toMatchObject({ rows: 1, rejected: 1 })
    expect(codes.entities).toEqual({ 'place:geonames-qm-01': 'ADMIN1 Coast' })
    const levels = await placesIn(
      await fileOf(
        'levels.csv',
        'code,level,name\nIQ.01,1,Upper\nIQ.01.H1,2,Harbour\nIQ.02,2,Bad\n',
      ),
    )
    expect(levels.file.counts).toMatchObject({ rows: 2, rejected: 1 })
    expect(levels.entities).toMatchObject({ 'place:geonames-iq': 'COUNTRY Iraq | العراق' })
    expect(levels.within).toContain('place:geonames-iq-01-h1 < place:geonames-iq-01')
    const header = 'geonameid,name,name_ar,country,admin1_code,latitude,longitude'
    const table = await placesIn(await fileOf('towns.csv', `${header}\n4,Amal,أمل,IQ,01,31,41\n`))
    expect(table.within).toEqual(['place:geonames-4 < place:geonames-iq'])
    const bare = await placesIn(
      await fileOf(
        'bare.csv',
        'name,latitude,longitude,admin1_code,admin1_name\nAmal,31,41,01,Coast\n',
      ),
    )
    expect(Object.values(bare.entities)).toEqual(['SETTLEMENT Amal', 'ADMIN1 Coast'])
    const countries = `#ISO\tISO3\nIQ\tIRQ\t368\tIZ\tIraq${'\t'.repeat(12)}99237\t\t\n`
    const list = await placesIn(await fileOf('countryInfo.txt', countries))
    expect(list.file.counts).toMatchObject({ rows: 1, skipped: 1, rejected: 0 })
    expect(list.entities).toEqual({ 'place:geonames-iq': 'COUNTRY Iraq | العراق' })
  })

  test('of administrative names gives units in three languages, the levels below districts as regions', async () => {
    const village = { engName: 'Well', arbName: 'بئر', krdName: 'بیر' }
    const district = {
      engName: 'Hill',
      arbName: 'تل',
      krdName: 'گرد',
      subdistricts: [{ ...village }, {}],
    }
    const provinces = [{ engName: 'Upper', districts: [district] }]
    const path = await fileOf('names.json', JSON.stringify({ country: 'Nuria (North)', provinces }))
    const { file, entities, within } = await placesIn(path)
    expect(file.counts).toMatchObject({ records: 4, rows: 3, rejected: 1 })
    expect(Object.values(entities)).toEqual([
      'ADMIN1 Upper',
      'COUNTRY Nuria',
      'ADMIN2 Hill | تل | گرد',
      'REGION Well | بئر | بیر',
    ])
    expect(within).toHaveLength(3)
  })

  test.each([
    ['a table of something else', 'id,kind\n1,x\n', /no gazetteer that is known/],
    ['TopoJSON', '{"type":"Topology","objects":{},"arcs":[]}', /no type "FeatureCollection"/],
    ['GeoJSON that is cut off', collection(FEATURES).slice(0, -40), /is cut off/],
    [
      'a text with a heading',
      '# Nuria\n\nA project.\n',
      /its first 3 lines none has 19 columns between tabs \(ISO, [^]*a dump of GeoNames/,
    ],
    ['a text with a tab', 'NU\tNuria\n'.repeat(1_001), /its first 1000 lines none has 19 columns/],
    ['a dump that is cut off', DUMP.slice(0, -30), /is cut off/],
  ])('is refused where it is %s', async (_what, content, reason) => {
    const path = await fileOf('x', content)
    await expect(examined({ source, path })).rejects.toThrow(reason)
    expect(await readdir(dirname(path))).toEqual(['x'])
  })
})
