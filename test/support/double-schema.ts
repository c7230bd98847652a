import { buildSchema } from 'graphql'
import type { GraphQLSchema } from 'graphql'
import { ClientError } from '../../src/errors.ts'
import type { RequestContext } from '../../src/reading/request-context.ts'

type Resolve = (arguments_: Readonly<Record<string, unknown>>, context: RequestContext) => unknown

/**
 * Gives a small schema whose fields nest without end, are slow, fail in each way or read the database: what
 * the server's limits and errors are tried on without the product's own schema.
 */
export function doubleSchema(
  more: Readonly<Record<string, Resolve>> = {},
  tick: () => string = () => 'tick',
): GraphQLSchema {
  const schema = buildSchema(/* GraphQL */ `
    interface Node {
      id: ID!
    }
    enum Colour {
      RED
      GREEN
    }
    input Where {
      and: [Where!]
      or: [Where!]
      not: Where
      ids: [ID!]
      text: String
      colour: Colour
    }
    type Thing implements Node {
      id: ID!
      name: String!
      things(where: Where, first: Int! = 25, after: String, last: Int, before: String): Things!
      thing: Thing
    }
    type Things {
      nodes: [Thing!]!
      totalCount: Int!
    }
    type Query {
      node(id: ID!): Node
      thing(id: ID!): Thing
      things(where: Where, first: Int! = 25, after: String, last: Int, before: String): Things!
      colour: Colour
      count(n: Int!): Int
      number: Int
      throws: String
      strays: String
      refuses: String!
      refusesSoftly: String
      unavailable: String
      overloaded: String
      waits: String
      gate: String
    }
    type Mutation {
      change: Boolean
    }
    type Subscription {
      ticks(first: Int! = 25): String
      waits: String
      breaks: String
      failsToBegin: String
      things(where: Where, first: Int! = 25): Things
    }
  `)
  const thing = (id: unknown, beneath: unknown = none): unknown => ({
    __typename: 'Thing',
    id,
    name: `Thing ${String(id)}`,
    things: beneath,
  })
  const resolvers: Readonly<Record<string, Resolve>> = {
    node: ({ id }) => thing(id),
    thing: ({ id }) => thing(id),
    things: () => ({ nodes: [thing('1', { nodes: [thing('2')], totalCount: 1 })], totalCount: 1 }),
    colour: () => 'PURPLE',
    count: ({ n }) => n,
    number: () => 1,
    throws: () => {
      throw new Error('MATCH (n:Secret) RETURN n — password hunter2')
    },
    strays: () => {
      void Promise.reject(new Error('a stray rejection'))
      return 'answered'
    },
    refuses: () => {
      throw new ClientError(
        'BAD_CURSOR',
        'The cursor "x" is none of ours. Take one from pageInfo.',
        {
          argument: 'after',
        },
      )
    },
    refusesSoftly: () => {
      throw new ClientError('NOT_FOUND', 'There is no such thing. Search for it.')
    },
    unavailable: () => {
      throw new ClientError('DATABASE_UNAVAILABLE', 'The database does not answer. Try again.')
    },
    overloaded: () => {
      throw new ClientError('OVERLOADED', 'The server is busy. Try again in a moment.')
    },
    waits: (_arguments, { signal }) =>
      new Promise((resolve) => {
        signal.addEventListener('abort', () => {
          resolve('aborted')
        })
      }),
    ...more,
  }
  const fields = schema.getQueryType()?.getFields() ?? {}
  for (const [name, resolve] of Object.entries(resolvers)) {
    const field = fields[name]
    if (field === undefined) throw new Error(`The double has no field ${name}.`)
    field.resolve = (_source, arguments_: Readonly<Record<string, unknown>>, context) =>
      resolve(arguments_, context as RequestContext)
  }
  const followed = schema.getSubscriptionType()?.getFields() ?? {}
  const subscribe = {
    ticks: async function* () {
      for (;;) yield await Promise.resolve({ ticks: tick() })
    },
    waits: waiting,
    breaks: async function* () {
      yield await Promise.resolve({ breaks: 'whole' })
      throw new Error('MATCH (n:Secret) RETURN n — password hunter2')
    },
    failsToBegin: () => {
      throw new Error('MATCH (n:Secret) RETURN n — password hunter2')
    },
  }
  for (const [name, source] of Object.entries(subscribe)) {
    const field = followed[name]
    if (field === undefined) throw new Error(`The double has no subscription ${name}.`)
    field.subscribe = source
  }
  return schema
}

const none = { nodes: [], totalCount: 0 }

/** A source that tells nothing until it is ended. */
function waiting(): AsyncIterableIterator<unknown> {
  let end = (): void => undefined
  const ended = new Promise<void>((resolve) => {
    end = resolve
  })
  const done = { done: true, value: undefined } as const
  return {
    [Symbol.asyncIterator]() {
      return this
    },
    next: () => ended.then(() => done),
    return: () => {
      end()
      return Promise.resolve(done)
    },
  }
}
