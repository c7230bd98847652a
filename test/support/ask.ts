import { request as httpRequest } from 'node:http'
import type { IncomingHttpHeaders } from 'node:http'
import { connect } from 'node:net'
import type { GraphQLFormattedError } from 'graphql'
import { createServer } from '../../src/api/create-server.ts'
import type { Server, ServerOptions } from '../../src/api/create-server.ts'
import type { Observation } from '../../src/graph/graph.ts'

/** An answer of GraphQL; the test says what shape its data have. */
export interface Answer<Data> {
  readonly status: number
  readonly headers: IncomingHttpHeaders
  readonly data: Data
  readonly errors: readonly GraphQLFormattedError[]
}

/** A request as raw as node:http sends it. */
export interface RawRequest {
  readonly method?: string
  readonly path?: string
  readonly headers?: Readonly<Record<string, string>>
  readonly body?: string | Uint8Array
}

/** An answer as it came. */
interface RawAnswer {
  readonly status: number
  readonly headers: IncomingHttpHeaders
  readonly text: string
  /** The errors in the answer, where it is JSON that has some. */
  readonly errors: readonly GraphQLFormattedError[]
}

/** A running server and ways to ask it. */
export interface Asking {
  readonly server: Server
  readonly url: string
  /** Asks by POST, over HTTP. */
  readonly ask: <Data = Readonly<Record<string, unknown>>>(
    query: string,
    variables?: Readonly<Record<string, unknown>>,
    headers?: Readonly<Record<string, string>>,
  ) => Promise<Answer<Data>>
  readonly askRaw: (request: RawRequest) => Promise<RawAnswer>
  /** Sends bytes over a connection of their own and gives all that comes back. */
  readonly askBytes: (bytes: string | Uint8Array) => Promise<string>
  /** Statements that the database was sent while the work went on. */
  readonly statements: (work: () => Promise<unknown>) => Promise<readonly Observation[]>
  readonly stop: () => Promise<void>
}

type Options = Omit<ServerOptions, 'config'> & {
  readonly config?: Partial<ServerOptions['config']>
}

/** Starts a server on a free port of the loopback. */
export async function asking(options: Options): Promise<Asking> {
  const config = { host: '127.0.0.1', port: 0, deadlineMs: 10_000, introspection: true }
  const server = await createServer({ ...options, config: { ...config, ...options.config } })
  await server.listen()
  const askRaw = async (request: RawRequest): Promise<RawAnswer> => send(server.address, request)
  return {
    server,
    url: `${server.address}/graphql`,
    askRaw,
    ask: async (query, variables = {}, headers = {}) => {
      const answer = await askRaw({
        headers: { 'content-type': 'application/json', ...headers },
        body: JSON.stringify({ query, variables }),
      })
      const { data, errors } = JSON.parse(answer.text) as Partial<Answer<unknown>>
      return {
        status: answer.status,
        headers: answer.headers,
        // The test says what shape it asked for; data are absent where everything failed.
        data: data as never,
        errors: errors ?? [],
      }
    },
    askBytes: async (bytes) => sendBytes(server.address, bytes),
    statements: async (work) => {
      const seen: Observation[] = []
      const end = options.graph.watch((observation) => seen.push(observation))
      try {
        await work()
      } finally {
        end()
      }
      return seen
    },
    stop: async () => server.close(0),
  }
}

async function send(address: string, raw: RawRequest): Promise<RawAnswer> {
  return new Promise((resolve, reject) => {
    const { method = 'POST', path = '/graphql', headers = {}, body } = raw
    const request = httpRequest(new URL(address), { method, path, headers, agent: false })
    request.on('error', reject)
    request.on('response', (response) => {
      const chunks: Buffer[] = []
      response.on('data', (chunk: Buffer) => chunks.push(chunk))
      response.on('error', reject)
      response.on('end', () => {
        const text = Buffer.concat(chunks).toString('utf8')
        resolve({
          status: response.statusCode ?? 0,
          headers: response.headers,
          text,
          errors: errorsIn(text),
        })
      })
    })
    request.end(body)
  })
}

function errorsIn(text: string): readonly GraphQLFormattedError[] {
  try {
    return (JSON.parse(text) as Partial<Answer<unknown>>).errors ?? []
  } catch {
    return []
  }
}

async function sendBytes(address: string, bytes: string | Uint8Array): Promise<string> {
  const { hostname, port } = new URL(address)
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = []
    const socket = connect({ host: hostname, port: Number(port) }, () => {
      socket.write(bytes)
    })
    socket.on('data', (chunk) => chunks.push(chunk))
    socket.on('error', reject)
    socket.on('close', () => {
      resolve(Buffer.concat(chunks).toString('utf8'))
    })
  })
}
