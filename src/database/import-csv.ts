import { join } from 'node:path'
import { adminJava } from './admin-java.ts'
import type { Home } from './home.ts'
import { diskFull, setupFailed } from './setup-failed.ts'
import { tether } from './tether.ts'

/** Heap and page cache of the import; it takes as much again beside the heap. */
const HEAP = '1g'
const BESIDE_THE_HEAP = '1500m'

/** So long the import is given to end by itself where it is broken off. */
const GRACE_MS = 1000

/**
 * Makes the database of a home that has none from CSV files, by Neo4j's own import from these jars; throws with what it
 * printed where it fails. A signal breaks it off: then it resolves, with a database that is worth nothing, once the import has ended.
 */
export async function importCsv(
  home: Home,
  jars: string,
  { files, signal }: { readonly files: readonly string[]; readonly signal?: AbortSignal },
): Promise<void> {
  const java = await adminJava(home, jars, HEAP)
  const options = [
    ...[
      '--multiline-fields=true',
      '--id-type=integer',
      '--bad-tolerance=0',
      '--threads=2',
      '--verbose',
    ],
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
  const breakOff = () => void tool.end(GRACE_MS)
  signal?.addEventListener('abort', breakOff)
  if (signal?.aborted === true) breakOff()
  const code = await tool.ended
  signal?.removeEventListener('abort', breakOff)
  if (code !== 0 && signal?.aborted !== true) throw failed(home, code, output)
}

function failed(home: Home, code: number, output: readonly string[]): Error {
  if (output.some((line) => line.includes('No space left on device'))) return diskFull(home.folder)
  const reason = output.findLast((line) => line.startsWith('Caused by: ')) ?? output.at(-1) ?? ''
  return setupFailed(
    `Neo4j's import ended with ${String(code)}: ${reason.replace('Caused by: ', '').slice(0, 500)}`,
    'Nothing was stored. See that there is room on the disk and about 2.5 GB of memory, and start again.',
  )
}
