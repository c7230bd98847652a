import { ClientError } from '../../src/errors.ts'
import type { Graph } from '../../src/graph/graph.ts'

/** A graph that nobody asked for: every statement fails as it does when the database is away. */
export function absentGraph(more: Partial<Graph> = {}): Graph {
  const fail = async (): Promise<never> =>
    Promise.reject(
      new ClientError(
        'DATABASE_UNAVAILABLE',
        'The database does not answer. Try again in a moment.',
      ),
    )
  return {
    read: fail,
    write: fail,
    profile: fail,
    explain: fail,
    ready: fail,
    watch: () => () => undefined,
    onWrite: () => () => undefined,
    close: async () => Promise.resolve(),
    ...more,
  }
}
