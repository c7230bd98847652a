import { mkdtemp, readFile, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { formats } from '../../src/exports/formats.ts'
import { exporting } from '../support/exporting.ts'
import type { Exporting } from '../support/exporting.ts'
import { change } from '../support/ingest-graph.ts'
import { runCli } from '../support/run-cli.ts'
import { testDatabase } from '../support/test-database.ts'
import { unzipped } from '../support/zip-files.ts'

const { uri, username, password } = testDatabase()
const environment = { NEO4J_URI: uri, NEO4J_USERNAME: username, NEO4J_PASSWORD: password }
const where = JSON.stringify({ ids: ['event:ucdp-ged.9001', 'event:ucdp-ged.9002'] })

let the: Exporting
let folder: string

beforeAll(async () => {
  the = await exporting()
  folder = await mkdtemp(join(tmpdir(), 'marsad-cli-export-'))
}, 120_000)
afterAll(async () => {
  await rm(folder, { recursive: true, force: true })
  await the.stop()
})

describe('marsad export', { timeout: 180_000 }, () => {
  test('names every format', async () => {
    const { out } = await runCli(['export', '--help'])
    for (const { name } of formats) expect(out).toContain(`${name}:`)
  })

  test('says what is wrong with a wish before a database is opened', async () => {
    const { code, out, error } = await runCli(['export', 'docx'])

    expect({ code, out }).toEqual({ code: 1, out: '' })
    expect(error).toContain('BAD_USER_INPUT: There is no such format. Ask for one of csv,')
    expect(error).not.toContain('    at ')
  })

  test('writes to standard output what the API gives, and says how to cite it', async () => {
    const { code, out, error } = await runCli(['export', 'geojson', '--where', where], environment)

    expect(code).toBe(0)
    expect(JSON.parse(out)).toMatchObject({ features: [{ id: 'event:ucdp-ged.9001' }, {}] })
    expect(error).toContain('CC BY 4.0')
    expect(error).toContain('Sundberg')
  })

  test('leaves no file where it fails', async () => {
    const file = join(folder, 'failed.csv')
    const wrong = JSON.stringify({ colour: 'red' })
    const { code, error } = await runCli(
      ['export', 'csv', '--where', wrong, '--out', file],
      environment,
    )

    expect(code).toBe(1)
    expect(error).toContain('colour')
    expect(await readdir(folder)).toEqual([])
  })

  test('writes the dossiers that tell of the events', async () => {
    const file = join(folder, 'dossiers.zip')
    const told = JSON.stringify({ ids: ['event:baghdad-airport-2021.erbil-drone-attack'] })
    const args = ['export', 'dossier', '--where', told, '--out', file]

    expect(await runCli(args, environment)).toMatchObject({ code: 0, out: '', error: '' })

    const names = [...(await unzipped(await readFile(file))).keys()]
    expect(names).toEqual(['1-baghdad-airport-2021.dossier.yaml'])
    await rm(file)
  })

  test('writes a pack that verifies until its evidence changes', async () => {
    const file = join(folder, 'pack.zip')
    const made = await runCli(
      ['export', 'evidence-pack', '--where', where, '--out', file],
      environment,
    )
    expect(made).toMatchObject({ code: 0, out: '' })
    const seal = /seal of the pack, .*: ([0-9a-f]{64})/.exec(made.error)?.[1]
    expect((await readFile(file)).subarray(0, 2).toString()).toBe('PK')

    const whole = await runCli(['verify', file], environment)
    expect(whole).toMatchObject({ code: 0, error: '' })
    expect(whole.out).toContain(`Its seal is ${seal ?? 'missing'}.`)
    expect(whole.out).toContain('The numbers hold.')

    await change(
      the.graph,
      `MATCH (n:Event {id: 'event:ucdp-ged.9001'}) SET n.killedBest = 50, n.killedHigh = 50`,
    )
    const changed = await runCli(['verify', file], environment)
    expect(changed.code).toBe(1)
    expect(changed.out).toContain('event:ucdp-ged.9001')
    expect(changed.error).toContain('EVIDENCE_CHANGED')
  })
})
