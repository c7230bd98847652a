import { mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, describe, expect, test } from 'vitest'
import { rejectsFile } from '../../../src/ingest/pipeline/rejects-file.ts'

const finding = {
  kind: 'REJECTED',
  file: 'x.csv',
  number: 7,
  line: 9,
  raw: '1,2',
  column: 'b',
  reason: 'is odd',
} as const

const folders: string[] = []
afterEach(() => {
  for (const made of folders.splice(0)) rmSync(made, { recursive: true })
})

function folder(): string {
  const made = mkdtempSync(join(tmpdir(), 'marsad-rejects-'))
  folders.push(made)
  return made
}

/** Rejects so many records, and waits for each. */
async function rejected(path: string, count: number): Promise<string | null> {
  const file = rejectsFile(() => path)
  file.head('a,b', ',')
  for (let at = 0; at < count; at += 1) await file.reject('document:x', [finding])
  return file.close()
}

describe('a file of rejected records', () => {
  test('is a table again, with what is wrong before each record', async () => {
    const path = join(folder(), 'x.csv')
    expect(await rejected(path, 20_000)).toBe(path)
    const [head, first, ...rest] = readFileSync(path, 'utf8').split('\n')
    expect(head).toMatch(/^marsad_document,.*,a,b$/)
    expect(first).toBe('document:x,x.csv,7,9,b,b is odd,,1,2')
    expect(rest).toHaveLength(20_000)
  })

  test('names five reasons of a record, and how many more there are', async () => {
    const path = join(folder(), 'x.csv')
    const file = rejectsFile(() => path)
    file.head('a,b', ',')
    await file.reject(
      'document:x',
      Array.from({ length: 20 }, (_, at) => ({ ...finding, column: `c${String(at + 1)}` })),
    )
    await file.close()
    const [, row] = readFileSync(path, 'utf8').split('\n')
    expect(row).toMatch(/,c1 is odd; c2 is odd; c3 is odd; c4 is odd; c5 is odd; and 15 more,/)
  })

  test('is not there where nothing is rejected', async () => {
    const where = folder()
    expect(await rejected(join(where, 'x.csv'), 0)).toBeNull()
    expect(readdirSync(where)).toEqual([])
  })

  test.each([1, 50_000])('of %i on a full disk says so, and leaves nothing', async (count) => {
    const where = folder()
    symlinkSync('/dev/full', join(where, 'x.csv.part'))
    await expect(rejected(join(where, 'x.csv'), count)).rejects.toMatchObject({
      code: 'INVALID_FILE',
      message: expect.stringMatching(/x\.csv cannot be written: the disk is full/) as string,
    })
    expect(readdirSync(where)).toEqual([])
  })

  test.each([1, 50_000])('of %i in a folder that is none says so', async (count) => {
    await expect(rejected(join(folder(), 'none', 'x.csv'), count)).rejects.toMatchObject({
      code: 'INVALID_FILE',
      message: expect.stringMatching(/there is no such folder/) as string,
    })
  })
})
