import type { FastifyInstance } from 'fastify'
import { checkValues } from './limits/value-limits.ts'
import { Refusal } from './refusal.ts'

/** Accepts bodies of JSON in UTF-8, and nothing else. */
export function acceptJson(server: FastifyInstance): void {
  server.removeAllContentTypeParsers()
  server.addHook('onRequest', async ({ headers }) => {
    refuseEncoding(headers['content-encoding'])
    refuseCharset(headers['content-type'])
    return Promise.resolve()
  })
  server.addContentTypeParser<Buffer>(
    'application/json',
    { parseAs: 'buffer' },
    async (_request: unknown, body: Buffer) => Promise.resolve(parseBody(body)),
  )
}

/** Gives the text of bytes; refuses what is no UTF-8 instead of guessing. */
const utf8 = new TextDecoder('utf-8', { fatal: true })

function parseBody(bytes: Buffer): unknown {
  if (bytes.length === 0) {
    throw new Refusal(400, 'BAD_REQUEST', 'The body is empty. Send a JSON object with a "query".')
  }
  const body = parseJson(decoded(bytes))
  // The query has bounds of its own.
  checkValues(typeof body === 'object' ? { ...body, query: null } : body)
  return body
}

function decoded(bytes: Buffer): string {
  try {
    return utf8.decode(bytes)
  } catch {
    throw new Refusal(400, 'BAD_REQUEST', 'The body is not valid UTF-8. Send JSON in UTF-8.')
  }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    throw new Refusal(
      400,
      'BAD_REQUEST',
      'The body is not valid JSON. Send a JSON object with a "query".',
    )
  }
}

function refuseEncoding(encoding: string | undefined): void {
  if (encoding === undefined || encoding.toLowerCase() === 'identity') return
  throw new Refusal(415, 'UNSUPPORTED_MEDIA_TYPE', 'The body is compressed. Send it as plain JSON.')
}

function refuseCharset(contentType: string | undefined): void {
  const charset = /;\s*charset\s*=\s*"?([^";\s]*)/i.exec(contentType ?? '')?.[1]
  if (charset === undefined || /^utf-?8$/i.test(charset)) return
  throw new Refusal(
    415,
    'UNSUPPORTED_MEDIA_TYPE',
    'The charset of the content type is not UTF-8. Send application/json in UTF-8.',
  )
}
