/** Tries to take a start lock, says whether it did, and lives until it is killed. */
import { takeStartLock } from '../../src/database/start-lock.ts'

const [path = ''] = process.argv.slice(2)

const lock = await takeStartLock(path)
console.log(lock.taken ? 'taken' : String(lock.owner.pid))
setInterval(() => undefined, 60_000)
