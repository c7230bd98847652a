import { ClientError } from '../errors.ts'
import type { Graph } from '../graph/graph.ts'
import type { RequestContext } from '../reading/request-context.ts'

/** What resolvers are given, and what the log will say of the request. */
export interface WorkContext extends RequestContext {
  readonly facts: OperationFacts
}

/** One GraphQL request under way. */
export interface RequestWork {
  readonly context: WorkContext
  /** Ends the request's time: no further statement is begun. */
  readonly abort: () => void
}

/** What is known of an operation once it is over; never its values. */
export interface OperationFacts {
  operation?: string
  kind?: string
  statements: number
  codes: readonly string[]
}

/** Begins the time of a request. */
export function beginWork(graph: Graph, requestId: string, milliseconds: number): RequestWork {
  const begun = performance.now()
  const controller = new AbortController()
  const elapsed = (): number => performance.now() - begun
  let allowed = milliseconds
  const deadline = (): number =>
    controller.signal.aborted ? 0 : Math.max(0, Math.round(allowed - elapsed()))
  const prolong = (more: number): void => {
    allowed = Math.max(allowed, elapsed() + more)
  }
  const facts: OperationFacts = { statements: 0, codes: [] }
  const { signal } = controller
  return {
    context: {
      graph: graphOf(graph, facts, deadline),
      requestId,
      deadline,
      prolong,
      signal,
      facts,
    },
    abort: () => {
      controller.abort(over)
    },
  }
}

/** Every request ends by it: an error of its own would cost each a stack that nobody reads. */
const over = new Error('The request is over.')

/** The graph as one request may use it: statements are counted, and none is begun when the time is over. */
function graphOf(graph: Graph, facts: OperationFacts, left: () => number): Graph {
  const count = (): void => {
    if (left() === 0) {
      throw new ClientError(
        'DEADLINE_EXCEEDED',
        'The request took longer than allowed. Narrow it by dates, places or actors.',
      )
    }
    facts.statements += 1
  }
  return {
    ...graph,
    read: async (query, limits) => {
      count()
      return graph.read(query, { ...limits, deadline: limits?.deadline ?? left() })
    },
    write: (work) =>
      graph.write((transaction) =>
        work({
          run: async (query) => {
            count()
            return transaction.run(query)
          },
        }),
      ),
  }
}
