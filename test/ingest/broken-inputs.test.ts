import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { ClientError } from '../../src/errors.ts'
import { prepareDossier } from '../../src/ingest/add-dossier.ts'
import { importerBy, importerOf } from '../../src/ingest/importers/importers.ts'
import { examineFiles } from '../../src/ingest/pipeline/import-files.ts'
import { readInput } from '../../src/ingest/read-input.ts'
import { brokenCells, brokenKeys } from '../support/broken-inputs/broken-cells.ts'
import { brokenDossiers } from '../support/broken-inputs/broken-dossiers.ts'
import { brokenArchives, brokenFiles } from '../support/broken-inputs/broken-files.ts'
import type { BrokenInput } from '../support/broken-inputs/broken-input.ts'
import { brokenObjects } from '../support/broken-inputs/broken-objects.ts'
import { brokenMappings } from '../support/broken-inputs/broken-mappings.ts'
import { MAPPING, table } from '../support/broken-inputs/tables.ts'
import { bytesOf, portAmal } from '../support/dossier-file.ts'

const inputs = [
  ...brokenDossiers,
  ...brokenMappings,
  ...brokenFiles,
  ...brokenArchives,
  ...brokenCells,
  ...brokenKeys,
  ...brokenObjects,
]

let folder: string
let number = 0

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'marsad-broken-'))
})
afterAll(async () => {
  await rm(folder, { recursive: true })
})

describe('a broken input is reported with what is wrong and where, before a graph is opened:', () => {
  test.each(inputs.map((input) => [`${input.reader}: ${input.name}`, input] as const))(
    '%s',
    async (_name, input) => {
      const { report, taken, path } = await read(input)

      expect(taken).toBe(input.sound ?? 0)
      for (const part of input.says) expect(report).toContain(part)
      // Of several files that are given it says which one is meant.
      expect(report).toContain(path)
    },
  )
})

test('there are more than two hundred of them, no two alike, and each reader takes what is sound', async () => {
  expect(inputs.length).toBeGreaterThan(200)
  expect(new Set(inputs.map(({ reader, name }) => `${reader}: ${name}`)).size).toBe(inputs.length)
  const sound = ['ucdp-ged', 'ucdp-actor', 'acled', 'gtd', 'csv'] as const
  for (const reader of sound) {
    const bytes = bytesOf(table(reader))
    expect([reader, (await read({ reader, name: '', bytes, says: [] })).taken]).toEqual([reader, 1])
  }
  expect(prepareDossier({ file: { name: 'x', bytes: bytesOf(portAmal) } }).actorIds).toEqual([])
})

test('no name in an archive leads anywhere', async () => {
  const left = [...(await readdir(tmpdir())), ...(await readdir(process.cwd()))]
  expect(left.filter((name) => name.includes('marsad-was-here'))).toEqual([])
})

interface Outcome {
  readonly report: string
  /** How many records would come in. */
  readonly taken: number
  readonly path: string
}

/** Reads an input as the commands do, up to where they open a graph. */
async function read(input: BrokenInput): Promise<Outcome> {
  number += 1
  const isTable = input.reader !== 'dossier' && input.reader !== 'mapping'
  const path = await fileOf(input, isTable ? `${String(number)}-x.csv` : `${String(number)}-x.yaml`)
  try {
    if (isTable) return { ...(await examined(input.reader, path)), path }
    const file = await readInput(
      path,
      input.reader === 'dossier' ? 'INVALID_DOSSIER' : 'INVALID_FILE',
    )
    if (input.reader === 'dossier') prepareDossier({ file })
    else importerBy(file)
    return { report: '', taken: 1, path }
  } catch (error) {
    if (!(error instanceof ClientError)) throw error
    expect(error.code).toBe(input.reader === 'dossier' ? 'INVALID_DOSSIER' : 'INVALID_FILE')
    return { report: error.message, taken: 0, path }
  }
}

async function fileOf({ bytes }: BrokenInput, name: string): Promise<string> {
  if (bytes !== null && 'isFolder' in bytes) return folder
  const path = join(folder, name)
  if (bytes !== null) await writeFile(path, bytes)
  return path
}

async function examined(reader: string, path: string): Promise<Omit<Outcome, 'path'>> {
  const importer =
    reader === 'csv' ? importerBy({ name: 'x.yaml', bytes: bytesOf(MAPPING) }) : importerOf(reader)
  const rejectsPath = () => `${path}.rejects.csv`
  const request = { importer, paths: [path], dossier: 'broken', published: null, rejectsPath }
  const [one] = await examineFiles({ ...request, isDryRun: true })
  if (one === undefined) throw new Error('Nothing was examined.')
  const { findings, counts } = one.file
  const rejected = findings.filter(({ kind }) => kind === 'REJECTED')
  const lines = rejected.map(
    ({ line, column, reason }) => `${path} line ${String(line)}: ${column} ${reason}`,
  )
  return { report: lines.join('\n'), taken: counts.rows }
}
