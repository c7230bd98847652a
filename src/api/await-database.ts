import type { Logger } from 'pino'
import { ClientError } from '../errors.ts'
import type { Graph } from '../graph/graph.ts'
import { migrate } from '../graph/migrate.ts'

/** A database that may be away. */
export interface AwaitedDatabase {
  /** The graph, ready only once keys and indexes are up to date. */
  readonly graph: Graph
  /** Ends the waiting for a database that is away. */
  readonly end: () => Promise<void>
}

/** Milliseconds between two tries, at first and at most. */
const shortest = 500
const longest = 10_000
/** Milliseconds for a database to answer. */
const patience = 2_000

/**
 * Brings keys and indexes up to date at once where the database answers; where it is away, as soon as it does,
 * and until then the graph is not ready.
 */
export async function awaitDatabase(graph: Graph, logger: Logger): Promise<AwaitedDatabase> {
  const state = { prepared: false, ended: false }
  const attempt = async (): Promise<boolean> => {
    try {
      await graph.ready({ deadline: patience })
      await migrate(graph)
      state.prepared = true
    } catch (error) {
      logger.warn({ err: error }, 'the database is not ready; trying again')
    }
    return state.prepared
  }

  let timer: NodeJS.Timeout | undefined
  const tryAgainIn = (milliseconds: number): void => {
    timer = setTimeout(() => {
      void attempt().then((prepared) => {
        if (prepared) logger.info('the database is ready')
        else if (!state.ended) tryAgainIn(Math.min(longest, milliseconds * 2))
      })
    }, milliseconds)
  }
  if (!(await attempt())) tryAgainIn(shortest)

  return {
    graph: {
      ...graph,
      ready: async (limits) => {
        if (!state.prepared) throw notPrepared()
        await graph.ready(limits)
      },
    },
    end: () => {
      state.ended = true
      clearTimeout(timer)
      return Promise.resolve()
    },
  }
}

function notPrepared(): ClientError {
  return new ClientError('DATABASE_UNAVAILABLE', 'The database has not answered yet. Try again.')
}
