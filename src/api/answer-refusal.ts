import { STATUS_CODES } from 'node:http'
import type { Socket } from 'node:net'
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

/** Answers bytes that are no HTTP request, or come too slowly, and ends the connection. */
export function refuseBytes(error: Error & { readonly code?: string }, socket: Socket): void {
  if (error.code === 'ECONNRESET' || socket.destroyed) return
  const { status, code, message } = bytesRefusal(error.code)
  const body = JSON.stringify({ errors: [{ message, extensions: { code } }] })
  const lines = [
    `HTTP/1.1 ${String(status)} ${STATUS_CODES[status] ?? ''}`,
    'content-type: application/json; charset=utf-8',
    ...Object.entries(securityHeaders).map(([name, value]) => `${name}: ${value}`),
    `content-length: ${String(Buffer.byteLength(body))}`,
    'connection: close',
  ]
  if (socket.writable) socket.write(`${lines.join('\r\n')}\r\n\r\n${body}`)
  socket.destroySoon()
}

function bytesRefusal(code: string | undefined): Refusal {
  if (code === 'ERR_HTTP_REQUEST_TIMEOUT') {
    return new Refusal(
      408,
      'REQUEST_TIMEOUT',
      'The request took too long to arrive. Send it again.',
    )
  }
  if (code === 'HPE_HEADER_OVERFLOW') {
    const message = 'The address and headers are too long. Send the query by POST.'
    return new Refusal(431, 'HEADERS_TOO_LARGE', message)
  }
  return new Refusal(400, 'BAD_REQUEST', 'This is no valid HTTP request. Check the client.')
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
