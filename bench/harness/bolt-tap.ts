import { connect, createServer } from 'node:net'
import type { AddressInfo, Socket } from 'node:net'
import { unpack } from './pack-stream.ts'

/** A statement as a server sent it. */
export interface Statement {
  readonly text: string
  readonly parameters: Readonly<Record<string, unknown>>
}

/** A tap between servers and the database that sees every statement. */
export interface BoltTap {
  readonly uri: string
  /** The statements since it was last asked. */
  readonly taken: () => readonly Statement[]
  readonly close: () => void
}

/** Opens a tap on the loopback before a database: what comes is handed on as it is, and read along the way. */
export async function boltTap(uri: string): Promise<BoltTap> {
  const { hostname, port } = new URL(uri)
  let statements: Statement[] = []
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
    let greeting = HANDSHAKE
    database.once('data', (answer) => {
      // A server that lists its versions is told which one is chosen, and with what: five bytes more.
      if (answer.readUInt32BE(0) === MANIFEST) greeting += CHOICE
    })
    const read = messages(
      () => greeting,
      (message) => {
        const statement = statementOf(message)
        if (statement !== undefined) statements.push(statement)
      },
    )
    client.on('data', read)
    client.pipe(database)
    database.pipe(client)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address() as AddressInfo // it listens on a port
  return {
    uri: `bolt://127.0.0.1:${String(address.port)}`,
    taken: () => {
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

/** Magic and four versions, before any message. */
const HANDSHAKE = 20
/** What a server answers that lists its versions, and how long the client's choice is then. */
const [MANIFEST, CHOICE] = [0x1ff, 5]

/** Puts messages together from what comes: chunks with their size before them, a chunk of no bytes after each. */
function messages(
  greeting: () => number,
  onMessage: (message: Buffer) => void,
): (bytes: Buffer) => void {
  let held = Buffer.alloc(0)
  let chunks: Buffer[] = []
  let isGreeted = false
  return (bytes) => {
    held = Buffer.concat([held, bytes])
    if (
      !isGreeted &&
      held.length >= greeting() &&
      (greeting() > HANDSHAKE || held.length > HANDSHAKE)
    ) {
      isGreeted = true
      held = held.subarray(greeting())
    }
    while (isGreeted && held.length >= 2) {
      const size = held.readUInt16BE(0)
      if (held.length < 2 + size) return
      if (size > 0) chunks.push(held.subarray(2, 2 + size))
      else if (chunks.length > 0) {
        onMessage(Buffer.concat(chunks))
        chunks = []
      }
      held = held.subarray(2 + size)
    }
  }
}

const RUN = 0x10

function statementOf(message: Buffer): Statement | undefined {
  if (message.readUInt8(1) !== RUN) return undefined
  const text = unpack(message, 2)
  const parameters = unpack(message, text.next)
  // RUN has a text and a map (Bolt protocol, "Request message RUN").
  return { text: text.value as string, parameters: parameters.value as Statement['parameters'] }
}
