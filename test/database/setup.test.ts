import { existsSync } from 'node:fs'
import { chmod, mkdir, mkdtemp, readdir, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { fetchJars } from '../../src/database/jars.ts'
import { findJava } from '../../src/database/java.ts'
import { startLocalDatabase } from '../../src/database/local-database.ts'
import { explainFileError } from '../../src/database/setup-failed.ts'

const ALTERNATIVES = /set NEO4J_URI[^]*docker compose up/

let folder: string
let bin: string
let home: string

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'marsad-setup-'))
  bin = join(folder, 'bin')
  home = join(folder, 'home')
  await mkdir(bin)
  for (const tool of ['sh', 'env', 'sleep', 'cp', 'mkdir', 'touch']) await link(tool)
  vi.stubEnv('PATH', bin)
  vi.stubEnv('JAVA_HOME', undefined)
})

afterEach(async () => {
  vi.unstubAllEnvs()
  await rm(folder, { recursive: true })
})

describe('without Java', () => {
  test('the start fails, says what to install, and leaves nothing behind', async () => {
    const error = await failureOf(start())

    expect(error).toMatchObject({ code: 'SETUP_FAILED' })
    expect(error.message).toMatch(/^Java was not found\.\nInstall Java 17 or newer/)
    expect(error.message).toMatch(ALTERNATIVES)
    expect(await readdir(home)).toEqual([])
  })

  test('an old Java is named', async () => {
    await tool('java', 'echo \'openjdk version "11.0.2" 2019-01-15\' >&2')

    const { message } = await failureOf(findJava())

    expect(message).toContain(`${bin}/java is Java 11, which is too old`)
    expect(message).toMatch(ALTERNATIVES)
  })

  test('JAVA_HOME goes before the PATH', async () => {
    await tool('java', 'echo \'java version "1.8.0_312"\' >&2')
    await mkdir(join(folder, 'jdk/bin'), { recursive: true })
    await tool('../jdk/bin/java', 'echo \'openjdk version "21.0.1" 2023-10-17\' >&2')
    vi.stubEnv('JAVA_HOME', join(folder, 'jdk'))

    expect(await findJava()).toMatchObject({ path: join(folder, 'jdk/bin/java') })
  })
})

describe('fetching', () => {
  beforeEach(() => tool('java', 'echo \'openjdk version "17.0.1" 2021-10-19\' >&2'))

  test('without Maven says what to install', async () => {
    const error = await failureOf(start())

    expect(error).toMatchObject({ code: 'SETUP_FAILED' })
    expect(error.message).toMatch(/^Maven was not found/)
    expect(error.message).toMatch(ALTERNATIVES)
    expect(await readdir(join(home, 'jars'))).toEqual([])
  })

  test('gives the complete folder its name, once, also when two fetch together', async () => {
    await fakeMaven('touch "$out/neo4j-5.26.0.jar" "$out/other.jar"')
    const reports: string[] = []
    const report = (line: string): void => void reports.push(line)

    const [one, two] = await Promise.all([fetchJars(home, report), fetchJars(home, report)])
    await rm(join(bin, 'mvn'))
    const later = await fetchJars(home, report)

    expect([two, later]).toEqual([one, one])
    expect(await readdir(one)).toEqual(['neo4j-5.26.0.jar', 'other.jar'])
    expect(await readdir(home)).toHaveLength(1)
    expect(reports).toHaveLength(2)
  })

  test('that fails on the way quotes the reason and leaves nothing half-written', async () => {
    await fakeMaven(
      'touch "$out/part.jar"; echo "[ERROR] Failed to execute goal: repo.example: Unknown host"; exit 1',
    )

    const { message } = await failureOf(fetchJars(home, () => undefined))

    expect(message).toContain('Failed to execute goal: repo.example: Unknown host')
    expect(message).toMatch(ALTERNATIVES)
    expect(await readdir(home)).toEqual([])
  })

  test('onto a full disk says so', async () => {
    await fakeMaven('echo "[ERROR] Failed to copy: No space left on device"; exit 1')

    const { message } = await failureOf(fetchJars(home, () => undefined))

    expect(message).toMatch(/^The disk is full/)
    expect(await readdir(home)).toEqual([])
  })

  test('shows progress', async () => {
    await fakeMaven(
      'i=0; while [ $i -lt 80 ]; do i=$((i+1)); echo "Downloaded from central: https://repo.example/a-$i.jar (1 kB at 2 MB/s)"; done; touch "$out/neo4j-5.jar"',
    )
    const reports: string[] = []

    await fetchJars(home, (line) => reports.push(line))

    expect(reports.slice(1)).toEqual(['  40 jars fetched…', '  80 jars fetched…'])
  })

  test('removes what a fetch that was killed has left', async () => {
    await mkdir(join(home, 'draft-999999999-x'), { recursive: true })
    await fakeMaven('touch "$out/neo4j-5.jar"')

    const jars = await fetchJars(home, () => undefined)

    expect(await readdir(home)).toEqual([jars.slice(home.length + 1)])
  })
})

describe('a home', () => {
  test('that cannot be a folder is named, with the way out', async () => {
    await writeFile(home, '')

    const error = await failureOf(start())

    expect(error).toMatchObject({ code: 'SETUP_FAILED' })
    expect(error.message).toMatch(/cannot be written\.\n.*set MARSAD_HOME/)
  })

  test.each(['ENOSPC', 'EDQUOT'])('on a full disk is told by %s', (code) => {
    const explained = explainFileError(Object.assign(new Error('write'), { code }), '/some/where')

    expect(explained).toMatchObject({
      code: 'SETUP_FAILED',
      message: expect.stringContaining('The disk is full: /some/where has no room'),
    })
  })

  test('that lost its password file is not given a new one', async () => {
    await tool('java', 'echo \'openjdk version "17.0.1" 2021-10-19\' >&2')
    await fakeMaven('touch "$out/neo4j-5.jar"')
    await mkdir(join(home, 'data/databases'), { recursive: true })

    const { message } = await failureOf(start())

    expect(message).toContain('password is missing, but')
    expect(existsSync(join(home, 'password'))).toBe(false)
  })
})

function start(): Promise<unknown> {
  return startLocalDatabase({ home, heap: '256m', report: () => undefined })
}

async function failureOf(promise: Promise<unknown>): Promise<Error> {
  const outcome = await promise.catch((error: unknown) => error)
  if (outcome instanceof Error) return outcome
  throw new Error('nothing failed')
}

/** Puts a script on the PATH. */
async function tool(name: string, script: string): Promise<void> {
  await writeFile(join(bin, name), `#!/bin/sh\n${script}\n`)
  await chmod(join(bin, name), 0o755)
}

/** A Maven whose output folder is $out. */
async function fakeMaven(script: string): Promise<void> {
  await tool(
    'mvn',
    `for argument; do case $argument in -DoutputDirectory=*) out=\${argument#*=};; esac; done\n${script}`,
  )
}

async function link(tool: string): Promise<void> {
  const place = ['/bin', '/usr/bin'].find((place) => existsSync(join(place, tool)))
  await symlink(join(place ?? '', tool), join(bin, tool))
}
