import { describe, expect, test } from 'vitest'
import { decompressed } from '../../../src/ingest/pipeline/decompressed.ts'
import { fileOf } from '../../support/imported.ts'
import { zipped } from '../../support/zipped.ts'

const table = { name: 'folder/table.csv', content: 'a,b\n1,"é"\n'.repeat(1000) }

describe('a zip archive', () => {
  test.each([
    ['its one file', [table]],
    [
      'its one file beside what macOS adds',
      [table, { name: '__MACOSX/._table.csv', content: 'x' }],
    ],
    [
      'a file whose name leads elsewhere, which is nothing but a name',
      [{ ...table, name: '../../etc/x.csv' }],
    ],
  ])('gives %s', async (_name, files) => {
    expect(await textOf(zipped(...files))).toBe(table.content)
  })

  test.each([
    ['of several files', zipped(table, { ...table, name: 'b.csv' }), /holds several files/],
    ['of none', zipped({ name: 'folder/', content: '' }), /holds no file/],
    ['that is cut off', zipped(table).subarray(0, 60), /its end is missing/],
    ['whose file is another', zipped({ ...table, checksum: 7 }), /its checksum is another/],
    [
      'that unpacks to far more than it is',
      zipped({ name: 'a', content: Buffer.alloc(100_000_000) }),
      /unpacks to more than 200 times/,
    ],
  ])('%s is refused', async (_name, bytes, reason) => {
    await expect(textOf(bytes)).rejects.toMatchObject({
      ...{ code: 'INVALID_FILE', message: expect.stringMatching(reason) as string },
    })
  })
})

async function textOf(bytes: Uint8Array): Promise<string> {
  let text = ''
  for await (const piece of decompressed(await fileOf('x.zip', bytes))) text += piece
  return text
}
