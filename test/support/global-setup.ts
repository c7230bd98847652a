import { fileURLToPath } from 'node:url'
import type { TestProject } from 'vitest/node'
import { fetchJars } from '../../src/database/jars.ts'
import { startLocalDatabase, type LocalDatabase } from '../../src/database/local-database.ts'
import { ClientError } from '../../src/errors.ts'
import { JARS } from './jars.ts'

declare module 'vitest' {
  interface ProvidedContext {
    /** One for each worker. */
    readonly databases: readonly {
      readonly uri: string
      readonly username: string
      readonly password: string
    }[]
  }
}

/** So many test runs may go on at once in this folder (a watch in the editor beside `npm test`). */
const MOST_RUNS = 8

/**
 * Starts a Neo4j for each worker, empty, in a home of its own; the files that a worker runs one after another share it.
 * NEO4J_* of the environment is not read: no test can reach anybody's data.
 */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const workers = project.config.maxWorkers
  await fetchJars(JARS, report)
  const databases = await Promise.all(
    Array.from({ length: workers }, (_, worker) => startInFreeHome(worker + 1, workers)),
  )
  project.provide(
    'databases',
    databases.map(({ uri, username, password }) => ({ uri, username, password })),
  )
  return async () => {
    await Promise.all(databases.map(({ stop }) => stop()))
  }
}

/** Tries the home of this number, then every so many further. */
async function startInFreeHome(number: number, step: number): Promise<LocalDatabase> {
  try {
    return await startLocalDatabase({
      home: path(`.marsad-test/${String(number)}`),
      jars: JARS,
      heap: '512m',
      use: 'tests',
      empty: true,
      report,
    })
  } catch (error) {
    const isTaken = error instanceof ClientError && error.code === 'ALREADY_RUNNING'
    if (!isTaken || number > MOST_RUNS * step) throw error
    return startInFreeHome(number + step, step)
  }
}

function report(line: string): void {
  console.log(line)
}

function path(below: string): string {
  return fileURLToPath(new URL(`../../${below}`, import.meta.url))
}
