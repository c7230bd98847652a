import { randomUUID } from 'node:crypto'
import { existsSync } from 'node:fs'
import { mkdir, rm } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { alreadyRunning } from './already-running.ts'
import { homeAt, type Home } from './home.ts'
import { fetchJars } from './jars.ts'
import { findJava } from './java.ts'
import { stopLeftOver } from './left-over.ts'
import { launchNeo4j, type DatabaseUse, type Launched } from './launch.ts'
import { processBirth } from './process-birth.ts'
import { removeRunFile, writeRunFile, type Run } from './run-file.ts'
import { explainFileError } from './setup-failed.ts'
import { takeStartLock } from './start-lock.ts'
import { writeAtomically } from './write-atomically.ts'

/** A Neo4j of our own that runs as a child of this process and ends with it. */
export interface LocalDatabase {
  readonly uri: string
  readonly username: string
  readonly password: string
  readonly pid: number
  /** Whether no server has ever served this home's data: one that was killed while it filled it does not count. */
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
  /** What it is for; a server's, unless it says otherwise. */
  readonly use?: DatabaseUse
  /** Forgets all data first, once it is sure that nobody else uses the home. */
  readonly empty?: boolean
  /** Gets a line for each long step. */
  readonly report: (line: string) => void
  /** Is called once when the database ends without having been stopped. */
  readonly onExit?: (reason: string) => void
}

/** After this time a database that is being stopped is ended the hard way; it recovers at its next start. */
const STOP_WITHIN_MS = 2500

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
  const { report } = options
  await stopLeftOver(home, report)
  if (options.empty === true) await forgetData(home)
  await forgetLogOfNothing(home)
  const java = await findJava()
  const jars = await fetchJars(home.jars, report)
  const firstStart = !existsSync(home.served)
  report(firstStart ? 'Starting Neo4j for the first time…' : 'Starting Neo4j…')
  const instance = `marsad-${randomUUID()}`
  const owner = { pid: process.pid, birth: (await processBirth(process.pid)) ?? '' }
  const announce = (server: Pick<Run, 'databasePid' | 'uri' | 'isReady' | 'address'>): void => {
    writeRunFile(home, { instance, owner, ...server })
  }
  const leave = async (): Promise<void> => {
    await removeRunFile(home)
    await release()
  }
  const launched = await launchNeo4j({
    ...{ home, java, jars, instance, heap: options.heap, use: options.use ?? 'server' },
    onState: announce,
  }).catch(async (error: unknown) => {
    await removeRunFile(home)
    throw error
  })
  const { uri, pid, password } = launched
  return {
    ...{ uri, username: 'neo4j', password, pid, firstStart },
    serve: (address) => {
      announce({ databasePid: pid, uri, isReady: true, address })
      writeAtomically(home.served, '')
      launched.archive.make()
    },
    stop: watched(home, launched, { leave, onExit: options.onExit }),
  }
}

/** Watches the database until it is stopped; gives what stops it. */
function watched(
  home: Home,
  launched: Launched,
  then: {
    readonly leave: () => Promise<void>
    readonly onExit: ((reason: string) => void) | undefined
  },
): () => Promise<void> {
  let leaving: Promise<void> | undefined
  const leave = async (): Promise<void> => {
    await launched.archive.close()
    await then.leave()
  }
  void launched.ended.then(async (code) => {
    if (leaving !== undefined) return
    leaving = leave()
    await leaving
    then.onExit?.(
      `The local database ended by itself (exit code ${String(code)}). Its log: ${join(home.logs, 'neo4j.log')}`,
    )
  })
  return () => (leaving ??= launched.end(STOP_WITHIN_MS).then(leave))
}

/** Who was killed while the database was taken away, or put here, leaves its log alone: Neo4j would not start with it. */
async function forgetLogOfNothing(home: Home): Promise<void> {
  if (existsSync(join(home.data, 'databases'))) return
  await rm(join(home.data, 'transactions'), { recursive: true, force: true })
}

async function forgetData(home: Home): Promise<void> {
  await rm(home.served, { force: true })
  await rm(join(home.data, 'databases'), { recursive: true, force: true })
  await rm(join(home.data, 'transactions'), { recursive: true, force: true })
}
