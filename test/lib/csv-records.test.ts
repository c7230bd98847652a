import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { csvRecords } from '../../src/lib/csv-records.ts'
import type { CsvRecord } from '../../src/lib/csv-records.ts'

async function recordsOf(...pieces: readonly string[]): Promise<readonly CsvRecord[]> {
  async function* given() {
    yield* await Promise.resolve(pieces)
  }
  const records: CsvRecord[] = []
  for await (const record of csvRecords(given())) records.push(record)
  return records
}

const fieldsOf = async (...pieces: readonly string[]) =>
  (await recordsOf(...pieces)).map(({ fields }) => fields)

describe('records of a CSV text', () => {
  test('are split at commas and line breaks, of either kind', async () => {
    expect(await fieldsOf('a,b\r\nc,\n,d\n')).toEqual([
      ['a', 'b'],
      ['c', ''],
      ['', 'd'],
    ])
  })

  test('need no line break at the end', async () => {
    expect(await fieldsOf('a,b\nc,"d"')).toEqual([
      ['a', 'b'],
      ['c', 'd'],
    ])
  })

  test('hold commas, quotes and line breaks within quotes', async () => {
    expect(await fieldsOf('"a, ""b""","c\nd"\ne,f\n')).toEqual([
      ['a, "b"', 'c\nd'],
      ['e', 'f'],
    ])
  })

  test('begin after a byte order mark, if there is one', async () => {
    expect(await fieldsOf('\uFEFFid,year\n')).toEqual([['id', 'year']])
  })

  test('know the line they begin on, and their text as it stands', async () => {
    expect(await recordsOf('a\n"b\n\nc",d\r\ne\nf')).toEqual([
      { fields: ['a'], line: 1, raw: 'a', ended: true },
      { fields: ['b\n\nc', 'd'], line: 2, raw: '"b\n\nc",d', ended: true },
      { fields: ['e'], line: 5, raw: 'e', ended: true },
      { fields: ['f'], line: 6, raw: 'f', ended: false },
    ])
  })

  test('keep a quote that stands within a field', async () => {
    expect(await fieldsOf('r 4" 5,x\n"a"b,c\n')).toEqual([
      ['r 4" 5', 'x'],
      ['ab', 'c'],
    ])
  })

  test('are the same, wherever the text is cut into pieces', async () => {
    const field = fc.stringMatching(/^[a-c",\n é]{0,6}$/)
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.array(field, { minLength: 2, maxLength: 4 }), { minLength: 1, maxLength: 5 }),
        fc.nat({ max: 60 }),
        async (records, cut) => {
          const text = records.map((fields) => `${fields.map(quoted).join(',')}\n`).join('')
          expect(await fieldsOf(text.slice(0, cut), text.slice(cut))).toEqual(records)
        },
      ),
    )
  })

  test('that do not end are refused with their line', async () => {
    await expect(recordsOf('a\nb,"c\nd')).rejects.toThrow(/begins on line 2 does not end/)
    const endless = Array.from({ length: 20 }, () => 'x'.repeat(100_000))
    await expect(recordsOf('a,"', ...endless)).rejects.toThrow(/line 1 does not end/)
  })
})

const quoted = (field: string) => `"${field.replaceAll('"', '""')}"`
