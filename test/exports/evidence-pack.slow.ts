import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { openPack } from '../../src/exports/evidence/open-pack.ts'
import { verdictText } from '../../src/exports/evidence/verdict-text.ts'
import { verifyPack } from '../../src/exports/evidence/verify-pack.ts'
import type { EventWhere } from '../../src/exports/gql/graphql.ts'
import { sha256 } from '../../src/lib/sha256.ts'
import { exportedAt, exporting } from '../support/exporting.ts'
import type { Exporting } from '../support/exporting.ts'
import { change } from '../support/ingest-graph.ts'
import { unzipped, writeZip } from '../support/zip-files.ts'
import type { ZipFiles } from '../support/zip-files.ts'

vi.setConfig({ testTimeout: 180_000, hookTimeout: 180_000 })

const where: EventWhere = { typeGroups: ['ATTACK', 'BATTLE'] }

let the: Exporting
let folder: string
let files: ZipFiles

beforeAll(async () => {
  the = await exporting()
  folder = await mkdtemp(join(tmpdir(), 'marsad-pack-test-'))
  files = await unzipped(await the.bytes({ format: 'evidence-pack', where }))
})
afterAll(async () => {
  await rm(folder, { recursive: true, force: true })
  await the.stop()
})

/** Writes the pack with some of its files replaced, or left out where they are null. */
async function pack(edits: Readonly<Record<string, string | null>> = {}): Promise<string> {
  const all = new Map(files)
  for (const [name, text] of Object.entries(edits)) {
    if (text === null) all.delete(name)
    else all.set(name, text)
  }
  const path = join(folder, 'pack.zip')
  await writeZip(path, all)
  return path
}

const file = (name: string) => files.get(name) ?? ''
const lines = (name: string) =>
  file(name)
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Readonly<Record<string, unknown>>)

async function verified(path: string) {
  const opened = await openPack(path)
  const verdict = await verifyPack(opened, { ask: the.ask, now: exportedAt, version: '0' })
  return { verdict, text: verdictText(opened, verdict) }
}

/** The pack with a file replaced, and the manifest made to fit. */
async function resealed(name: string, text: string): Promise<string> {
  const manifest = JSON.parse(file('manifest.json')) as Manifest
  const entry = { bytes: Buffer.byteLength(text), sha256: sha256(text) }
  const edited = { ...manifest, files: { ...manifest.files, [name]: entry } }
  return pack({ [name]: text, 'manifest.json': JSON.stringify(edited) })
}

interface Manifest {
  readonly files: Readonly<Record<string, { readonly bytes: number; readonly sha256: string }>>
}

describe('an evidence pack', () => {
  it('lists every file with its hash', () => {
    const manifest = JSON.parse(file('manifest.json')) as Manifest
    expect(Object.keys(manifest.files).toSorted()).toEqual(
      [...files.keys()].filter((name) => name !== 'manifest.json').toSorted(),
    )
    for (const [name, { sha256: hash, bytes }] of Object.entries(manifest.files)) {
      expect({ name, hash, bytes }).toEqual({
        ...{ name, hash: sha256(file(name)), bytes: Buffer.byteLength(file(name)) },
      })
    }
  })

  it('holds the question, its numbers, and what they rest on down to the passages', () => {
    const { events } = JSON.parse(file('numbers.json')) as { events: { totalCount: number } }
    expect(JSON.parse(file('question.json'))).toMatchObject({ variables: { where } })
    expect(lines('events.jsonl')).toHaveLength(events.totalCount)
    const ids = (name: string) => new Set(lines(name).map(({ id }) => id))
    const [claims, documents, passages] = [
      ids('claims.jsonl'),
      ids('documents.jsonl'),
      ids('passages.jsonl'),
    ]
    for (const event of lines('events.jsonl')) {
      expect(event.claims).not.toEqual([])
      for (const claim of event.claims as readonly string[]) expect(claims).toContain(claim)
    }
    for (const claim of lines('claims.jsonl')) {
      expect(documents).toContain(claim.document)
      expect(claim.passages).not.toEqual([])
      for (const passage of claim.passages as readonly string[]) expect(passages).toContain(passage)
    }
    expect(file('sources.json')).toContain('CC BY 4.0')
  })

  it('has a report in each language, in which no text is markup', () => {
    expect(file('report.en.html')).toContain('Two rockets at Baghdad airport')
    expect(file('report.ar.html')).toContain('dir="rtl"')
    expect(file('report.ar.html')).toContain('برنامج أوبسالا')
    expect(file('report.en.html')).not.toContain('<script')
  })

  it('is the same whenever it is made of the same graph', async () => {
    expect(await unzipped(await the.bytes({ format: 'evidence-pack', where }))).toEqual(files)
  })

  it('verifies', async () => {
    const { verdict, text } = await verified(await pack())
    expect(verdict.holds).toBe(true)
    expect(text).toContain('The numbers hold.')
    expect(text).toContain(sha256(file('manifest.json')))
  })
})

describe('a pack that was tampered with', () => {
  it.each([
    [
      'a number',
      'numbers.json',
      (text: string) => text.replace(/"totalCount": \d+/, '"totalCount": 999'),
    ],
    ['a claim', 'claims.jsonl', (text: string) => text.replace('"ACCUSED"', '"CLAIMED"')],
    ['a claim left out', 'claims.jsonl', (text: string) => text.slice(text.indexOf('\n') + 1)],
    ['a passage', 'passages.jsonl', (text: string) => text.replace(/"gloss":"/, '"gloss":"not ')],
    ['the question', 'question.json', (text: string) => text.replace('ATTACK', 'UNREST')],
    ['the report', 'report.en.html', (text: string) => text.replace('<h1>', '<h1>!')],
  ])('is refused: %s', async (_what, name, edit) => {
    const edited = edit(file(name))
    expect(edited).not.toBe(file(name))
    await expect(openPack(await pack({ [name]: edited }))).rejects.toMatchObject({
      code: 'INVALID_PACK',
      message: expect.stringContaining(`${name} was changed`) as string,
    })
  })

  it.each([
    ['a file that is missing', { 'claims.jsonl': null }, /no claims.jsonl/],
    ['a file more', { 'more.txt': 'x' }, /does not list more.txt/],
    ['no manifest', { 'manifest.json': null }, /no manifest.json/],
    ['a manifest that is none', { 'manifest.json': '{"files":{}}' }, /manifest.json/],
    ['a manifest that is no JSON', { 'manifest.json': '{' }, /no JSON/],
  ])('is refused: %s', async (_what, edits, message) => {
    await expect(openPack(await pack(edits))).rejects.toThrow(message)
  })

  it.each([
    ['no zip', (bytes: Buffer) => bytes.subarray(100)],
    ['half a zip', (bytes: Buffer) => bytes.subarray(0, bytes.length / 2)],
    ['a bit that fell over', (bytes: Buffer) => flipped(bytes, 400)],
    [
      'names that lead out',
      (bytes: Buffer) =>
        Buffer.from(bytes.toString('latin1').replaceAll('numbers.json', '../bers.json'), 'latin1'),
    ],
  ])('is refused: %s', async (_what, edit) => {
    const path = await pack()
    await writeFile(path, edit(await readFile(path)))
    await expect(openPack(path)).rejects.toMatchObject({ code: 'INVALID_PACK' })
  })

  it('is found out by asking again where its manifest was changed alike', async () => {
    const number = await resealed(
      'numbers.json',
      file('numbers.json').replace(/"totalCount": (\d+)/, '"totalCount": 999'),
    )
    expect((await verified(number)).text).toMatch(/events.totalCount: 999, now \d+/)
    const claim = await resealed(
      'claims.jsonl',
      file('claims.jsonl').replace('"REPORTED"', '"CLAIMED"'),
    )
    const { verdict } = await verified(claim)
    expect(verdict.holds).toBe(false)
    expect(verdict.records.claims.changed).toHaveLength(1)
  })
})

describe('a pack whose seal is known', () => {
  it('is refused where its report and manifest were changed alike', async () => {
    const { seal } = await openPack(await pack())
    expect((await openPack(await pack(), seal)).seal).toBe(seal)

    const report = file('report.en.html').replace('<h1>', '<h1>!')
    await expect(openPack(await resealed('report.en.html', report), seal)).rejects.toMatchObject({
      code: 'INVALID_PACK',
      message: expect.stringContaining(`and not ${seal}`) as string,
    })
  })
})

describe('a pack whose evidence has changed', () => {
  it('says which numbers hold no longer, and what changed', async () => {
    await change(
      the.graph,
      `MATCH (event:Event {id: 'event:ucdp-ged.9001'})<-[:ABOUT]-(claim:Claim {kind: 'HARM', group: 'ALL'})
       SET event.killedBest = 6, event.killedHigh = 6, claim.best = 6, claim.high = 6`,
    )
    const { verdict, text } = await verified(await pack())

    expect(verdict.holds).toBe(false)
    expect(verdict.records.events.changed).toEqual(['event:ucdp-ged.9001'])
    expect(verdict.records.claims.changed).toHaveLength(1)
    expect(text).toContain('1 events that say something else')
  })
})

function flipped(bytes: Buffer, place: number): Buffer {
  const copy = Buffer.from(bytes)
  copy[place] = (copy[place] ?? 0) ^ 1
  return copy
}
