import { randomUUID } from 'node:crypto'
import type { GraphQLError } from 'graphql'
import type { GraphQLFormattedError } from 'graphql'
import type { SubscribePayload } from 'graphql-ws'
import type { Logger } from 'pino'
import { sha256 } from '../../lib/sha256.ts'
import { isShown, translateError } from '../errors.ts'
import type { Follower } from './live-work.ts'
import { OperationRefused } from './operation-refused.ts'

/** Those who follow, by what they asked for: who is who in the log, and what each may see of an error. */
export class Followers {
  readonly #logger: Logger
  readonly #introspection: boolean
  readonly #followers = new WeakMap<SubscribePayload, Follower>()

  constructor(logger: Logger, introspection: boolean) {
    this.#logger = logger
    this.#introspection = introspection
  }

  begin(payload: SubscribePayload): Follower {
    const { query, operationName, variables } = payload
    const follower: Follower = {
      requestId: randomUUID(),
      facts: { kind: 'subscription', statements: 0, codes: [] },
      form: sha256(JSON.stringify([query, operationName, variables])),
    }
    this.#followers.set(payload, follower)
    return follower
  }

  /** Writes one line for the subscription, as for each request over HTTP. */
  end(payload: SubscribePayload): void {
    const follower = this.#followers.get(payload)
    this.#logger.info({ requestId: follower?.requestId, ...follower?.facts }, 'subscription')
  }

  /** Gives errors as this client may see them; what is masked is logged. */
  shown(
    payload: SubscribePayload,
    errors: readonly GraphQLError[],
  ): readonly GraphQLFormattedError[] {
    const follower = this.#followers.get(payload)
    const requestId = follower?.requestId
    return errors.flatMap(unwrapped).map((error) => {
      if (!isShown(error)) this.#logger.error({ requestId, err: error }, 'an error was masked')
      const policy = { suggestions: this.#introspection, requestIdOf: () => requestId }
      const shown = translateError(error, policy)
      if (follower) follower.facts.codes = [...follower.facts.codes, String(shown.extensions?.code)]
      return shown
    })
  }
}

function unwrapped(error: GraphQLError): readonly GraphQLError[] {
  return error.originalError instanceof OperationRefused ? error.originalError.errors : [error]
}
