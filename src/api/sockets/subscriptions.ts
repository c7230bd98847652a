import { randomUUID } from 'node:crypto'
import { GraphQLError } from 'graphql'
import type { ExecutionArgs, GraphQLFormattedError, GraphQLSchema } from 'graphql'
import { makeServer } from 'graphql-ws'
import type { OperationResult, Server, ServerOptions, SubscribePayload } from 'graphql-ws'
import type { Logger } from 'pino'
import { ClientError } from '../../errors.ts'
import { sha256 } from '../../lib/sha256.ts'
import { defaultFieldResolver } from '../default-field-resolver.ts'
import { isShown, translateError } from '../errors.ts'
import { limits } from '../limits/limits.ts'
import { liveWork } from './live-work.ts'
import type { Follower, LiveOptions } from './live-work.ts'
import { operationCheck } from './operation-check.ts'
import { OperationRefused } from './operation-refused.ts'

/** What subscriptions are made of. */
export interface SubscriptionOptions extends LiveOptions {
  readonly schema: GraphQLSchema
  readonly introspection: boolean
  readonly logger: Logger
  /** Milliseconds in which a client must introduce itself. */
  readonly initialisation: number
}

/**
 * Makes the protocol graphql-transport-ws for a schema: subscriptions alone, checked as queries are over HTTP, their
 * errors shown by the same rules. https://github.com/enisdenjo/graphql-ws/blob/master/PROTOCOL.md
 */
export function subscriptionProtocol(options: SubscriptionOptions): Server {
  const { schema, introspection, logger, initialisation } = options
  const check = operationCheck(schema, introspection)
  const contextOf = liveWork(options)
  const followers = new WeakMap<SubscribePayload, Follower>()
  const shownTo = (payload: SubscribePayload, error: GraphQLError): GraphQLFormattedError => {
    const follower = followers.get(payload)
    const shown = translateError(error, {
      suggestions: introspection,
      requestIdOf: () => follower?.requestId,
    })
    if (follower) follower.facts.codes = [...follower.facts.codes, String(shown.extensions?.code)]
    if (!isShown(error)) {
      logger.error({ requestId: follower?.requestId, err: error }, 'an error was masked')
    }
    return shown
  }
  const hooks: ServerOptions = {
    connectionInitWaitTimeout: initialisation,
    onSubscribe: ({ subscriptions }, _id, payload) => {
      const follower = followerOf(payload)
      followers.set(payload, follower)
      try {
        refuseMany(Object.keys(subscriptions).length)
        const { document, operation } = check(payload)
        if (operation.name) follower.facts.operation = operation.name.value.slice(0, 100)
        const contextValue = contextOf(follower)
        return executionOf(payload, { schema, document, contextValue })
      } catch (error) {
        return [wrapped(error)]
      }
    },
    onOperation: async (_context, _id, _payload, _execution, result) => asSource(await result),
    onNext: (_context, _id, payload, _execution, { data = null, errors }) =>
      errors && { data, errors: errors.map((error) => shownTo(payload, error)) },
    onError: (_context, _id, payload, errors) =>
      errors.flatMap(unwrapped).map((error) => shownTo(payload, error)),
    onComplete: (_context, _id, payload) => {
      const follower = followers.get(payload)
      logger.info({ requestId: follower?.requestId, ...follower?.facts }, 'subscription')
    },
  }
  return makeServer(hooks)
}

function followerOf({ query, operationName, variables }: SubscribePayload): Follower {
  return {
    requestId: randomUUID(),
    facts: { kind: 'subscription', statements: 0, codes: [] },
    form: sha256(JSON.stringify([query, operationName, variables])),
  }
}

function refuseMany(subscriptions: number): void {
  if (subscriptions <= limits.subscriptionsPerSocket) return
  throw new ClientError(
    'OVERLOADED',
    `A socket carries ${String(limits.subscriptionsPerSocket)} subscriptions at most. End one, or open another socket.`,
    { limit: limits.subscriptionsPerSocket },
  )
}

function executionOf(
  { operationName, variables }: SubscribePayload,
  parts: Pick<ExecutionArgs, 'schema' | 'document' | 'contextValue'>,
): ExecutionArgs {
  return {
    ...parts,
    operationName: operationName ?? null,
    variableValues: variables ?? null,
    fieldResolver: defaultFieldResolver,
    options: { maxCoercionErrors: limits.errors },
  }
}

/** What cannot begin is told as an error that ends the subscription, like what fails on the way. */
function asSource(result: Awaited<OperationResult>): OperationResult {
  if (Symbol.asyncIterator in result) return result
  const error = new OperationRefused(result.errors ?? [], 'BAD_USER_INPUT')
  return { [Symbol.asyncIterator]: () => ({ next: async () => Promise.reject(error) }) }
}

function wrapped(error: unknown): GraphQLError {
  const originalError = error instanceof Error ? error : new Error(String(error))
  return new GraphQLError(originalError.message, { originalError })
}

function unwrapped(error: GraphQLError): readonly GraphQLError[] {
  return error.originalError instanceof OperationRefused ? error.originalError.errors : [error]
}
