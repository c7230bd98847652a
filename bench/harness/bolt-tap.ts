import { connect, createServer } from 'node:net'
import type { AddressInfo, Socket } from 'node:net'
import { boltReader } from './bolt-reader.ts'
import type { Statement } from './bolt-reader.ts'

/** A tap between servers and the database that sees every statement. */
export interface BoltTap {
  readonly uri: string
  /** The statements since it was last asked; throws where one could not be read, as then not all were counted. */
  readonly taken: () => readonly Statement[]
  readonly close: () => void
}

/** Opens a tap on the loopback before a database: what comes is handed on as it is, and read along the way. */
export async function boltTap(uri: string): Promise<BoltTap> {
  const { hostname, port } = new URL(uri)
  let statements: Statement[] = []
  let fault: unknown
  const sockets = new Set<Socket>()
  const server = createServer((client) => {
    const database = connect(Number(port), hostname)
    for (const socket of [client, database]) {
      sockets.add(socket)
      socket.on('error', () => undefined)
      socket.once('close', () => {
        client.destroy()
        database.destroy()
      })
    }
    const reader = boltReader((statement) => statements.push(statement))
    client.on('data', (bytes) => {
      try {
        reader.fromClient(bytes)
      } catch (error) {
        fault ??= error
      }
    })
    database.on('data', reader.fromDatabase)
    client.pipe(database)
    database.pipe(client)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address() as AddressInfo // it listens on a port
  return {
    uri: `bolt://127.0.0.1:${String(address.port)}`,
    taken: () => {
      if (fault !== undefined) throw new Error('A statement was misread.', { cause: fault })
      const taken = statements
      statements = []
      return taken
    },
    close: () => {
      for (const socket of sockets) socket.destroy()
      server.close()
    },
  }
}
