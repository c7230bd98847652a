/** Starts the database of a home and says so on one line of JSON. Ends when it is killed; then its database ends too. */
import { startLocalDatabase } from '../../src/database/local-database.ts'
import { JARS } from './jars.ts'

const [home = ''] = process.argv.slice(2)

const { pid, uri, firstStart } = await startLocalDatabase({
  home,
  jars: JARS,
  heap: '256m',
  use: 'moments',
  report: () => undefined,
})
console.log(JSON.stringify({ databasePid: pid, uri, firstStart }))
setInterval(() => undefined, 60_000)
