import { Readable } from 'node:stream'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { GraphQLSchema } from 'graphql'
import { ClientError } from '../errors.ts'
import type { Graph } from '../graph/graph.ts'
import type { Ask } from '../lib/ask.ts'
import type { Degrees } from '../reading/cost/degrees.ts'
import { asker } from './execute.ts'
import { limits } from './limits/limits.ts'
import { Refusal } from './refusal.ts'
import { isOwnOrigin } from './sockets/own-origin.ts'
import { stalling } from './stalling.ts'

/** Opens an export of some format; throws BAD_USER_INPUT where what is wished is none. */
export type Exporter = (wish: ExportWish, ask: Ask, graph: Graph) => OpenExport

interface ExportWish {
  readonly format: string
  readonly where?: string
  readonly lang?: string
}

interface OpenExport {
  readonly mediaType: string
  readonly fileName: string
  readonly chunks: AsyncIterable<string | Uint8Array>
}

/** What the route is made of. */
export interface ExportRoute {
  readonly exporter: Exporter
  readonly schema: GraphQLSchema
  readonly graph: Graph
  readonly degrees?: Degrees
  /** Milliseconds that one question of an export may take. */
  readonly deadline: number
  /** Where the server listens. */
  readonly host: string
  /** Milliseconds that a client may take nothing. */
  readonly patience: number
}

/**
 * Adds exports over HTTP: the file is sent as it is read, as fast as the client takes it, and no further than the client
 * stays. What fails before the first byte has a status and a code; what fails later breaks the connection, so that half
 * a file is never taken for a whole one.
 */
export function registerExports(server: FastifyInstance, route: ExportRoute): void {
  let underWay = 0
  server.get('/export/:format', { exposeHeadRoute: false }, async (request, reply) => {
    refuseForeign(request, route.host)
    if (underWay >= limits.exportsAtOnce) throw busy()
    const wish = wishOf(request)
    const controller = new AbortController()
    underWay += 1
    reply.raw.once('close', () => {
      underWay -= 1
      controller.abort()
    })
    const { schema, graph, degrees, deadline } = route
    const ask = asker({
      ...{ schema, graph, deadline, requestId: request.id, signal: controller.signal },
      ...(degrees === undefined ? {} : { degrees }),
    })
    const { mediaType, fileName, chunks } = route.exporter(wish, ask, graph)
    const body = await begun(chunks)
    stalling(reply.raw, route.patience)
    return send(reply, { mediaType, fileName, body })
  })
  server.route({
    method: ['DELETE', 'HEAD', 'OPTIONS', 'PATCH', 'POST', 'PUT'],
    url: '/export/:format',
    handler: () => {
      const message = 'Exports are asked for by GET, with where and lang in the address.'
      throw new Refusal(405, 'METHOD_NOT_ALLOWED', message, { allow: 'GET' })
    },
  })
}

interface Begun {
  readonly mediaType: string
  readonly fileName: string
  readonly body: Readable
}

function send(reply: FastifyReply, { mediaType, fileName, body }: Begun): FastifyReply {
  return reply
    .type(mediaType)
    .header('content-disposition', `attachment; filename="${fileName}"`)
    .send(body)
}

/** Waits for the first piece, so that a question that is refused is answered as such. */
async function begun(chunks: AsyncIterable<string | Uint8Array>): Promise<Readable> {
  const iterator = chunks[Symbol.asyncIterator]()
  const first = await iterator.next()
  const all = async function* () {
    try {
      for (let next = first; next.done !== true; next = await iterator.next()) yield next.value
    } finally {
      await iterator.return?.()
    }
  }
  return Readable.from(all(), { objectMode: false })
}

const known = ['where', 'lang']

function wishOf(request: FastifyRequest): ExportWish {
  const { format } = request.params as { readonly format: string } // the route has it
  const start = request.url.indexOf('?')
  const parameters = new URLSearchParams(start === -1 ? '' : request.url.slice(start))
  for (const name of new Set(parameters.keys())) {
    if (!known.includes(name)) throw wrong(`There is no parameter "${name.slice(0, 50)}".`)
    if (parameters.getAll(name).length > 1) throw wrong(`"${name}" is there more than once.`)
  }
  const [where, lang] = known.map((name) => parameters.get(name))
  return { format, ...(where ? { where } : {}), ...(lang ? { lang } : {}) }
}

function wrong(what: string): ClientError {
  return new ClientError(
    'BAD_USER_INPUT',
    `${what} An export takes where, an EventWhere as JSON, and lang, EN or AR.`,
  )
}

/** A page of another site may lead a person to an export, but must not make a browser load one behind the scenes. */
function refuseForeign({ headers }: FastifyRequest, listensOn: string): void {
  const { origin, host } = headers
  const site = headers['sec-fetch-site']
  const isFollowed =
    headers['sec-fetch-mode'] === 'navigate' && headers['sec-fetch-dest'] === 'document'
  const isForeign = site === 'cross-site' || site === 'same-site'
  if (isOwnOrigin({ origin, host, listensOn }) && (!isForeign || isFollowed)) return
  throw new Refusal(
    403,
    'FORBIDDEN',
    'A page of another site asks for an export. Ask from a page of this server, or from a program.',
  )
}

function busy(): ClientError {
  return new ClientError(
    'OVERLOADED',
    `${String(limits.exportsAtOnce)} exports are under way, and more are not taken. Try again in a moment.`,
  )
}
