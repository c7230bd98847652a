import type { AddressInfo } from 'node:net'
import { fastify } from 'fastify'
import type { FastifyInstance } from 'fastify'
import type { GraphQLSchema } from 'graphql'
import { pino } from 'pino'
import type { Logger } from 'pino'
import type { Config } from '../config.ts'
import type { Graph } from '../graph/graph.ts'
import type { FeedPace } from '../reading/changes/change-feed.ts'
import type { Degrees } from '../reading/cost/degrees.ts'
import { answerRefusals, refuseAddress } from './answer-refusal.ts'
import { makeApollo } from './apollo.ts'
import { registerExports } from './export-route.ts'
import type { Exporter } from './export-route.ts'
import { graphqlPath, registerGraphQL } from './graphql-route.ts'
import { guardRequests } from './guard-requests.ts'
import { registerHealth } from './health.ts'
import { limits } from './limits/limits.ts'
import { OperationLog } from './operation-log.ts'
import { refuseBytes } from './refuse-bytes.ts'
import { acceptJson } from './request-body.ts'
import { requestIdOf } from './request-identity.ts'
import { openSockets } from './sockets/open-sockets.ts'
import type { Sockets } from './sockets/open-sockets.ts'
import { registerPages } from './static-pages.ts'

/** What a server is made of. */
export interface ServerOptions {
  readonly schema: GraphQLSchema
  readonly graph: Graph
  readonly config: Pick<Config, 'host' | 'port' | 'deadlineMs' | 'introspection'>
  readonly logger?: Logger
  /** Web pages built into a directory. */
  readonly pages?: { readonly directory: string; readonly playground: boolean }
  readonly exporter?: Exporter
  readonly patience?: Partial<Patience>
  /** What lists gather, for the cost of a query; without it they cost their pages alone. */
  readonly degrees?: Degrees
  /** How subscriptions look for changes. */
  readonly pace?: FeedPace
}

/** How long clients are waited for, in milliseconds. */
interface Patience {
  /** For the headers and for the whole of a request to arrive. */
  readonly headers: number
  readonly request: number
  /** For a client to introduce itself over a socket. */
  readonly initialisation: number
  /** Between two pings of a socket; one that has not answered by the next is dead. */
  readonly keepAlive: number
  /** For a client to take more of an export. */
  readonly taking: number
}

const usualPatience: Patience = {
  headers: 10_000,
  request: 30_000,
  initialisation: 3_000,
  keepAlive: 12_000,
  taking: 30_000,
}

/** An HTTP server of the GraphQL API. */
export interface Server {
  /** Where it listens, such as `http://127.0.0.1:4000`; empty before. */
  readonly address: string
  /** Resolves when connections are accepted. */
  readonly listen: () => Promise<void>
  /** Refuses what is new, answers what is under way for the given milliseconds, then ends. */
  readonly close: (grace?: number) => Promise<void>
}

/** Makes a server; nothing listens before `listen()`. */
export async function createServer(options: ServerOptions): Promise<Server> {
  const { schema, graph, config, pages } = options
  const logger = options.logger ?? pino({ level: 'silent' })
  const state = { stopping: false }
  const isStopping = (): boolean => state.stopping
  const patience = { ...usualPatience, ...options.patience }
  const server = httpServer(patience)
  const apollo = makeApollo(schema, config.introspection, {
    logger,
    ...(options.degrees === undefined ? {} : { degrees: options.degrees }),
  })
  await apollo.start()

  const log = new OperationLog(server, logger, graphqlPath)
  answerRefusals(server, { logger, note: log.refused.bind(log) })
  guardRequests(server, isStopping)
  acceptJson(server)
  registerHealth(server, graph, isStopping)
  registerGraphQL(server, { apollo, graph, log, deadline: config.deadlineMs })
  const { host, deadlineMs: deadline, introspection } = config
  const degrees = options.degrees === undefined ? {} : { degrees: options.degrees }
  if (options.exporter !== undefined) {
    const { exporter } = options
    const { taking } = patience
    registerExports(server, {
      exporter,
      schema,
      graph,
      deadline,
      host,
      patience: taking,
      ...degrees,
    })
  }
  if (pages !== undefined) await registerPages(server, pages)
  const sockets = openSockets(server.server, {
    ...{ schema, graph, logger, isStopping, path: graphqlPath, host, deadline, introspection },
    ...patience,
    ...(options.degrees === undefined ? {} : { degrees: options.degrees }),
    ...(options.pace === undefined ? {} : { pace: options.pace }),
  })

  return {
    get address() {
      return addressOf(server)
    },
    listen: async () => {
      await server.listen({ host: config.host, port: config.port })
      server.server.maxConnections = limits.connections
    },
    close: async (grace = defaultGrace) => {
      state.stopping = true
      sockets.close()
      await closeWithin(server, grace, sockets)
      await apollo.stop()
    },
  }
}

const defaultGrace = 2_000

function httpServer(patience: Patience): FastifyInstance {
  return fastify({
    logger: false,
    genReqId: requestIdOf,
    bodyLimit: limits.bodyBytes,
    requestTimeout: patience.request,
    keepAliveTimeout: 5_000,
    // Refused by a hook instead, so that the answer has its code.
    return503OnClosing: false,
    http: {
      headersTimeout: patience.headers,
      connectionsCheckingInterval: Math.min(1_000, patience.headers),
    },
    clientErrorHandler: refuseBytes,
    frameworkErrors: refuseAddress,
  })
}

async function closeWithin(
  server: FastifyInstance,
  grace: number,
  sockets: Sockets,
): Promise<void> {
  const timer = setTimeout(() => {
    sockets.cut()
    server.server.closeAllConnections()
  }, grace)
  try {
    await server.close()
  } finally {
    clearTimeout(timer)
  }
}

function addressOf(server: FastifyInstance): string {
  const address: AddressInfo | string | null = server.server.address()
  if (address === null || typeof address === 'string') return ''
  const host = address.family === 'IPv6' ? `[${address.address}]` : address.address
  return `http://${host}:${String(address.port)}`
}
