import { fileURLToPath } from 'node:url'
import type { TestProject } from 'vitest/node'
import { startLocalDatabase } from '../../src/database/local-database.ts'

declare module 'vitest' {
  interface ProvidedContext {
    readonly neo4j: {
      readonly uri: string
      readonly username: string
      readonly password: string
    }
  }
}

const project = new URL('../../', import.meta.url)

/**
 * Starts the one Neo4j that all test files share, empty, in a home of its own. NEO4J_* of the environment is not
 * read: no test can reach anybody's data.
 */
export default async function setup({ provide }: TestProject): Promise<() => Promise<void>> {
  const database = await startLocalDatabase({
    home: fileURLToPath(new URL('.marsad-test', project)),
    jars: fileURLToPath(new URL('.marsad/jars', project)),
    heap: '512m',
    fast: true,
    empty: true,
    report: (line) => {
      console.log(line)
    },
  })
  provide('neo4j', {
    uri: database.uri,
    username: database.username,
    password: database.password,
  })
  return database.stop
}
