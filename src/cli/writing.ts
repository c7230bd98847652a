import type { Rebuilding } from '../ingest/rebuild/steps.ts'
import type { Writing } from '../ingest/writer/run-of.ts'
import { tell } from './terminal.ts'
import { version } from './version.ts'

/** What a run of a command is recorded with. */
export function writing(tool: string): Writing {
  return { tool, version, now: new Date() }
}

/** How facts are worked out again: now, and told of on the terminal. */
export function rebuilding(): Rebuilding {
  return { now: new Date(), report: tell }
}
