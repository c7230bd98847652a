import { readFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import { gzipSync } from 'node:zlib'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { Graph } from '../../../src/graph/graph.ts'
import { foundLines } from '../../../src/ingest/pipeline/found-lines.ts'
import { importFiles } from '../../../src/ingest/pipeline/import-files.ts'
import { preview } from '../../../src/ingest/pipeline/preview.ts'
import { readInput } from '../../../src/ingest/read-input.ts'
import { broken } from '../../support/broken.ts'
import { portAmal, supportFile } from '../../support/dossier-file.ts'
import { gedSample, gedSampleRow, gedTable } from '../../support/ged-sample.ts'
import { graphChecksum } from '../../support/graph-checksum.ts'
import { examined, fileOf, imported } from '../../support/imported.ts'
import { added, emptyGraph, graphDump, rowsOf, testGraph } from '../../support/ingest-graph.ts'
import { undo } from '../../support/undoing.ts'

let graph: Graph

beforeAll(async () => {
  graph = await testGraph()
})
afterAll(async () => {
  await emptyGraph(graph)
  await graph.close()
})

describe('an imported file', { timeout: 120_000 }, () => {
  beforeEach(() => emptyGraph(graph))

  test('stands in the graph with its facts, breaks no invariant, and a second time changes nothing', async () => {
    const path = await fileOf('nuria.csv', gedSample('exchange'))
    const first = await imported(graph, { path })
    expect(first.counts.Event).toEqual({ added: 4, changed: 0, closed: 0, unchanged: 0 })
    expect(await broken(graph)).toEqual([])
    const before = await graphDump(graph)

    const second = await imported(graph, { path, now: '2033-02-01T00:00:00.000Z' })

    expect(second.counts.Claim).toMatchObject({ added: 0, changed: 0, closed: 0 })
    expect(await graphDump(graph)).toEqual(before)
    expect(await rowsOf(graph, RUNS)).toEqual([
      { status: 'DONE', file: 'nuria.csv', records: 5, rows: 4, skipped: 1, rejected: 0, steps: 1 },
      { status: 'DONE', file: 'nuria.csv', records: 5, rows: 4, skipped: 1, rejected: 0, steps: 0 },
    ])
  })

  test.each([
    ['an empty graph', () => Promise.resolve(), 2],
    ['a part of it', () => importedPart(), 2],
    ['entities of the same names', () => addedNames(), 3],
  ])(
    'over %s is previewed as it is then imported, and nothing is written',
    async (_over, given, batchSize) => {
      await given()
      const path = await fileOf('nuria.csv', gedSample('codebook'))
      const { file } = await examined({ path, batchSize })
      const before = await graphChecksum(graph)
      const would = await preview(graph, file, PREVIEW)
      expect(await graphChecksum(graph)).toBe(before)

      const { counts } = await imported(graph, { path, batchSize, now: '2033-02-01T00:00:00.000Z' })

      const isTold = ([label]: readonly [string, unknown]) => label !== 'Cell'
      const did = Object.fromEntries(Object.entries(counts).filter(isTold))
      expect(would.counts).toEqual(did)
      expect(would.pairs).toHaveLength(did.Pair?.added ?? 0)
      const again = await preview(graph, file, PREVIEW)
      expect(
        Object.values(again.counts).flatMap(({ added, changed }) => [added, changed]),
      ).not.toContain(1)
      expect(again).toMatchObject({ changed: [], pairs: [] })
    },
  )

  test('that came in under another name before is told so, until that is undone', async () => {
    const content = gedSample('codebook')
    const { runId } = await imported(graph, { path: await fileOf('nuria.csv', content) })
    const told = async (name: string): Promise<string> => {
      const lines: string[] = []
      await importFiles(graph, [await examined({ path: await fileOf(name, content) })], {
        print: (line) => void lines.push(line),
        progress: () => ({ at: () => undefined, end: () => undefined }),
        ...{ isDryRun: true, writing: { tool: 'test', version: '0', now: new Date() } },
      })
      return lines.join('\n')
    }

    expect(await told('other.csv')).toContain(`came in as document:ucdp-ged-nuria (${runId})`)
    expect(await told('nuria.csv')).not.toContain('came in as')
    await undo(graph, runId)
    expect(await told('other.csv')).not.toContain('came in as')
  })

  test('whose rows stand at other places says the same, and so does taking that back', async () => {
    await imported(graph, { path: await fileOf('nuria.csv', gedSample('codebook')) })
    const before = await graphDump(graph)
    const rows = [9001, 9002, 9003, 9004].map(gedSampleRow)
    const path = await fileOf('nuria.csv', gedTable([{ ...gedSampleRow(9004), id: 9005 }, ...rows]))

    const { counts, runId } = await imported(graph, { path, now: '2033-02-01T00:00:00.000Z' })

    expect(counts.Claim).toMatchObject({ changed: 0, closed: 0 })
    expect(await broken(graph)).toEqual([])
    await undo(graph, runId)
    expect(await graphDump(graph)).toEqual(before)
    expect(await broken(graph)).toEqual([])
  })

  test('whose rows changed closes what they said and leaves all other rows', async () => {
    const path = await fileOf('nuria.csv', gedSample('codebook'))
    await imported(graph, { path })
    const changed = gedSample('codebook').replace(',6,7,12', ',6,8,12')
    const other = await fileOf('nuria.csv', changed)

    const { counts } = await imported(graph, { path: other, now: '2033-02-01T00:00:00.000Z' })

    expect(counts.Claim).toMatchObject({ added: 0, changed: 1, closed: 0 })
    expect(await rowsOf(graph, BEST)).toEqual([{ low: 6, best: 8, high: 12 }])
    expect(await broken(graph)).toEqual([])
  })
})

describe('a rejected record', { timeout: 120_000 }, () => {
  beforeEach(() => emptyGraph(graph))

  test('stands in a file of its own, is mended there and imported into the same document', async () => {
    const whole = await fileOf('nuria.csv', gedSample('codebook'))
    await imported(graph, { path: whole })
    const wanted = await graphDump(graph)
    await emptyGraph(graph)
    const path = await fileOf(
      'nuria.csv',
      gedSample('codebook').replace('"2031-06-30"', '"2031-06-31"'),
    )

    const { file, rejects } = await examined({ path })
    await imported(graph, { path })
    const text = await readFile(rejects ?? '', 'utf8')

    expect(file.counts).toMatchObject({ records: 4, rows: 3, rejected: 1 })
    expect(text).toContain(
      'ucdp-ged-nuria,nuria.csv,4,6,date_end,date_end is no day of the form YYYY-MM-DD,,9004,',
    )
    const mended = await fileOf('mended.csv', text.replace('2031-06-31', '2031-06-30'))
    await imported(graph, { path: mended, now: '2033-02-01T00:00:00.000Z' })
    expect(withoutFile(await graphDump(graph))).toEqual(withoutFile(wanted))
    expect(await broken(graph)).toEqual([])
  })

  test('may be a second row of the same key, and is one until its key is mended', async () => {
    const path = await fileOf('nuria.csv', gedSample('codebook', [gedSampleRow(9001)]))
    const { file, rejects } = await examined({ path })
    expect(file.counts).toMatchObject({ records: 5, rows: 4, rejected: 1 })
    expect(file.findings.at(-1)?.reason).toMatch(/has the key 9001 of a row before it/)

    const text = await readFile(rejects ?? '', 'utf8')
    const untouched = await examined({ path: await fileOf('rejects.csv', text) })
    expect(untouched.file.counts).toMatchObject({ records: 1, rows: 0, rejected: 1 })
    const mended = text.replace(',9001,1,501', ',9005,1,501')
    const another = await examined({ path: await fileOf('mended.csv', mended) })
    expect(another.file.counts).toMatchObject({ records: 1, rows: 1, rejected: 0 })
  })
})

describe('a remark', () => {
  test('is shown by a dry run, of which no run is kept, and counted by an import', async () => {
    const { file } = await examined({ path: await fileOf('nuria.csv', gedSample('exchange')) })
    const dry = foundLines(file, { rejects: null, isDryRun: true })
    expect(dry.slice(-2)).toEqual([
      '  1 remark on rows that are kept:',
      expect.stringMatching(/^ {2}remark {2}nuria\.csv:\d+: low best high low 12, best 9, high 4/),
    ])
    expect(foundLines(file, { rejects: null, isDryRun: false }).at(-1)).toMatch(/`marsad runs`/)
    const many = {
      ...file,
      counts: { ...file.counts, remarks: 12 },
      findings: file.findings.flatMap((one) => Array.from({ length: 12 }, () => one)),
    }
    const first = foundLines(many, { rejects: null, isDryRun: true })
    expect(first.at(-11)).toBe('  12 remarks on rows that are kept, the first 10:')
  })
})

describe('a wrong file', () => {
  test.each([
    ['of another kind', 'a,b\n1,2\n', /names no id/],
    ['cut off', gedSample('codebook').slice(0, -40), /is cut off|does not end/],
    ['with a quotation mark that is not closed', `${gedSample('codebook')}\n"9`, /does not end/],
    ['no UTF-8', Buffer.from('id,B\xe9ja', 'latin1'), /is not UTF-8 text/],
    ['empty', '', /wrong\.csv is empty\. Expected is this: .*UCDP/],
    ['of blank lines', '\uFEFF\n \n\n', /is empty/],
    ['of nothing, compressed', gzipSync(''), /is empty/],
  ])('%s is refused', async (_name, content, reason) => {
    const path = await fileOf('wrong.csv', content)
    await expect(examined({ path })).rejects.toThrow(reason)
  })

  test.each(['stix', 'gazetteer', 'gdelt-events'])(
    'that is empty is told so: %s',
    async (source) => {
      const path = await fileOf('wrong.json', '\n')
      await expect(examined({ source, path })).rejects.toThrow(
        `${path} is empty. Expected is this:`,
      )
    },
  )

  test('that is a folder is said to be none, as by `marsad add`', async () => {
    const path = dirname(await fileOf('inner.csv', ''))
    await expect(examined({ path })).rejects.toThrow(`${path} is no file. Name a file.`)
    await expect(readInput(path, 'INVALID_FILE')).rejects.toThrow(
      `${path} is no file. Name a file.`,
    )
  })
})

const PREVIEW = {
  ...{ tool: 'test', version: '0', now: new Date('2033-02-01T00:00:00.000Z') },
  progress: () => undefined,
}

/** Two rows of the file, of which one says something else. */
async function importedPart(): Promise<void> {
  const rows = [gedSampleRow(9001), { ...gedSampleRow(9002), best: 8, side_a: 'Dawn Movement' }]
  await imported(graph, { path: await fileOf('nuria.csv', gedTable(rows)) })
}

/** Dossiers with actors of the same names by other ids. */
async function addedNames(): Promise<void> {
  await added(graph, portAmal)
  await added(graph, supportFile('nuria-north.dossier.yaml'))
}

const RUNS = `MATCH (run:ImportRun)
RETURN run.status AS status, run.file AS file, run.records AS records, run.rows AS rows,
       run.skipped AS skipped, run.rejected AS rejected,
       COUNT { (run)<-[:STEP_OF]-() } AS steps ORDER BY run.startedAt`

const BEST = `MATCH (event:Event {id: 'event:ucdp-ged.9002'})
RETURN event.killedLow AS low, event.killedBest AS best, event.killedHigh AS high`

/**
 * What is mended is written anew, so its hash is another; and the file is said to be no older than the records that could be
 * read at first, which may be less than is known now.
 */
function withoutFile(dump: readonly string[]): readonly string[] {
  return dump.map((line) =>
    line
      .replace(/"sha256":"[0-9a-f]+"/, '')
      .replace(/"publishedEarliest":"[-0-9]+"/, '')
      .replaceAll(/"publishedReason(En|Ar)":"[^"]+"/g, ''),
  )
}
