import { fileURLToPath } from 'node:url'
import type { TestProject } from 'vitest/node'
import { startLocalDatabase, type LocalDatabase } from '../../src/database/local-database.ts'
import { ClientError } from '../../src/errors.ts'
import { JARS } from './jars.ts'

declare module 'vitest' {
  interface ProvidedContext {
    readonly neo4j: {
      readonly uri: string
      readonly username: string
      readonly password: string
    }
  }
}

/** So many test runs may go on at once in this folder (a watch in the editor beside `npm test`). */
const MOST_RUNS = 8

/**
 * Starts the one Neo4j that all test files share, empty, in a home of its own. NEO4J_* of the environment is not
 * read: no test can reach anybody's data.
 */
export default async function setup({ provide }: TestProject): Promise<() => Promise<void>> {
  const { uri, username, password, stop } = await startInFreeHome(1)
  provide('neo4j', { uri, username, password })
  return stop
}

async function startInFreeHome(number: number): Promise<LocalDatabase> {
  try {
    return await startLocalDatabase({
      home: path(`.marsad-test/${String(number)}`),
      jars: JARS,
      heap: '512m',
      fast: true,
      empty: true,
      report: (line) => {
        console.log(line)
      },
    })
  } catch (error) {
    const isTaken = error instanceof ClientError && error.code === 'ALREADY_RUNNING'
    if (!isTaken || number === MOST_RUNS) throw error
    return startInFreeHome(number + 1)
  }
}

function path(below: string): string {
  return fileURLToPath(new URL(`../../${below}`, import.meta.url))
}
