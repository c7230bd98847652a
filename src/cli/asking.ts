import { asker } from '../api/execute.ts'
import { buildSchema } from '../api/schema.ts'
import type { Ask } from '../lib/ask.ts'
import type { Graph } from '../graph/graph.ts'

/** Milliseconds that one question of a command may take: nobody else waits for it. */
const patience = 120_000

/** Asks the API without a server. */
export function asking(graph: Graph): Ask {
  return asker({ schema: buildSchema(), graph, deadline: patience })
}
