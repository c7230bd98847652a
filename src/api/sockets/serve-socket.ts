import type { Server } from 'graphql-ws'
import { CloseCode } from 'graphql-ws'
import type { Logger } from 'pino'
import { WebSocket } from 'ws'
import { limits } from '../limits/limits.ts'

/** Speaks the protocol of subscriptions over an open socket until it closes. */
export function serveSocket(socket: WebSocket, protocol: Server, logger: Logger): void {
  const failed = (error: unknown): void => {
    // The library throws for messages that only a server may send.
    const isMessage = error instanceof Error && error.message.startsWith('Unexpected message')
    if (isMessage) {
      socket.close(CloseCode.BadRequest, 'Invalid message received')
      return
    }
    logger.error({ err: error }, 'a socket failed')
    socket.close(CloseCode.InternalServerError, 'Internal server error')
  }
  const isClosed = new Promise<void>((resolve) => {
    socket.once('close', () => {
      resolve()
    })
  })
  const closed = protocol.opened(
    {
      protocol: socket.protocol,
      send: (text) => send(socket, text, isClosed),
      close: (code, reason) => {
        socket.close(code, reason)
      },
      onMessage: (take) => {
        // Nothing is sent in pieces: `binaryType` is left as it is, and a message comes as one buffer.
        socket.on('message', (data: Buffer) => {
          take(data.toString('utf8')).catch(failed)
        })
      },
    },
    undefined,
  )
  socket.on('error', (error) => {
    logger.debug({ err: error }, 'a socket broke')
  })
  socket.once('close', (code, reason) => {
    closed(code, reason.toString('utf8')).catch(failed)
  })
}

/**
 * Resolves when the text has left this process: the next message is made no sooner. While the socket closes, nothing is
 * made any more. A client that asks and asks and never reads is cut off.
 */
async function send(socket: WebSocket, text: string, isClosed: Promise<void>): Promise<void> {
  if (socket.bufferedAmount > limits.unsentBytes) socket.terminate()
  if (socket.readyState !== WebSocket.OPEN) {
    await isClosed
    return
  }
  await new Promise<void>((resolve) => {
    // Where it fails, the socket closes.
    socket.send(text, (error) => {
      resolve(error ? isClosed : undefined)
    })
  })
}
