import { existsSync } from 'node:fs'
import { join } from 'node:path'
import fastifyStatic from '@fastify/static'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'

/**
 * Serves the web pages built into `directory`: the analyst's pages at `/` and wherever their addresses lead,
 * the playground at `/playground` (404 where it is switched off), and what they load under `/assets/`.
 */
export async function registerPages(
  server: FastifyInstance,
  options: { readonly directory: string; readonly playground: boolean },
): Promise<void> {
  const { directory, playground } = options
  const built = existsSync(join(directory, 'index.html'))
  await server.register(async (pages) => {
    pages.addHook('onSend', async (_request, reply) => {
      reply.headers(pageHeaders)
    })
    if (built) await pages.register(fastifyStatic, assets(directory))
    const page = (file: string, available: boolean) => (_request: unknown, reply: FastifyReply) => {
      if (!available) return plainNotFound(reply, PLAYGROUND_OFF)
      return built ? sendPage(reply, file, directory) : plainNotFound(reply, NOT_BUILT)
    }
    for (const address of analystAddresses) pages.get(address, page('index.html', true))
    pages.get('/*', (request, reply) => nowhere(request, reply, built ? directory : undefined))
    pages.get('/playground', page('playground/index.html', playground))
    pages.get('/playground/', page('playground/index.html', playground))
  })
}

/** The addresses that one page answers; it reads the rest from the address itself. */
const analystAddresses = [
  ...['/', '/events', '/events/:id', '/actors', '/actors/:id', '/places', '/places/:id'],
  ...['/sources', '/sources/:id', '/graph', '/compare', '/import', '/import/:run'],
]

const PLAYGROUND_OFF =
  'The playground is switched off here. Whoever runs this server switches it on with MARSAD_PLAYGROUND=true.\n'
const NOT_BUILT =
  'The web pages have not been built. `npm start` builds them; so does `node tools/build-web.mjs`.\n'

const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "worker-src 'self' blob:",
  "style-src 'self' 'unsafe-inline'", // the editor and the charts set styles from scripts
  "img-src 'self' data: blob:",
  "font-src 'self' data:",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ')

const pageHeaders = {
  'content-security-policy': contentSecurityPolicy,
  'cross-origin-opener-policy': 'same-origin',
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
}

/** A file's name under assets/ holds the hash of its content, so it may be kept for ever. */
function assets(directory: string) {
  return {
    root: join(directory, 'assets'),
    prefix: '/assets/',
    index: false,
    immutable: true,
    maxAge: '365d',
    preCompressed: true,
  } as const
}

function sendPage(reply: FastifyReply, file: string, directory: string): FastifyReply {
  return reply
    .header('cache-control', 'no-cache')
    .sendFile(file, directory, { cacheControl: false })
}

/** A browser that was led astray is shown the pages, which say so; programs are told as everywhere. */
function nowhere(
  { headers }: FastifyRequest,
  reply: FastifyReply,
  directory: string | undefined,
): FastifyReply {
  const isPage = headers.accept?.includes('text/html') === true && directory !== undefined
  if (isPage) return sendPage(reply.code(404), 'index.html', directory)
  reply.callNotFound()
  return reply
}

function plainNotFound(reply: FastifyReply, message: string): FastifyReply {
  return reply
    .code(404)
    .header('cache-control', 'no-cache')
    .type('text/plain; charset=utf-8')
    .send(message)
}
