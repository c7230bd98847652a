import { spawn } from 'node:child_process'
import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'

const TOOL = resolve(import.meta.dirname, '../../tools/ensure-packages.mjs')

// Starts other programs: a busy machine may need several times the usual second.
vi.setConfig({ testTimeout: 60_000 })

let project: string

beforeEach(async () => {
  project = await mkdtemp(join(tmpdir(), 'marsad-packages-'))
  await cp(TOOL, join(project, 'tools/ensure-packages.mjs'))
  await writeLockfile('1.0.0')
})

afterEach(async () => {
  await rm(project, { recursive: true })
})

test('installs in a fresh clone, and is quiet when nothing is to do', async () => {
  const first = await ensurePackages()
  const second = await ensurePackages()

  expect(first).toMatchObject({ code: 0, output: expect.stringContaining('Installing packages') })
  expect(second).toMatchObject({ code: 0, output: '' })
})

test('installs anew when the lockfile has changed', async () => {
  await ensurePackages()
  await writeLockfile('1.0.1')

  const { output } = await ensurePackages()

  expect(output).toContain('Installing packages')
  expect(await readFile(join(project, 'node_modules/part/package.json'), 'utf8')).toContain('1.0.1')
})

test('takes what npm has installed by hand for what it is', async () => {
  await ensurePackages()
  await rm(join(project, 'node_modules/.installed-for'))

  expect(await ensurePackages()).toMatchObject({ code: 0, output: '' })
})

test('installs once when two begin together', async () => {
  const runs = await Promise.all([ensurePackages(), ensurePackages()])

  expect(runs.map(({ code }) => code)).toEqual([0, 0])
  expect(runs.filter(({ output }) => output.includes('Installing packages'))).toHaveLength(1)
  expect(await readdir(join(project, '.marsad'))).toEqual([])
})

test('takes the turn of one that died while it installed', async () => {
  const { pid } = await ensurePackages()
  await rm(join(project, 'node_modules'), { recursive: true })
  await writeFile(join(project, '.marsad/packages.lock'), String(pid))

  expect(await ensurePackages()).toMatchObject({ code: 0 })
})

test('says what to do when npm fails', async () => {
  await writeFile(join(project, 'package-lock.json'), '{"lockfileVersion": 3, "packages": {}}')

  const { code, output } = await ensurePackages()

  expect(code).toBe(1)
  expect(output).toContain('run the same command again')
})

test('says which Node it needs', async () => {
  const older = "data:text/javascript,Object.defineProperty(process,'version',{value:'v20.18.3'})"

  const { code, output } = await ensurePackages('--import', older)

  expect(code).toBe(1)
  expect(output).toBe(
    'Marsad needs Node 20.19 or newer; this is v20.18.3. Install it from https://nodejs.org.\n',
  )
})

/** A project with one dependency that lies beside it: nothing is downloaded. */
async function writeLockfile(version: string): Promise<void> {
  const part = join(project, 'part')
  await rm(part, { recursive: true, force: true })
  await cp(import.meta.dirname, part, { recursive: true })
  await writeFile(join(part, 'package.json'), JSON.stringify({ name: 'part', version }))
  const dependencies = { part: 'file:part' }
  const root = { name: 'project', version, dependencies }
  await writeFile(join(project, 'package.json'), JSON.stringify(root))
  const packages = {
    '': root,
    'node_modules/part': { resolved: 'part', link: true },
    part: { version },
  }
  await writeFile(
    join(project, 'package-lock.json'),
    JSON.stringify({ name: 'project', version, lockfileVersion: 3, requires: true, packages }),
  )
}

interface Run {
  readonly code: number | null
  readonly output: string
  readonly pid: number | undefined
}

function ensurePackages(...nodeOptions: readonly string[]): Promise<Run> {
  return new Promise((done, fail) => {
    const child = spawn(process.execPath, [...nodeOptions, 'tools/ensure-packages.mjs'], {
      cwd: project,
    })
    let output = ''
    const hear = (chunk: Buffer): void => {
      output += chunk.toString()
    }
    child.stdout.on('data', hear)
    child.stderr.on('data', hear)
    child.once('error', fail)
    child.once('close', (code) => {
      done({ code, output, pid: child.pid })
    })
  })
}
