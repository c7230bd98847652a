import { setTimeout } from 'node:timers/promises'
import { processorTime } from './processor-time.ts'

/** Milliseconds without work: servers begin some seconds after their start to ask what people will ask first. */
const QUIET_MS = 8_000
/** Milliseconds of a processor that a database takes for itself meanwhile. */
const IDLE_MS = 400
const MOST_MS = 180_000

/** Waits until a database has nothing to do: what is measured beside other questions says nothing. */
export async function untilQuiet(databasePid: number): Promise<void> {
  for (const begun = performance.now(); performance.now() - begun < MOST_MS;) {
    const before = await processorTime(databasePid)
    await setTimeout(QUIET_MS)
    const spent = (await processorTime(databasePid)) - before
    // Where the system does not tell, all that can be done is to have waited.
    if (Number.isNaN(spent) || spent < IDLE_MS * 1000) return
  }
  throw new Error('The database has not come to rest: something else asks it.')
}
