import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
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
    /** What the databases are for; for usual tests where a configuration does not say. */
    readonly databaseUse?: Use
  }
}

/** So many test runs may go on at once in this folder (a watch in the editor beside `npm test`). */
const MOST_RUNS = 8

/**
 * Starts a Neo4j for each worker, empty, in a home of its own; the files that a worker runs one after another share it.
 * NEO4J_* of the environment is not read: no test can reach anybody's data. What tests write for a while lies in one folder,
 * which goes with the run.
 */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const workers = project.config.maxWorkers
  const use = project.config.provide.databaseUse ?? 'tests'
  const files = await mkdtemp(join(tmpdir(), 'marsad-tests-'))
  process.env.TMPDIR = files
  await fetchJars(JARS, report)
  const databases = await Promise.all(
    Array.from({ length: workers }, (_, worker) =>
      startInFreeHome({ number: worker + 1, step: workers, use }),
    ),
  )
  project.provide(
    'databases',
    databases.map(({ uri, username, password }) => ({ uri, username, password })),
  )
  return async () => {
    await Promise.all(databases.map(({ stop }) => stop()))
    await rm(files, { recursive: true, force: true })
  }
}

type Use = 'tests' | 'questions'

/** Hundreds of plans of long statements need room. */
const HEAPS: Readonly<Record<Use, string>> = { tests: '512m', questions: '2g' }

interface Wanted {
  readonly number: number
  readonly step: number
  readonly use: Use
}

/** Tries the home of this number, then every so many further. */
async function startInFreeHome(wanted: Wanted): Promise<LocalDatabase> {
  const { number, step, use } = wanted
  try {
    return await startLocalDatabase({
      home: path(`.marsad-test/${String(number)}`),
      jars: JARS,
      heap: HEAPS[use],
      use,
      empty: true,
      report,
    })
  } catch (error) {
    const isTaken = error instanceof ClientError && error.code === 'ALREADY_RUNNING'
    if (!isTaken || number > MOST_RUNS * step) throw error
    return startInFreeHome({ ...wanted, number: number + step })
  }
}

function report(line: string): void {
  console.log(line)
}

function path(below: string): string {
  return fileURLToPath(new URL(`../../${below}`, import.meta.url))
}
