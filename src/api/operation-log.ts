import type { FastifyInstance, FastifyRequest } from 'fastify'
import type { Logger } from 'pino'
import type { OperationFacts } from './request-work.ts'

/** Writes one line for each request to GraphQL: what was asked and how it went, never a value or a text of it. */
export class OperationLog {
  readonly #facts = new WeakMap<FastifyRequest, OperationFacts>()

  constructor(server: FastifyInstance, logger: Logger, path: string) {
    server.addHook('onResponse', async (request, reply) => {
      if (request.routeOptions.url !== path) return Promise.resolve()
      const status = reply.statusCode
      const line = {
        requestId: request.id,
        ...this.#facts.get(request),
        status,
        milliseconds: Math.round(reply.elapsedTime * 10) / 10,
      }
      logger[status >= 500 ? 'error' : 'info'](line, 'operation')
      return Promise.resolve()
    })
    server.addHook('onRequestAbort', async (request) => {
      logger.info({ requestId: request.id, ...this.#facts.get(request) }, 'the client went away')
      return Promise.resolve()
    })
  }

  /** Keeps what is known of a request's operation; later facts are seen through the same object. */
  note(request: FastifyRequest, facts: OperationFacts): void {
    this.#facts.set(request, facts)
  }

  /** Keeps the codes of a request that was refused. */
  refused(request: FastifyRequest, codes: readonly string[]): void {
    this.#facts.set(request, { statements: 0, ...this.#facts.get(request), codes })
  }
}
