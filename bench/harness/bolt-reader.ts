import { unpack } from './pack-stream.ts'

/** A statement as a server sent it. */
export interface Statement {
  readonly text: string
  readonly parameters: Readonly<Record<string, unknown>>
}

/** Reads one connection while its bytes pass, in whatever pieces; what the other side answered is given before what follows. */
export interface BoltReader {
  readonly fromClient: (bytes: Buffer) => void
  readonly fromDatabase: (bytes: Buffer) => void
}

/** Makes a reader of a new connection, which hands on every statement that is run. */
export function boltReader(onStatement: (statement: Statement) => void): BoltReader {
  let [sent, answer] = [Buffer.alloc(0), Buffer.alloc(0)]
  let isGreeted = false
  const messages = messageReader((message) => {
    const statement = statementOf(message)
    if (statement !== undefined) onStatement(statement)
  })
  return {
    fromClient: (bytes) => {
      if (isGreeted) {
        messages(bytes)
        return
      }
      sent = Buffer.concat([sent, bytes])
      const end = greetingEnd(sent, answer)
      if (end === undefined) return
      isGreeted = true
      messages(sent.subarray(end))
    },
    fromDatabase: (bytes) => {
      if (answer.length < ANSWER) answer = Buffer.concat([answer, bytes])
    },
  }
}

/** Magic and four proposals of four bytes each; the answer is one of them. */
const [PROPOSALS, ANSWER] = [20, 4]
/** The answer of a database that lists what it speaks ("manifest", version 1). */
const MANIFEST = 0x1ff
/** A number goes on in the next byte where this bit is set. */
const GOES_ON = 0x80

/**
 * Where a client's greeting ends, as soon as all of it has come. A database that speaks one of the proposals says which, and
 * messages follow. One that lists what it speaks is told the choice: a version of four bytes, and capabilities as a number
 * of any length (Bolt protocol, "Handshake").
 */
function greetingEnd(sent: Buffer, answer: Buffer): number | undefined {
  if (answer.length < ANSWER) return undefined
  if (answer.readUInt32BE(0) !== MANIFEST) return PROPOSALS
  const capabilities = sent.subarray(PROPOSALS + ANSWER)
  const last = capabilities.findIndex((byte) => byte < GOES_ON)
  return last === -1 ? undefined : PROPOSALS + ANSWER + last + 1
}

/** Puts messages together from what comes: chunks with their size before them, a chunk of no bytes after each. */
function messageReader(onMessage: (message: Buffer) => void): (bytes: Buffer) => void {
  let held = Buffer.alloc(0)
  let chunks: Buffer[] = []
  return (bytes) => {
    held = Buffer.concat([held, bytes])
    while (held.length >= 2) {
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
