import { existsSync } from 'node:fs'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { decompressed } from '../../../../src/ingest/pipeline/decompressed.ts'
import type { GedRow } from '../../../../src/ingest/importers/ucdp-ged/ged-row.ts'
import { readGed } from '../../../../src/ingest/importers/ucdp-ged/read-ged.ts'
import type { SourceRecord } from '../../../../src/ingest/pipeline/source-record.ts'
import { gedSample, gedSampleRow } from '../../../support/ged-sample.ts'
import type { GedDialect } from '../../../support/ged-sample.ts'

type GedRecord = Extract<SourceRecord<GedRow>, { readonly kind: 'ROW' | 'REJECTED' }>

async function read(text: AsyncIterable<string> | string): Promise<readonly GedRecord[]> {
  const records: GedRecord[] = []
  for await (const record of readGed(typeof text === 'string' ? pieces(text) : text)) {
    if (record.kind === 'ROW' || record.kind === 'REJECTED') records.push(record)
  }
  return records
}

async function* pieces(text: string) {
  yield* await Promise.resolve([text.slice(0, 100), text.slice(100)])
}

const rowsOf = async (dialect: GedDialect) =>
  (await read(gedSample(dialect))).map((record) =>
    record.kind === 'ROW' ? { ...record.row, sha256: '' } : null,
  )

describe('a file of UCDP GED', () => {
  test('gives its rows, each value as what it is', async () => {
    const [first, , third] = await rowsOf('codebook')
    expect(first).toMatchObject({
      ...{ id: 9001, number: 1, type_of_violence: 1, side_a: 'Government of Nuria', gwnoa: 999 },
      ...{ gwnob: null, adm_1: 'Nuria', adm_2: null, latitude: 41.25, date_start: '2031-05-02' },
      ...{ source_article: '"Nuria Post,2031-05-03,Clash at ""Amal"""', where_description: null },
    })
    expect(third).toMatchObject({ low: 12, best: 9, high: 4 })
  })

  test.each(['exchange', 'old'] as const)(
    'of the dialect "%s" gives the same rows',
    async (dialect) => {
      expect(await rowsOf(dialect)).toEqual(await rowsOf('codebook'))
    },
  )

  test('tells of a bad record where it stands and what is wrong, and reads on', async () => {
    const bad = {
      ...gedSampleRow(9001),
      ...{ id: 'x', date_start: '2031-02-30', latitude: 95, low: -1, type_of_violence: 4 },
    }
    const records = await read(gedSample('codebook', [bad, gedSampleRow(9001)]))
    expect(records).toHaveLength(6)
    // The first row holds a line break.
    expect(records[4]).toMatchObject({
      kind: 'REJECTED',
      line: 7,
      problems: [
        { column: 'id', reason: 'is no whole number' },
        { column: 'type_of_violence', reason: 'is none of 1, 2, 3' },
        { column: 'latitude', reason: 'is beyond ±90 degrees' },
        { column: 'date_start', reason: 'is no day of the form YYYY-MM-DD' },
        { column: 'low', reason: 'is below 0' },
      ],
    })
    expect(records[5]).toMatchObject({ kind: 'ROW', row: { id: 9001 } })
  })

  test('whose first day is after its last is a bad record', async () => {
    const late = { ...gedSampleRow(9001), date_start: '2031-05-03' }
    const records = await read(gedSample('codebook', [late]))
    expect(records[4]).toMatchObject({
      problems: [{ column: 'date_start', reason: 'is after date_end' }],
    })
  })

  test('without a column is refused with what is missing', async () => {
    await expect(read('id,year\n1,2031')).rejects.toThrow(/names no type_of_violence, conflict/)
    await expect(read('')).rejects.toThrow(/names no id/)
  })
})

describe('a compressed file', () => {
  let folder = ''
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'marsad-ged-'))
  })
  afterAll(() => rm(folder, { recursive: true }))

  async function file(name: string, bytes: Uint8Array | string): Promise<string> {
    const path = join(folder, name)
    await writeFile(path, bytes)
    return path
  }

  test('is told by its first bytes, whatever it is called', async () => {
    const text = gedSample('codebook')
    const plain = await read(decompressed(await file('plain.gz', text)))
    const gzip = await read(decompressed(await file('gzip.csv', gzipSync(text))))
    expect(gzip).toEqual(plain)
    expect(plain).toHaveLength(4)
  })

  test('that is cut off, no UTF-8 or not there is refused', async () => {
    const gzip = gzipSync(gedSample('codebook'))
    const cut = await file('cut', gzip.subarray(0, gzip.length - 40))
    await expect(read(decompressed(cut))).rejects.toThrow(/cannot be read to its end/)
    const latin = await file('latin', Buffer.from('id,B\xe9ja', 'latin1'))
    await expect(read(decompressed(latin))).rejects.toThrow(/is not UTF-8 text/)
    await expect(read(decompressed(join(folder, 'none')))).rejects.toThrow(/cannot be read/)
  })
})

/** Files of the data set, where somebody has laid them beside the project. */
const REAL = fileURLToPath(new URL('../../../../../shared/data/ucdp-ged', import.meta.url))

describe.skipIf(!existsSync(REAL))(
  'real files, left out where ../shared/data/ucdp-ged is absent:',
  () => {
    test.each([
      ['iraq_1989_2013.csv', 4412],
      ['ged_ukraine_hdx_2014_2019.csv', 1167],
      ['ged_myanmar_1989_2023.csv.xz', 7374],
      ['ged_nigeria_hdx_1990_2019.csv.xz', 4603],
    ])(
      '%s gives %i rows and no fault',
      async (name, count) => {
        const records = await read(decompressed(join(REAL, name)))
        const ids = records.map((record) => (record.kind === 'ROW' ? record.row.id : null))
        expect(ids).not.toContain(null)
        expect(new Set(ids).size).toBe(count)
      },
      60_000,
    )
  },
)
