import type { Logger } from 'pino'
import { ClientError } from '../errors.ts'
import type { Graph } from '../graph/graph.ts'

/** Whether a database answers, and a log of it: one short line a change, however often it is tried. */
export interface DatabaseState {
  readonly answers: () => void
  readonly fails: (error: unknown) => void
  /** The same graph, its statements telling whether the database answers. */
  readonly watch: (graph: Graph) => Graph
}

/** Begins without knowing; that the database answers at the first time is nothing to tell. */
export function databaseState(logger: Logger): DatabaseState {
  let told: string | undefined
  const answers = (): void => {
    if (told !== undefined) logger.info('the database is ready')
    told = undefined
  }
  const fails = (error: unknown): void => {
    const reason = reasonOf(error)
    if (reason === told) return
    told = reason
    logger.warn({ reason }, 'the database is not ready; it is tried again until it is')
  }
  const seen = async <Result>(work: Promise<Result>): Promise<Result> => {
    try {
      const result = await work
      answers()
      return result
    } catch (error) {
      if (isAway(error)) fails(error)
      throw error
    }
  }
  return {
    answers,
    fails,
    watch: (graph) => ({
      ...graph,
      read: (query, limits) => seen(graph.read(query, limits)),
      write: (work) => seen(graph.write(work)),
      ready: (limits) => seen(graph.ready(limits)),
    }),
  }
}

/** Whether the database is away, not busy or asked too much. */
function isAway(error: unknown): boolean {
  return error instanceof ClientError && error.code === 'DATABASE_UNAVAILABLE'
}

/** The ways of being away are one state: which of them shows depends on the moment. */
function reasonOf(error: unknown): string {
  if (isAway(error) || (error instanceof ClientError && error.code === 'DEADLINE_EXCEEDED')) {
    return 'it does not answer'
  }
  return error instanceof Error ? error.message.slice(0, 200) : String(error)
}
