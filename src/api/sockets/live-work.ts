import type { Graph } from '../../graph/graph.ts'
import { SharedWork } from '../../lib/shared-work.ts'
import { Turns } from '../../lib/turns.ts'
import { ChangeFeed } from '../../reading/changes/change-feed.ts'
import type { FeedPace } from '../../reading/changes/change-feed.ts'
import type { LiveContext } from '../../reading/changes/live-context.ts'
import { limits } from '../limits/limits.ts'
import { beginWork } from '../request-work.ts'
import type { OperationFacts } from '../request-work.ts'

/** What the work for subscriptions is made of. */
export interface LiveOptions {
  readonly graph: Graph
  /** Milliseconds that reading a message may take. */
  readonly deadline: number
  readonly pace?: FeedPace
}

/** Who follows: its name in the log, what is noted of it, and what it asks for. */
export interface Follower {
  readonly requestId: string
  readonly facts: OperationFacts
  readonly form: string
}

/** Messages that are kept for subscriptions of the same form which come to them later. */
const keptMessages = 32

/** Gives each subscription of a process what it needs: one feed, few statements at once, and what others have read. */
export function liveWork(options: LiveOptions): (follower: Follower) => LiveContext {
  const { deadline, pace } = options
  const turns = new Turns(limits.liveStatements)
  const graph: Graph = {
    ...options.graph,
    read: (query, bounds) => turns.take(() => options.graph.read(query, bounds)),
  }
  const feed = new ChangeFeed(graph, pace)
  const shared = new SharedWork<readonly unknown[]>(keptMessages)
  return ({ requestId, facts, form }) => ({
    feed,
    shared,
    form,
    work: () => {
      facts.statements += 1
      return beginWork(graph, requestId, deadline).context
    },
  })
}
