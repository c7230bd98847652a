import { randomUUID } from 'node:crypto'
import type { IncomingHttpHeaders } from 'node:http'

/** The id of a request: the one it brings, where that is harmless in a header and in a log, or a new one. */
export function requestIdOf(request: { readonly headers: IncomingHttpHeaders }): string {
  const brought = request.headers['x-request-id']
  return typeof brought === 'string' && /^[\w.:-]{1,64}$/.test(brought) ? brought : randomUUID()
}
