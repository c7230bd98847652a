import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { Logger } from 'pino'
import { ClientError } from '../errors.ts'
import { statusOf, translateError } from './errors.ts'
import { limits } from './limits/limits.ts'
import { Refusal } from './refusal.ts'
import { securityHeaders } from './security-headers.ts'

interface Watch {
  readonly logger: Logger
  readonly note: (request: FastifyRequest, codes: readonly string[]) => void
}

/** Makes every answer outside GraphQL one of JSON in GraphQL's form of errors, with a code and what to do. */
export function answerRefusals(server: FastifyInstance, watch: Watch): void {
  server.setErrorHandler((error, request, reply) => {
    const known = knownError(error)
    if (known === undefined) {
      watch.logger.error({ requestId: request.id, err: error }, 'a request failed')
    }
    watch.note(request, [refuse(known ?? error, request, reply)])
  })
  server.setNotFoundHandler(() => {
    throw new Refusal(404, 'NOT_FOUND', 'There is nothing here. Ask GraphQL at /graphql.')
  })
}

/** Answers an address that cannot be read, for which Fastify has no route and hooks. */
export function refuseAddress(_error: unknown, request: FastifyRequest, reply: FastifyReply): void {
  const message = 'The address is not UTF-8 with percent signs. Encode it so.'
  void reply.headers(securityHeaders).header('x-request-id', request.id)
  refuse(new Refusal(400, 'BAD_REQUEST', message), request, reply)
}

/** Answers with the error as a client may see it; gives its code. */
function refuse(error: unknown, request: FastifyRequest, reply: FastifyReply): string {
  const shown = translateError(error, { suggestions: false, requestIdOf: () => request.id })
  const code = String(shown.extensions?.code)
  const status = error instanceof Refusal ? error.status : statusOf([code])
  if (status === 503) void reply.header('retry-after', '1')
  void reply
    .code(status)
    .headers(error instanceof Refusal ? error.headers : {})
    .type(mediaType(request))
    .send(JSON.stringify({ errors: [shown] }))
  return code
}

function knownError(error: unknown): Refusal | ClientError | undefined {
  if (error instanceof Refusal || error instanceof ClientError) return error
  if (typeof error !== 'object' || error === null || !('code' in error)) return undefined
  switch (error.code) {
    case 'FST_ERR_CTP_BODY_TOO_LARGE':
      return new Refusal(
        413,
        'BODY_TOO_LARGE',
        `The body is larger than ${String(limits.bodyBytes)} bytes. Send less at once.`,
      )
    case 'FST_ERR_CTP_INVALID_MEDIA_TYPE':
      return new Refusal(
        415,
        'UNSUPPORTED_MEDIA_TYPE',
        'The content type is not supported. Send application/json.',
      )
    case 'FST_ERR_CTP_INVALID_CONTENT_LENGTH':
      return new Refusal(400, 'BAD_REQUEST', 'The body is not as long as its Content-Length says.')
    default:
      return undefined
  }
}

const modern = 'application/graphql-response+json'

function mediaType(request: FastifyRequest): string {
  const accept = request.headers.accept ?? ''
  const type =
    accept.includes(modern) && !accept.includes('application/json') ? modern : 'application/json'
  return `${type}; charset=utf-8`
}
