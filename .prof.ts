import { startLocalDatabase } from './src/database/local-database.ts'
import { migrate } from './src/graph/migrate.ts'
import { connect } from './src/graph/neo4j.ts'
import { importerOf } from './src/ingest/importers/importers.ts'
import { runImport } from './src/ingest/pipeline/run-import.ts'
const db = await startLocalDatabase({ home: '/tmp/prof/home' + (process.env.HOMEN ?? ''), jars: new URL('./.marsad/jars', import.meta.url).pathname, heap: process.env.HEAP ?? '1g', fast: false, report: console.error } as never)
const graph = connect(db)
await migrate(graph)
const stats = new Map<string, { n: number; ms: number }>()
graph.watch(({ text, milliseconds }) => {
  const key = text.slice(0, 400).replaceAll(/\s+/g, ' ').slice(0, 150)
  const s = stats.get(key) ?? { n: 0, ms: 0 }
  stats.set(key, { n: s.n + 1, ms: s.ms + milliseconds })
})
const none = { head: () => undefined, reject: async () => undefined }
for (const path of process.argv.slice(2)) {
  let t = performance.now()
  const file = await importerOf('ucdp-ged').examine({ path, dossier: null, published: null, rejects: none })
  console.log('examined', file.counts, Math.round(performance.now() - t))
  t = performance.now()
  let last = t, lastN = 0
  await runImport(graph, file, { tool: 'x', version: '1', now: new Date(), progress: (n) => {
    const now = performance.now()
    const rows = [...stats.entries()].sort((a, b) => b[1].ms - a[1].ms)
    const sum = rows.reduce((all, [, { ms }]) => all + ms, 0)
    console.log(n, Math.round(now - last), 'ms', ((n - lastN) / (now - last) * 1000).toFixed(0), 'rows/s; in database', Math.round(sum), 'rss', Math.round(process.memoryUsage().rss / 1e6))
    if (process.env.VERBOSE) for (const [key, { n, ms }] of rows.slice(0, Number(process.env.VERBOSE))) console.log('   ', Math.round(ms), n, key)
    stats.clear(); last = now; lastN = n
  } })
  console.log(path, 'total', Math.round(performance.now() - t), (file.counts.records / (performance.now() - t) * 1000).toFixed(1), 'rows/s')
}
await graph.close(); await db.stop()
