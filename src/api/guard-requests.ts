import type { FastifyInstance } from 'fastify'
import { Refusal } from './refusal.ts'
import { securityHeaders } from './security-headers.ts'

/** Sets headers that every answer has, and refuses requests whose host is none, or which come while stopping. */
export function guardRequests(server: FastifyInstance, isStopping: () => boolean): void {
  server.addHook('onRequest', async (request, reply) => {
    void reply.headers(securityHeaders).header('x-request-id', request.id)
    if (!plausibleHost.test(request.headers.host ?? '')) {
      throw new Refusal(
        400,
        'BAD_REQUEST',
        'The Host header is missing or no host. Check the client.',
      )
    }
    if (isStopping()) {
      void reply.header('connection', 'close')
      if (probes.has(request.url)) return Promise.resolve()
      throw new Refusal(503, 'OVERLOADED', 'The server is stopping. Try again in a moment.')
    }
    return Promise.resolve()
  })
}

const probes: ReadonlySet<string> = new Set(['/live', '/ready'])

/** What a Host header may be. */
export const plausibleHost = /^([\w.-]+|\[[\da-f:.]+\])(:\d{1,5})?$/i
