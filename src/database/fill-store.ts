import { existsSync } from 'node:fs'
import { mkdir, rename, rm } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { ClientError } from '../errors.ts'
import { adminJava } from './admin-java.ts'
import { alreadyRunning } from './already-running.ts'
import { homeAt, type Home } from './home.ts'
import { importCsv } from './import-csv.ts'
import { fetchJars } from './jars.ts'
import { stopLeftOver } from './left-over.ts'
import { ensurePassword } from './password.ts'
import { explainFileError } from './setup-failed.ts'
import { takeStartLock } from './start-lock.ts'

/** What a store is filled with, and whose it is. */
export interface Filling {
  /** Where data, logs and secrets lie. */
  readonly home: string
  /** Where fetched jars lie, when several homes share them. */
  readonly jars?: string
  /** Writes CSV files into this folder and gives the arguments that tell `neo4j-admin database import` of them. */
  readonly write: (folder: string) => Promise<readonly string[]>
  /** Gets a line for each long step. */
  readonly report: (line: string) => void
  /** Breaks it off; the store is empty then. */
  readonly signal?: AbortSignal
}

/**
 * Fills the store of a home that has none by Neo4j's own import: all of it or nothing. Everything is made in a folder of
 * its own, which is taken away whatever happens; what a killed process left of it goes with the next one. Resolves false
 * where it was broken off. Throws ALREADY_RUNNING or BAD_USER_INPUT where the store is not free.
 */
export async function fillStore(filling: Filling): Promise<boolean> {
  const folder = resolve(filling.home)
  const home = homeAt(folder, filling.jars)
  try {
    await mkdir(folder, { recursive: true, mode: 0o700 })
    const lock = await takeStartLock(home.lock)
    if (!lock.taken) throw await alreadyRunning(home, lock.owner)
    try {
      await stopLeftOver(home, filling.report)
      refuseStore(home)
      return await filled(home, filling)
    } finally {
      await lock.release()
    }
  } catch (error) {
    throw explainFileError(error, folder)
  }
}

function refuseStore(home: Home): void {
  if (!existsSync(join(home.data, 'databases'))) return
  throw new ClientError(
    'BAD_USER_INPUT',
    `${home.data} holds a database already; a load makes a new one. Nothing was read or changed. Add to that one with \`marsad import\`, or set MARSAD_HOME to another folder, or move ${home.data} and ${home.password} away.`,
    { folder: home.data },
  )
}

/** Database and log get their names one after the other, the database last: without it, a log is no store. */
async function filled(home: Home, { write, report, signal }: Filling): Promise<boolean> {
  const draft = homeAt(join(home.folder, 'load'), home.jars)
  await rm(draft.folder, { recursive: true, force: true })
  try {
    const jars = await fetchJars(home.jars, report)
    // Neo4j knows its first password before there is any data.
    await ensurePassword(home, jars, await adminJava(home, jars, '256m'))
    const csv = join(draft.folder, 'csv')
    await mkdir(csv, { recursive: true, mode: 0o700 })
    const files = await untilBrokenOff(write(csv), signal)
    if (files === undefined) return false
    report("Neo4j's own import makes the database of it…")
    await importCsv(draft, jars, { files, ...(signal === undefined ? {} : { signal }) })
    if (signal?.aborted === true) return false
    await mkdir(home.data, { recursive: true, mode: 0o700 })
    await rm(join(home.data, 'transactions'), { recursive: true, force: true })
    await rename(join(draft.data, 'transactions'), join(home.data, 'transactions'))
    await rename(join(draft.data, 'databases'), join(home.data, 'databases'))
    return true
  } finally {
    await rm(draft.folder, { recursive: true, force: true, maxRetries: 5 })
  }
}

/** Undefined where it is broken off before: what is under way then comes to nothing. */
async function untilBrokenOff<Value>(
  work: Promise<Value>,
  signal: AbortSignal | undefined,
): Promise<Value | undefined> {
  const brokenOff = new Promise<undefined>((resolve) => {
    const stop = () => {
      resolve(undefined)
    }
    if (signal?.aborted === true) stop()
    else signal?.addEventListener('abort', stop)
  })
  return Promise.race([brokenOff, work])
}
