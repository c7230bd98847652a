import type {
  ApolloServerPlugin,
  GraphQLRequestContext,
  GraphQLRequestListener,
} from '@apollo/server'
import { OperationTypeNode } from 'graphql'
import type { FormattedExecutionResult, OperationDefinitionNode } from 'graphql'
import type { Logger } from 'pino'
import { ClientError } from '../errors.ts'
import type { Degrees } from '../reading/cost/degrees.ts'
import { isShown, statusOf } from './errors.ts'
import { pageCheck } from './limits/page-limits.ts'
import type { OperationFacts, WorkContext } from './request-work.ts'

/** What the plugin is handed by the server it watches over. */
export interface OperationWatch {
  readonly logger: Logger
  /** What lists gather; without it they cost their pages alone. */
  readonly degrees?: Degrees
  /** Remembers in which request an error came up. */
  readonly remember: (error: unknown, requestId: string) => void
}

type Request = GraphQLRequestContext<WorkContext>

/**
 * Watches over each operation: refuses pages that are too large, logs errors that clients do not see, notes facts
 * for the log, and gives an answer that failed as a whole its HTTP status.
 */
export function operationPlugin(watch: OperationWatch): ApolloServerPlugin<WorkContext> {
  const checks = new WeakMap<OperationDefinitionNode, ReturnType<typeof pageCheck>>()
  const listener: GraphQLRequestListener<WorkContext> = {
    didResolveOperation: async (request) => {
      noteOperation(request.contextValue.facts, request)
      const { operation, document, schema } = request
      if (operation === undefined) return Promise.resolve()
      if (operation.operation === OperationTypeNode.SUBSCRIPTION) throw overSocket()
      const check =
        checks.get(operation) ?? pageCheck({ operation, document, schema }, watch.degrees)
      checks.set(operation, check)
      check(request.request.variables ?? {})
      return Promise.resolve()
    },
    didEncounterErrors: async ({ errors, contextValue: { requestId } }) => {
      for (const error of errors) {
        watch.remember(error, requestId)
        logError(watch.logger, error, requestId)
      }
      return Promise.resolve()
    },
    willSendResponse: async (request) => {
      const { body, http } = request.response
      if (body.kind !== 'single') return Promise.resolve()
      const codes = codesOf(body.singleResult)
      request.contextValue.facts.codes = codes
      if (codes.length === 0 || !failedAsWhole(body.singleResult)) return Promise.resolve()
      delete body.singleResult.data
      if (http.status === undefined || overruled.has(http.status)) http.status = statusOf(codes)
      if (http.status < 500 && !codes.includes('BAD_REQUEST') && isLegacy(request))
        http.status = 200
      if (http.status === 503) http.headers.set('retry-after', '1')
      return Promise.resolve()
    },
  }
  return {
    requestDidStart: async () => Promise.resolve(listener),
    unexpectedErrorProcessingRequest: async ({ error, requestContext }) => {
      const { requestId } = requestContext.contextValue
      watch.logger.error({ requestId, err: error }, 'a request failed unexpectedly')
      return Promise.resolve()
    },
  }
}

function overSocket(): ClientError {
  return new ClientError(
    'BAD_USER_INPUT',
    'Subscriptions are answered over a WebSocket at this address, by the protocol graphql-transport-ws. Open one, or ask `changes` from time to time.',
  )
}

function noteOperation(facts: OperationFacts, { operation, operationName }: Request): void {
  if (operation !== undefined) facts.kind = operation.operation
  if (operationName) facts.operation = operationName.slice(0, 100)
}

/** A fault behind an error that is shown, such as a lost connection, is its cause; the client gets no word of it. */
function logError(logger: Logger, error: Error, requestId: string): void {
  if (!isShown(error)) logger.error({ requestId, err: error }, 'an error was masked')
  else if (hidden(error) !== undefined) {
    logger.warn({ requestId, fault: told(hidden(error)) }, 'a fault was translated')
  }
}

function hidden(error: Error): unknown {
  return 'originalError' in error && error.originalError instanceof Error
    ? error.originalError.cause
    : undefined
}

/** In short: where in the driver it came up is of no help. */
function told(fault: unknown): string {
  if (!(fault instanceof Error)) return String(fault)
  const code = 'code' in fault ? String(fault.code) : fault.name
  return `${code}: ${fault.message}`.slice(0, 300)
}

/** What Apollo gives without looking at the codes. */
const overruled: ReadonlySet<number> = new Set([200, 500])

/**
 * Whether the client knows only the older media type, with which it takes any status but 200 for somebody else's.
 * https://graphql.github.io/graphql-over-http/draft/#sec-application-json
 */
function isLegacy({ request }: Request): boolean {
  const accept = request.http?.headers.get('accept') ?? ''
  return (
    accept.includes('application/json') && !accept.includes('application/graphql-response+json')
  )
}

function codesOf(result: FormattedExecutionResult): readonly string[] {
  return (result.errors ?? []).map(({ extensions }) =>
    typeof extensions?.code === 'string' ? extensions.code : 'INTERNAL_SERVER_ERROR',
  )
}

/** Whether nothing was answered: every root field is null because of an error. */
function failedAsWhole({ data, errors }: FormattedExecutionResult): boolean {
  if (data === undefined || data === null) return true
  const failed = new Set(errors?.map(({ path }) => path?.[0]))
  return Object.entries(data).every(([key, value]) => value === null && failed.has(key))
}
