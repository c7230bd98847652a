import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { connect } from 'node:net'
import { networkInterfaces, tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import neo4j from 'neo4j-driver'
import { afterAll, afterEach, beforeAll, expect, test, vi } from 'vitest'
import { startLocalDatabase, type LocalDatabase } from '../../src/database/local-database.ts'
import { openDatabase } from '../../src/database/open-database.ts'
import { commandLine, processBirth } from '../../src/database/process-birth.ts'
import { findRunningDatabase } from '../../src/database/running-database.ts'
import { eventually } from '../support/eventually.ts'
import { JARS } from '../support/jars.ts'
import { killHard, ownProcess, type OwnProcess } from '../support/own-process.ts'

// A busy machine may need several times the few seconds of a start.
vi.setConfig({ testTimeout: 90_000 })

/** One home for all tests here: only the first start must make a store. Blanks and Arabic belong to its name. */
let home: string
let reports: string[]
const open: { database?: LocalDatabase; owner?: OwnProcess } = {}

beforeAll(async () => {
  home = await mkdtemp(join(tmpdir(), 'marsad مرصد '))
})

afterEach(async () => {
  await open.database?.stop()
  if (open.owner !== undefined) await killHard(open.owner)
})

afterAll(async () => {
  expect(await processesOf(home)).toEqual([])
  await rm(home, { recursive: true })
})

test('of eight starts at once one wins, the others say who runs; what is written survives a stop of at most three seconds', async () => {
  const starts = await Promise.allSettled(Array.from({ length: 8 }, () => start()))
  const won = starts.flatMap((one) => (one.status === 'fulfilled' ? [one.value] : []))
  const lost = starts.flatMap((one) => (one.status === 'rejected' ? [one.reason as unknown] : []))
  const database = (open.database = only(won))
  expect(database.firstStart).toBe(true)
  expect(lost).toEqual(
    lost.map((): unknown =>
      expect.objectContaining({ code: 'ALREADY_RUNNING', details: { pid: process.pid } }),
    ),
  )
  expect(lost).toHaveLength(7)
  await query(database, 'CREATE (:Note {text: "kept"})')
  database.serve('http://127.0.0.1:4321')

  const begin = performance.now()
  await database.stop()
  expect(performance.now() - begin).toBeLessThan(3000)
  expect(await processBirth(database.pid)).toBeUndefined()
  expect(await readdir(home)).not.toContain('lock')
  expect(await readdir(home)).not.toContain('running.json')

  const later = (open.database = await start())
  expect(later.firstStart).toBe(false)
  expect(await query(later, 'MATCH (n:Note) RETURN n.text AS x')).toEqual(['kept'])
})

test('while it runs, its secrets are for the owner alone and it listens on this machine alone', async () => {
  const { password, serve, ...database } = (open.database = await start())
  serve('http://127.0.0.1:4321')

  expect(await readFile(join(home, 'password'), 'utf8')).toBe(password)
  expect(password).toMatch(/^[0-9a-f]{48}$/)
  expect((await stat(join(home, 'password'))).mode & 0o777).toBe(0o600)
  expect((await stat(home)).mode & 0o777).toBe(0o700)
  expect(await commandLine(database.pid)).not.toContain(password)
  expect(await readFile(join(home, 'running.json'), 'utf8')).not.toContain(password)
  const stranger = { ...database, password: 'neo4j' }
  await expect(query(stranger, 'RETURN 1 AS x')).rejects.toThrow(/unauthorized/)

  const port = Number(new URL(database.uri).port)
  expect(await accepts('127.0.0.1', port)).toBe(true)
  for (const address of outsideAddresses()) expect(await accepts(address, port)).toBe(false)

  // A second start says who runs where; a command beside the server shares its database.
  await expect(start()).rejects.toMatchObject({
    code: 'ALREADY_RUNNING',
    message: expect.stringContaining(
      `process ${String(process.pid)}, listening on http://127.0.0.1:4321`,
    ),
  })
  const local = { kind: 'local', name: 'neo4j', heap: '256m' } as const
  const shared = await openDatabase({ database: local, home }, { report: say, share: true })
  await shared.stop()
  expect(shared).toMatchObject({ uri: database.uri, password, local: true, firstStart: false })
  expect(await query(shared, 'RETURN 1 AS x')).toEqual([1])
})

test('it ends within a second of a kill -9 of its server, and the next start takes over', async () => {
  const { databasePid } = await startElsewhere()

  await killHard(owner())

  expect(await findRunningDatabase(home)).toBeUndefined()
  await eventually(async () => (await processBirth(databasePid)) === undefined, 1000)
  open.database = await start()
  expect(await query(open.database, 'MATCH (n:Note) RETURN n.text AS x')).toEqual(['kept'])
})

test('one that was left over is stopped by the next start', async () => {
  const { databasePid } = await startElsewhere()
  await killWithShells(databasePid, owner())
  expect(await processBirth(databasePid)).toBeDefined()

  open.database = await start()

  expect(reports).toContain(
    `Stopping the database that was left over (process ${String(databasePid)})…`,
  )
  expect(await processBirth(databasePid)).toBeUndefined()
})

test('its own end while it serves is noticed, and frees the home', async () => {
  let reason = ''
  const { pid } = await start((why) => (reason = why))

  process.kill(pid, 'SIGKILL')

  await eventually(() => reason !== '', 3000)
  expect(reason).toMatch(
    /^The local database ended by itself \(exit code 137\)\. Its log: .*neo4j\.log$/,
  )
  expect(await readdir(home)).not.toContain('lock')
})

test('one that does not come up says why, and leaves nothing running', async () => {
  const broken = join(home, 'broken')
  const options = { home: broken, jars: JARS, heap: '256m', use: 'moments' as const, report: say }
  await mkdir(join(broken, 'data'), { recursive: true })
  await writeFile(join(broken, 'password'), 'any')
  await writeFile(join(broken, 'data/databases'), 'no folder')

  await expect(startLocalDatabase(options)).rejects.toMatchObject({
    code: 'SETUP_FAILED',
    message: expect.stringMatching(/^Neo4j ended while it was starting: .+\nIts logs are in/),
  })

  expect(await readdir(broken)).not.toContain('lock')
  expect(await readdir(broken)).not.toContain('running.json')
})

test('a Neo4j elsewhere is taken as it is: nothing is started, no folder is made', async () => {
  const nowhere = join(home, 'nowhere')
  const database = {
    kind: 'remote',
    name: 'neo4j',
    uri: 'bolt://db',
    username: 'u',
    password: 'p',
  } as const

  const opened = await openDatabase({ database, home: nowhere }, { report: say })
  await opened.stop()

  expect(opened).toMatchObject({ uri: 'bolt://db', username: 'u', password: 'p', local: false })
  expect(await readdir(home)).not.toContain('nowhere')
})

async function start(onExit?: (reason: string) => void): Promise<LocalDatabase> {
  reports = []
  return startLocalDatabase({
    ...{ home, jars: JARS, heap: '256m', use: 'moments' as const, report: say },
    ...(onExit === undefined ? {} : { onExit }),
  })
}

function say(line: string): void {
  reports.push(line)
}

/** Starts the database in another process, as its server does. */
async function startElsewhere(): Promise<{ readonly databasePid: number }> {
  open.owner = await ownProcess('own-database.ts', home)
  return JSON.parse(open.owner.said) as { databasePid: number }
}

function owner(): OwnProcess {
  return only(open.owner === undefined ? [] : [open.owner])
}

/** Kills the server and the shell that would end the database after it, all before any of them can act. */
async function killWithShells(databasePid: number, { child, pid }: OwnProcess): Promise<void> {
  child.kill('SIGSTOP')
  const shells = (await processesOf(home)).filter((one) => one !== databasePid && one !== pid)
  for (const shell of shells) process.kill(shell, 'SIGKILL')
  await killHard({ child, pid, said: '' })
}

/** The living processes whose command line names the folder. */
async function processesOf(folder: string): Promise<readonly number[]> {
  const pids = existsSync('/proc/self')
    ? await readdir('/proc')
    : (await promisify(execFile)('ps', ['-eo', 'pid='])).stdout.split('\n')
  const lines = await Promise.all(
    pids
      .map(Number)
      .filter((pid) => pid > 0)
      .map(async (pid) => ({ pid, line: await commandLine(pid) })),
  )
  return lines.filter(({ line }) => line.includes(folder)).map(({ pid }) => pid)
}

function outsideAddresses(): readonly string[] {
  return Object.values(networkInterfaces()).flatMap((addresses = []) =>
    addresses.filter((one) => !one.internal && one.family === 'IPv4').map((one) => one.address),
  )
}

function accepts(host: string, port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect({ host, port })
    socket.once('connect', () => {
      socket.destroy()
      resolve(true)
    })
    socket.once('error', () => {
      resolve(false)
    })
  })
}

async function query(
  { uri, username, password }: Pick<LocalDatabase, 'uri' | 'username' | 'password'>,
  text: string,
): Promise<readonly unknown[]> {
  const driver = neo4j.driver(uri, neo4j.auth.basic(username, password), {
    disableLosslessIntegers: true,
  })
  try {
    const { records } = await driver.executeQuery(text)
    return records.map((record): unknown => record.get('x'))
  } finally {
    await driver.close()
  }
}

function only<T>(many: readonly T[]): T {
  const [one] = many
  if (one === undefined || many.length > 1)
    throw new Error(`expected one, met ${String(many.length)}`)
  return one
}
