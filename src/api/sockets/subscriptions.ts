import { GraphQLError } from 'graphql'
import type { ExecutionArgs, GraphQLSchema } from 'graphql'
import { makeServer } from 'graphql-ws'
import type { OperationResult, Server, SubscribePayload } from 'graphql-ws'
import type { Logger } from 'pino'
import { ClientError } from '../../errors.ts'
import type { Degrees } from '../../reading/cost/degrees.ts'
import { defaultFieldResolver } from '../default-field-resolver.ts'
import { limits } from '../limits/limits.ts'
import { Followers } from './followers.ts'
import { liveWork } from './live-work.ts'
import type { LiveOptions } from './live-work.ts'
import { operationCheck } from './operation-check.ts'
import { OperationRefused } from './operation-refused.ts'

/** What subscriptions are made of. */
export interface SubscriptionOptions extends LiveOptions {
  readonly schema: GraphQLSchema
  readonly introspection: boolean
  readonly degrees?: Degrees
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
  const followers = new Followers(logger, introspection)
  const begin = beginning(options, followers)
  const refused = new WeakSet<SubscribePayload>()
  return makeServer({
    connectionInitWaitTimeout: initialisation,
    onSubscribe: ({ subscriptions }, _id, payload) => {
      try {
        return { schema, ...begin(payload, Object.keys(subscriptions).length) }
      } catch (error) {
        refused.add(payload)
        return [wrapped(error)]
      }
    },
    onOperation: async (_context, _id, _payload, _execution, result) => asSource(await result),
    onNext: (_context, _id, payload, _execution, { data = null, errors }) =>
      errors && { data, errors: followers.shown(payload, errors) },
    onError: (_context, _id, payload, errors) => {
      const shown = followers.shown(payload, errors)
      // What has not begun does not complete either.
      if (refused.has(payload)) followers.end(payload)
      return shown
    },
    onComplete: (_context, _id, payload) => {
      followers.end(payload)
    },
  })
}

/** Gives the function that begins a subscription, one of so many of its socket; it throws what is wrong with it. */
function beginning(
  options: SubscriptionOptions,
  followers: Followers,
): (payload: SubscribePayload, subscriptions: number) => Omit<ExecutionArgs, 'schema'> {
  const check = operationCheck(options.schema, options.introspection, options.degrees)
  const contextOf = liveWork(options)
  return (payload, subscriptions) => {
    const follower = followers.begin(payload)
    refuseMany(subscriptions)
    const { document, operation } = check(payload)
    if (operation.name) follower.facts.operation = operation.name.value.slice(0, 100)
    return {
      document,
      operationName: payload.operationName ?? null,
      variableValues: payload.variables ?? null,
      contextValue: contextOf(follower),
      fieldResolver: defaultFieldResolver,
      options: { maxCoercionErrors: limits.errors },
    }
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
