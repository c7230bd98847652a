import type { IncomingMessage, Server as HttpServer } from 'node:http'
import type { Duplex } from 'node:stream'
import { handleProtocols } from 'graphql-ws'
import { WebSocketServer } from 'ws'
import { limits } from '../limits/limits.ts'
import { plausibleHost } from '../guard-requests.ts'
import { Refusal } from '../refusal.ts'
import { refuseSocket } from '../refuse-bytes.ts'
import { isOwnOrigin } from './own-origin.ts'
import { reapDead } from './reap-dead.ts'
import { serveSocket } from './serve-socket.ts'
import { subscriptionProtocol } from './subscriptions.ts'
import type { SubscriptionOptions } from './subscriptions.ts'

declare module 'ws' {
  // Documented by ws since 8.19; its types lack it.
  interface ServerOptions {
    readonly closeTimeout?: number
  }
}

/** What sockets are made of. */
export interface SocketOptions extends SubscriptionOptions {
  readonly path: string
  /** The address the server listens on. */
  readonly host: string
  readonly isStopping: () => boolean
  /** Milliseconds after which a socket that does not answer a ping is dead. */
  readonly keepAlive: number
}

/** The sockets of a server. */
export interface Sockets {
  /** Tells every client that the server goes away (1001), and waits for nobody. */
  readonly close: () => void
  /** Cuts those that are still open. */
  readonly cut: () => void
}

/** A client that does not answer a close is cut after so long: it holds one of the sockets meanwhile. */
const closingMilliseconds = 2_000

/** Opens WebSockets on the port and path of GraphQL for those who may; everybody else gets an answer of HTTP. */
export function openSockets(server: HttpServer, options: SocketOptions): Sockets {
  const sockets = new WebSocketServer({
    noServer: true,
    maxPayload: limits.messageBytes,
    perMessageDeflate: false,
    handleProtocols,
    closeTimeout: closingMilliseconds,
  })
  const protocol = subscriptionProtocol(options)
  sockets.on('connection', (socket) => {
    serveSocket(socket, protocol, options.logger)
  })
  const endReaping = reapDead(sockets, options.keepAlive)
  server.on('upgrade', (request: IncomingMessage, connection: Duplex, head: Buffer) => {
    const refusal = refusalOf(request, options, sockets.clients.size)
    if (refusal === undefined) {
      sockets.handleUpgrade(request, connection, head, (socket) => {
        sockets.emit('connection', socket, request)
      })
      return
    }
    connection.on('error', () => undefined)
    refuseSocket(refusal, connection)
  })
  return {
    close: () => {
      endReaping()
      for (const socket of sockets.clients) socket.close(1001, 'The server is stopping.')
    },
    cut: () => {
      for (const socket of sockets.clients) socket.terminate()
    },
  }
}

function refusalOf(
  { headers, url = '' }: IncomingMessage,
  { path, host, isStopping }: SocketOptions,
  open: number,
): Refusal | undefined {
  const { origin, upgrade = '' } = headers
  if (!plausibleHost.test(headers.host ?? '') || upgrade.toLowerCase() !== 'websocket') {
    const message =
      'Only WebSockets are upgraded to, and a Host header is needed. Check the client.'
    return new Refusal(400, 'BAD_REQUEST', message)
  }
  if (url.split('?')[0] !== path) {
    return new Refusal(404, 'NOT_FOUND', `There is nothing here. GraphQL is at ${path}.`)
  }
  if (!isOwnOrigin({ origin, host: headers.host, listensOn: host })) {
    const message =
      'Pages of other sites may not open sockets here. Ask from a page of this server.'
    return new Refusal(403, 'FORBIDDEN', message)
  }
  const retry = { 'retry-after': '1' }
  if (isStopping()) {
    const message = 'The server is stopping. Try again in a moment.'
    return new Refusal(503, 'OVERLOADED', message, retry)
  }
  if (open < limits.sockets) return undefined
  const message = 'Too many sockets are open. Try again in a moment.'
  return new Refusal(503, 'OVERLOADED', message, retry)
}
