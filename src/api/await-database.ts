import { setTimeout as wait } from 'node:timers/promises'
import type { Logger } from 'pino'
import { ClientError } from '../errors.ts'
import type { Graph } from '../graph/graph.ts'
import { migrate } from '../graph/migrate.ts'
import { databaseState } from './database-state.ts'

/** A database that may be away. */
export interface AwaitedDatabase {
  /** The graph, ready only once keys, indexes and facts are up to date. */
  readonly graph: Graph
  /** Resolves when it is; never where the waiting ends before. */
  readonly prepared: Promise<void>
  /** Ends the waiting for a database that is away. */
  readonly end: () => Promise<void>
}

/** Who is told, and what is done beside keys and indexes. */
export interface Awaiting {
  readonly logger: Logger
  readonly onRefused: (reason: string) => void
  /** Brings facts up to date, which may take long. */
  readonly bringUpToDate: () => Promise<void>
}

/** Milliseconds between two tries, at first and at most; the first is waited for no longer. */
const shortest = 500
const longest = 10_000
/** Milliseconds for a database to answer. */
const patience = 5_000

/**
 * Brings keys, indexes and facts up to date at once where the database answers; where it is away, as soon as it does,
 * and until then the graph is not ready and reads are refused. What takes long goes on after this has resolved. One that
 * refuses the login throws INVALID_CONFIGURATION, and calls `onRefused` where it was away at first: waiting does not help.
 */
export async function awaitDatabase(
  graph: Graph,
  { logger, onRefused, bringUpToDate }: Awaiting,
): Promise<AwaitedDatabase> {
  const database = databaseState(logger)
  const state: { is: 'AWAY' | 'PREPARING' | 'PREPARED'; ended: boolean } = {
    is: 'AWAY',
    ended: false,
  }
  let tell: () => void = () => undefined
  const prepared = new Promise<void>((resolve) => {
    tell = resolve
  })
  const attempt = async (): Promise<boolean> => {
    try {
      await graph.ready({ deadline: patience })
      state.is = 'PREPARING'
      await migrate(graph)
      await bringUpToDate()
      state.is = 'PREPARED'
      database.answers()
      tell()
      return true
    } catch (error) {
      state.is = 'AWAY'
      if (isRefused(error)) throw error
      database.fails(error)
      return false
    }
  }

  let timer: NodeJS.Timeout | undefined
  const tryAgainIn = (milliseconds: number): void => {
    const next = Math.min(longest, milliseconds * 2)
    timer = setTimeout(() => void goOn(attempt(), next), milliseconds)
  }
  const goOn = async (trying: Promise<boolean>, next: number): Promise<void> => {
    try {
      if (!(await trying) && !state.ended) tryAgainIn(next)
    } catch (error) {
      onRefused(error instanceof Error ? error.message : String(error))
    }
  }
  const first = attempt()
  const inTime = first.then(() => true)
  if (!(await Promise.race([inTime, wait(longest, false, { ref: false })]))) {
    void goOn(first, shortest)
  } else if (!(await first)) tryAgainIn(shortest)

  const known = database.watch(graph)
  return {
    graph: {
      ...known,
      // Facts that were made by other rules would be read as if they were made by these, and by indexes that are not there.
      read: async (query, limits) => {
        if (state.is !== 'PREPARED') throw notPrepared(state.is)
        return known.read(query, limits)
      },
      ready: async (limits) => {
        if (state.is !== 'PREPARED') throw notPrepared(state.is)
        await known.ready(limits)
      },
    },
    prepared,
    end: () => {
      state.ended = true
      clearTimeout(timer)
      return Promise.resolve()
    },
  }
}

function isRefused(error: unknown): boolean {
  return error instanceof ClientError && error.code === 'INVALID_CONFIGURATION'
}

function notPrepared(state: 'AWAY' | 'PREPARING'): ClientError {
  return new ClientError('DATABASE_UNAVAILABLE', NOT_PREPARED[state])
}

const NOT_PREPARED = {
  AWAY: 'The database has not answered yet. Try again.',
  PREPARING:
    'The graph is being prepared: keys and indexes are made, and what an older version made is brought up to date, which can take long. Try again later.',
}
