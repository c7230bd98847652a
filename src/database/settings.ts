import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Home } from './home.ts'
import { writeAtomically } from './write-atomically.ts'

/** What the settings depend on. */
export interface Sizing {
  readonly heap: string
  readonly keepPlans: boolean
  /** One plan for a statement, however long the lists and texts that it is given. */
  readonly onePlan: boolean
}

// Tests empty and refill a tiny graph; each time the counts diverge and every statement would be planned anew.
const noReplanning = `dbms.cypher.min_replan_interval=1h
`

const withoutSizes = `internal.cypher.use_parameter_size=false
`

/** Writes Neo4j's settings anew at each start; paths are left out, they follow from its home folder. */
export function writeSettings(home: Home, port: number, sizing: Sizing): void {
  mkdirSync(home.conf, { recursive: true, mode: 0o700 })
  writeAtomically(join(home.conf, 'neo4j.conf'), settingsText(port, sizing))
}

function settingsText(port: number, { heap, keepPlans, onePlan }: Sizing): string {
  return `# Written at each start. What is changed here is lost.
server.default_listen_address=127.0.0.1
server.bolt.listen_address=127.0.0.1:${String(port)}
server.bolt.advertised_address=127.0.0.1:${String(port)}
server.http.enabled=false
server.https.enabled=false
server.memory.pagecache.size=${pageCache(heap)}
db.tx_log.preallocate=false
db.tx_log.rotation.retention_policy=2 days 256M
internal.server.bolt.thread_pool_shutdown_wait_time=0s
dbms.security.allow_csv_import_from_file_urls=false
dbms.usage_report.enabled=false
client.allow_telemetry=false
${keepPlans ? noReplanning : ''}${onePlan ? withoutSizes : ''}`
}

/** Half of the heap, at least 64 MB. */
function pageCache(heap: string): string {
  const size = Number.parseInt(heap, 10)
  const megabytes = heap.toLowerCase().endsWith('g') ? size * 1024 : size
  return `${String(Math.max(64, Math.floor(megabytes / 2)))}m`
}
