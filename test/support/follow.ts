import { createClient } from 'graphql-ws'
import type { Client } from 'graphql-ws'
import { WebSocket } from 'ws'

/** A subscription as a client sees it. */
export interface Following<Data> {
  /** What has been told so far. */
  readonly told: readonly Data[]
  /** Resolves when the subscription ends: with the errors or the close event that ended it, or undefined. */
  readonly ended: Promise<unknown>
  /** Cuts the connection without a word. */
  readonly cut: () => void
  /** Ends the subscription and its socket as a client does. */
  readonly stop: () => Promise<void>
}

/** Follows a subscription over a socket of its own, which is not opened again when it breaks. */
export function follow<Data>(
  url: string,
  query: string,
  variables: Readonly<Record<string, unknown>> = {},
): Following<Data> {
  const told: Data[] = []
  const sockets: WebSocket[] = []
  const client = clientOf(url, sockets)
  const ended = new Promise<unknown>((resolve) => {
    client.subscribe<Data>(
      { query, variables },
      {
        next: ({ data, errors }) => {
          if (errors !== undefined) resolve(errors)
          if (data) told.push(data)
        },
        error: resolve,
        complete: () => {
          resolve(undefined)
        },
      },
    )
  })
  return {
    told,
    ended,
    cut: () => {
      for (const socket of sockets) socket.terminate()
    },
    stop: async () => {
      await client.dispose()
      await ended
    },
  }
}

function clientOf(url: string, sockets: WebSocket[]): Client {
  return createClient({
    url: url.replace(/^http/, 'ws'),
    retryAttempts: 0,
    webSocketImpl: class extends WebSocket {
      constructor(address: string, protocols: string) {
        super(address, protocols)
        sockets.push(this)
      }
    },
  })
}
