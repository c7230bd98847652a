import { randomUUID } from 'node:crypto'
import { existsSync } from 'node:fs'
import { mkdir, rm } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { ClientError } from '../errors.ts'
import { homeAt, type Home } from './home.ts'
import { fetchJars } from './jars.ts'
import { stopLeftOver } from './left-over.ts'
import { launchNeo4j, type Launched } from './launch.ts'
import { processBirth } from './process-birth.ts'
import { readRunFile, removeRunFile, writeRunFile, type Run } from './run-file.ts'
import { explainFileError } from './setup-failed.ts'
import { takeStartLock, type LockOwner } from './start-lock.ts'

/** A Neo4j of our own that runs as a child of this process and ends with it. */
export interface LocalDatabase {
  readonly uri: string
  readonly username: string
  readonly password: string
  readonly pid: number
  /** Whether the store was empty: nothing was ever started in this home before. */
  readonly firstStart: boolean
  /** Tells others, by the run file, where the server listens. */
  readonly serve: (address: string) => void
  /** Ends the database, in at most three seconds, and frees the home for the next start. */
  readonly stop: () => Promise<void>
}

/** How a local database is started. */
export interface LocalDatabaseOptions {
  /** Where data, logs and secrets lie. */
  readonly home: string
  /** Where fetched jars lie, when several homes share them. */
  readonly jars?: string
  /** The most heap that Neo4j may take, as Java writes it: 512m, 2g. */
  readonly heap: string
  /** Compiles quickly instead of well: right for tests. */
  readonly fast?: boolean
  /** Forgets all data first, once it is sure that nobody else uses the home. */
  readonly empty?: boolean
  /** Gets a line for each long step. */
  readonly report: (line: string) => void
  /** Is called once when the database ends without having been stopped. */
  readonly onExit?: (reason: string) => void
}

/** Starts the local Neo4j of a home: fetches it first where needed. Fails with a ClientError that says what to do. */
export async function startLocalDatabase(options: LocalDatabaseOptions): Promise<LocalDatabase> {
  const folder = resolve(options.home)
  const home = homeAt(folder, options.jars)
  try {
    await mkdir(folder, { recursive: true, mode: 0o700 })
    const lock = await takeStartLock(home.lock)
    if (!lock.taken) throw await alreadyRunning(home, lock.owner)
    return await startLocked(home, options, lock.release).catch(async (error: unknown) => {
      await lock.release()
      throw error
    })
  } catch (error) {
    throw explainFileError(error, folder)
  }
}

async function startLocked(
  home: Home,
  options: LocalDatabaseOptions,
  release: () => Promise<void>,
): Promise<LocalDatabase> {
  await stopLeftOver(home, options.report)
  if (options.empty === true) await forgetData(home)
  const firstStart = !existsSync(join(home.data, 'databases'))
  const jars = await fetchJars(home.jars, options.report)
  options.report(firstStart ? 'Starting Neo4j for the first time…' : 'Starting Neo4j…')
  const instance = `marsad-${randomUUID()}`
  const owner = { pid: process.pid, birth: (await processBirth(process.pid)) ?? '' }
  let run: Run | undefined
  const launched = await launchNeo4j({
    ...options,
    fast: options.fast === true,
    home,
    jars,
    instance,
    onPid: (databasePid, uri) => {
      run = { instance, databasePid, uri, owner, isReady: false }
      writeRunFile(home, run)
    },
  }).catch(async (error: unknown) => {
    await removeRunFile(home)
    throw error
  })
  return handle(home, launched, { ...options, firstStart, instance, owner, release })
}

function handle(
  home: Home,
  launched: Launched,
  facts: LocalDatabaseOptions & {
    readonly firstStart: boolean
    readonly instance: string
    readonly owner: Run['owner']
    readonly release: () => Promise<void>
  },
): LocalDatabase {
  const { uri, pid, password } = launched
  const run: Run = {
    instance: facts.instance,
    databasePid: pid,
    uri,
    owner: facts.owner,
    isReady: true,
  }
  writeRunFile(home, run)
  let stopping: Promise<void> | undefined
  const leave = async (): Promise<void> => {
    await launched.archive.close()
    await removeRunFile(home)
    await facts.release()
  }
  void launched.ended.then(async (code) => {
    if (stopping !== undefined) return
    stopping = leave()
    await stopping
    facts.onExit?.(
      `The local database ended by itself (exit code ${String(code)}). Its log: ${join(home.logs, 'neo4j.log')}`,
    )
  })
  return {
    uri,
    username: 'neo4j',
    password,
    pid,
    firstStart: facts.firstStart,
    serve: (address) => {
      writeRunFile(home, { ...run, address })
      launched.archive.make()
    },
    stop: () => (stopping ??= launched.end(2500).then(leave)),
  }
}

async function forgetData(home: Home): Promise<void> {
  await rm(join(home.data, 'databases'), { recursive: true, force: true })
  await rm(join(home.data, 'transactions'), { recursive: true, force: true })
}

async function alreadyRunning(home: Home, owner: LockOwner): Promise<ClientError> {
  const run = await readRunFile(home)
  const isHis = run?.owner.pid === owner.pid
  const where =
    isHis && run.address !== undefined ? `listening on ${run.address}` : 'not listening (yet)'
  return new ClientError(
    'ALREADY_RUNNING',
    `Marsad runs in ${home.folder} already: process ${String(owner.pid)}, ${where}.\nStop that process, or set MARSAD_HOME to another folder for a second one.`,
    { pid: owner.pid, ...(isHis && run.address !== undefined ? { address: run.address } : {}) },
  )
}
