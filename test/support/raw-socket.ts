import { once } from 'node:events'
import { WebSocket } from 'ws'
import type { ClientOptions } from 'ws'

/** A socket without a client library: what came, how it ended, and how to say anything. */
export interface RawSocket {
  readonly socket: WebSocket
  readonly messages: readonly RawMessage[]
  /** The code and the reason of the end. */
  readonly closed: Promise<readonly [code: number, reason: string]>
  readonly say: (message: unknown) => void
}

interface RawMessage {
  readonly type: string
  readonly id?: string
  readonly payload?: unknown
}

/** Opens a socket; rejects with the status where the server answers otherwise. */
export async function openSocket(url: string, options: ClientOptions = {}): Promise<RawSocket> {
  const socket = new WebSocket(url.replace(/^http/, 'ws'), 'graphql-transport-ws', options)
  const messages: RawMessage[] = []
  socket.on('message', (data: Buffer) => {
    messages.push(JSON.parse(data.toString('utf8')) as RawMessage)
  })
  const closed = new Promise<readonly [number, string]>((resolve) => {
    socket.on('close', (code, reason) => {
      resolve([code, reason.toString('utf8')])
    })
  })
  const refused = once(socket, 'error').then(([error]) => Promise.reject(error as Error))
  await Promise.race([once(socket, 'open'), refused])
  socket.on('error', () => undefined)
  return {
    socket,
    messages,
    closed,
    say: (message) => {
      socket.send(typeof message === 'string' ? message : JSON.stringify(message))
    },
  }
}

/** Opens a socket and has it acknowledged. */
export async function introduced(url: string, options: ClientOptions = {}): Promise<RawSocket> {
  const opened = await openSocket(url, options)
  opened.say({ type: 'connection_init' })
  await once(opened.socket, 'message')
  return opened
}
