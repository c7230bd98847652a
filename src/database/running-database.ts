import { readFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { homeAt } from './home.ts'
import { databaseLives, ownerLives, readRunFile } from './run-file.ts'

/** The local database of a server that runs in a home. */
export interface RunningDatabase {
  readonly uri: string
  readonly username: string
  readonly password: string
  /** The process of the server. */
  readonly pid: number
  /** Where the server listens, once it does. */
  readonly address: string | undefined
}

/** Finds the database that a living server has started in a home and that is ready. */
export async function findRunningDatabase(folder: string): Promise<RunningDatabase | undefined> {
  const home = homeAt(resolve(folder))
  const run = await readRunFile(home)
  if (run?.isReady !== true) return undefined
  if (!(await ownerLives(run)) || !(await databaseLives(run))) return undefined
  const password = await readFile(home.password, 'utf8')
  return { uri: run.uri, username: 'neo4j', password, pid: run.owner.pid, address: run.address }
}
