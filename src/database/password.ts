import { randomBytes } from 'node:crypto'
import { existsSync } from 'node:fs'
import { readFile, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Home } from './home.ts'
import { setupFailed } from './setup-failed.ts'
import { tether } from './tether.ts'

/**
 * Reads the database's password, or makes one: random, in a file that only its owner may read, told to Neo4j by its
 * own admin tool through that file. The file gets its name when Neo4j knows the password.
 */
export async function ensurePassword(
  home: Home,
  jars: string,
  java: readonly string[],
): Promise<string> {
  if (existsSync(home.password)) return readFile(home.password, 'utf8')
  if (existsSync(join(home.data, 'databases'))) {
    throw setupFailed(
      `${home.password} is missing, but ${home.data} holds a database that was made with it.`,
      'Put the file back, or move the folder away to begin anew.',
    )
  }
  const draft = `${home.password}.draft`
  try {
    const password = randomBytes(24).toString('hex')
    await writeFile(draft, password, { mode: 0o600 })
    await tellNeo4j(home, jars, [
      ...java,
      'org.neo4j.cli.AdminTool',
      'dbms',
      'set-initial-password',
      `@${draft}`,
    ])
    await rename(draft, home.password)
    return password
  } finally {
    await rm(draft, { force: true })
  }
}

async function tellNeo4j(home: Home, jars: string, command: readonly string[]): Promise<void> {
  const output: string[] = []
  const tool = tether(['env', `NEO4J_HOME=${home.folder}`, `NEO4J_CONF=${home.conf}`, ...command], {
    folder: jars,
    onLine: (line) => output.push(line),
  })
  if ((await tool.ended) === 0) return
  throw setupFailed(
    `Neo4j's admin tool could not set the first password: ${output.slice(-3).join(' ')}`,
    'See that Java works (java -version) and start again.',
  )
}
