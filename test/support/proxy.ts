import { connect, createServer } from 'node:net'
import type { AddressInfo, Socket } from 'node:net'

/** A place that stays while what is behind it moves, goes away and comes back. */
export interface Proxy {
  readonly port: number
  /** From now on connections go to this port; undefined: they are refused. Those that are open are cut. */
  readonly lead: (port: number | undefined) => void
  readonly close: () => void
}

/** Opens a proxy of TCP on the loopback. */
export async function proxy(port: number): Promise<Proxy> {
  let target: number | undefined = port
  const sockets = new Set<Socket>()
  const keep = (socket: Socket): Socket => {
    sockets.add(socket)
    return socket.on('error', () => undefined).on('close', () => sockets.delete(socket))
  }
  const server = createServer((incoming) => {
    keep(incoming)
    if (target === undefined) {
      incoming.destroy()
      return
    }
    const outgoing = keep(connect(target, '127.0.0.1'))
    incoming.pipe(outgoing).pipe(incoming)
    incoming.on('close', () => outgoing.destroy())
    outgoing.on('close', () => incoming.destroy())
  })
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve)
  })
  const cut = (): void => {
    for (const socket of sockets) socket.destroy()
  }
  return {
    port: (server.address() as AddressInfo).port, // listens on TCP
    lead: (next) => {
      target = next
      cut()
    },
    close: () => {
      server.close()
      cut()
    },
  }
}
