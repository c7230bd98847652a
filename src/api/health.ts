import type { FastifyInstance } from 'fastify'
import type { Graph } from '../graph/graph.ts'

/** Milliseconds after which a database that does not answer counts as down. */
const patience = 1_000

/** Adds `/live` (this process answers) and `/ready` (so does the database, and the server is not stopping). */
export function registerHealth(
  server: FastifyInstance,
  graph: Graph,
  isStopping: () => boolean,
): void {
  server.get('/live', async () => Promise.resolve({ status: 'live' }))
  server.get('/ready', async (_request, reply) => {
    const reason = isStopping() ? 'stopping' : await databaseFault(graph)
    if (reason === undefined) return { status: 'ready' }
    return reply.code(503).header('retry-after', '1').send({ status: 'not ready', reason })
  })
}

async function databaseFault(graph: Graph): Promise<string | undefined> {
  try {
    await graph.ready({ deadline: patience })
    return undefined
  } catch {
    return 'the database does not answer'
  }
}
