import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { freePort } from '../../src/database/free-port.ts'
import type { Home } from '../../src/database/home.ts'
import { fetchJars, jarNames } from '../../src/database/jars.ts'
import { findJava } from '../../src/database/java.ts'
import { javaArguments } from '../../src/database/java-arguments.ts'
import { ensurePassword } from '../../src/database/password.ts'
import { writeSettings } from '../../src/database/settings.ts'
import { tether } from '../../src/database/tether.ts'
import { writeAtomically } from '../../src/database/write-atomically.ts'

/** Heap and page cache of the import; it takes as much again beside the heap. */
const HEAP = '1g'
const BESIDE_THE_HEAP = '1500m'

/** Fills the empty database of a home from CSV files, by Neo4j's own import; throws with what it printed where it fails. */
export async function importCsv(
  home: Home,
  files: readonly string[],
  report: (line: string) => void,
): Promise<void> {
  const jars = await fetchJars(home.jars, report)
  const java = await javaCommand(home, jars)
  // Neo4j knows its first password before there is any data.
  await ensurePassword(home, jars, java)
  const options = [
    ...['--multiline-fields=true', '--id-type=integer', '--bad-tolerance=0', '--threads=2'],
    `--max-off-heap-memory=${BESIDE_THE_HEAP}`,
    `--report-file=${join(home.logs, 'import.report')}`,
  ]
  const importing = ['org.neo4j.cli.AdminTool', 'database', 'import', 'full', 'neo4j']
  const environment = [`NEO4J_HOME=${home.folder}`, `NEO4J_CONF=${home.conf}`]
  const output: string[] = []
  const tool = tether(['env', ...environment, ...java, ...importing, ...options, ...files], {
    folder: jars,
    onLine: (line) => output.push(line),
  })
  const code = await tool.ended
  if (code === 0) return
  throw new Error(`The import ended with ${String(code)}:\n${output.slice(-20).join('\n')}`)
}

async function javaCommand(home: Home, jars: string): Promise<readonly string[]> {
  await mkdir(home.logs, { recursive: true })
  writeSettings(home, await freePort(), { heap: HEAP, keepPlans: false })
  const { path } = await findJava()
  const file = join(home.conf, 'import.args')
  const names = await jarNames(jars)
  writeAtomically(
    file,
    javaArguments({ jarNames: names, heap: HEAP, quick: false, logs: home.logs, archive: [] }),
  )
  return [path, `@${file}`]
}
