import { STATUS_CODES } from 'node:http'
import type { Duplex } from 'node:stream'
import { Refusal } from './refusal.ts'
import { securityHeaders } from './security-headers.ts'

/** Answers bytes that are no HTTP request, or come too slowly, and ends the connection. */
export function refuseBytes(error: Error & { readonly code?: string }, socket: Duplex): void {
  if (error.code === 'ECONNRESET' || socket.destroyed) return
  refuseSocket(bytesRefusal(error.code), socket)
}

/** Answers over a connection that no request of HTTP is read from any more, and ends it. */
export function refuseSocket({ status, code, message, headers }: Refusal, socket: Duplex): void {
  const body = JSON.stringify({ errors: [{ message, extensions: { code } }] })
  const lines = [
    `HTTP/1.1 ${String(status)} ${STATUS_CODES[status] ?? ''}`,
    'content-type: application/json; charset=utf-8',
    ...Object.entries({ ...securityHeaders, ...headers }).map(
      ([name, value]) => `${name}: ${value}`,
    ),
    `content-length: ${String(Buffer.byteLength(body))}`,
    'connection: close',
  ]
  if (socket.writable) {
    socket.end(`${lines.join('\r\n')}\r\n\r\n${body}`, () => socket.destroy())
  } else socket.destroy()
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
