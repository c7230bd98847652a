import { writeFileSync } from 'node:fs'
import { startLocalDatabase } from '../../src/database/local-database.ts'
import { JARS } from '../support/jars.ts'
const db = await startLocalDatabase({
  home: '/work/naive/.marsad-test/scratch',
  jars: JARS,
  heap: '512m',
  fast: true,
  empty: true,
  report: (l) => {
    console.log(l)
  },
})
writeFileSync(
  '/tmp/naive-db.json',
  JSON.stringify({ uri: db.uri, username: db.username, password: db.password, pid: process.pid }),
)
process.on('SIGTERM', () => {
  void db.stop().then(() => process.exit(0))
})
setInterval(() => undefined, 60_000)
