import { once } from 'node:events'
import { connect, createServer } from 'node:net'
import type { AddressInfo, Server, Socket } from 'node:net'

/** A way to the database that is closed at first. */
export class Door {
  readonly #server: Server
  readonly #sockets = new Set<Socket>()
  /** How often somebody found it closed. */
  knocks = 0
  #open = false

  constructor(target: URL) {
    this.#server = createServer((from) => {
      if (!this.#open) {
        this.knocks += 1
        from.destroy()
        return
      }
      const to = connect({ host: target.hostname, port: Number(target.port) })
      for (const socket of [from, to]) {
        this.#sockets.add(socket)
        socket.on('error', () => socket.destroy())
      }
      from.pipe(to).pipe(from)
    })
  }

  async uri(): Promise<string> {
    this.#server.listen(0, '127.0.0.1')
    await once(this.#server, 'listening')
    return `bolt://127.0.0.1:${String((this.#server.address() as AddressInfo).port)}`
  }

  open(): void {
    this.#open = true
  }

  async remove(): Promise<void> {
    for (const socket of this.#sockets) socket.destroy()
    this.#server.close()
    await once(this.#server, 'close')
  }
}
