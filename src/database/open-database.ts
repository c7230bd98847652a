import type { Config } from '../config.ts'
import { findRunningDatabase } from './running-database.ts'
import { startLocalDatabase } from './local-database.ts'

/** A database that can be reached, and what must be known of how it came to be. */
export interface OpenDatabase {
  readonly uri: string
  readonly username: string
  readonly password: string
  /** Whether it is the local one. */
  readonly local: boolean
  /** Whether it is a local one whose data no server has ever served: the time to fill it with the article. */
  readonly firstStart: boolean
  /** Is told where the server listens, once the data is there; says so to others and ends the first start. */
  readonly serve: (address: string) => void
  /** Ends what was started here, and nothing else. */
  readonly stop: () => Promise<void>
}

/** How a database is opened. */
export interface OpenOptions {
  /** Gets a line for each long step. */
  readonly report: (line: string) => void
  /** Is called once when a local database that was started here ends by itself. */
  readonly onExit?: (reason: string) => void
  /** Uses the local database of a server that runs already, as a command beside the server does. */
  readonly share?: boolean
}

/** Gives the database of the configuration: the one at NEO4J_URI as it is, else the local one, started where needed. */
export async function openDatabase(
  { database, home }: Pick<Config, 'database' | 'home'>,
  options: OpenOptions,
): Promise<OpenDatabase> {
  if (database.kind === 'remote') {
    const { uri, username, password } = database
    return { uri, username, password, local: false, ...notOurs }
  }
  const running = options.share === true ? await findRunningDatabase(home) : undefined
  if (running !== undefined) {
    const { uri, username, password } = running
    return { uri, username, password, local: true, ...notOurs }
  }
  // A command's database lives as long as the command: to compile well takes it longer than all that it has to do.
  const use = options.share === true ? 'moments' : 'server'
  const starting = { ...options, home, heap: database.heap, use } as const
  return { ...(await startLocalDatabase(starting)), local: true }
}

/** What was not started here is not ours to stop. */
const notOurs = {
  firstStart: false,
  serve: () => undefined,
  stop: () => Promise.resolve(),
}
