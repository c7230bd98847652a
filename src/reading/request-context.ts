import type { Graph } from '../graph/graph.ts'
import type { CypherParameters } from '../graph/query.ts'

/** What every resolver of one request is given. */
export interface RequestContext {
  /** The database as this request may use it: statements end with the request's deadline and are counted. */
  readonly graph: Graph
  /** Names the request in answers' headers and in the log. */
  readonly requestId: string
  /** Milliseconds left of the request's time; 0 once it is over. */
  readonly deadline: () => number
  /** Gives the request at least so many milliseconds from now: the database plans a new form first. */
  readonly prolong: (milliseconds: number) => void
  /** Aborted when the client goes away or the time is over. */
  readonly signal: AbortSignal
  /** Values that do not come from the query: what a subscription is to tell. */
  readonly given?: CypherParameters
}
