import { fastifyApolloHandler } from '@as-integrations/fastify'
import type { ApolloServer } from '@apollo/server'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import { ClientError } from '../errors.ts'
import type { Graph } from '../graph/graph.ts'
import { requestCheck } from './check-request.ts'
import { limits } from './limits/limits.ts'
import type { OperationLog } from './operation-log.ts'
import { Refusal } from './refusal.ts'
import { beginWork } from './request-work.ts'
import type { RequestWork, WorkContext } from './request-work.ts'
import { withinDeadline } from './within-deadline.ts'

/** Where GraphQL is. */
export const graphqlPath = '/graphql'

/** What the route is made of. */
export interface GraphQLRoute {
  readonly apollo: ApolloServer<WorkContext>
  readonly graph: Graph
  readonly log: OperationLog
  /** Milliseconds a request may take. */
  readonly deadline: number
}

/** Adds GraphQL over HTTP: checked before it is executed, refused when there is too much, ended by its deadline. */
export function registerGraphQL(server: FastifyInstance, route: GraphQLRoute): void {
  const works = new WeakMap<FastifyRequest, RequestWork>()
  let underWay = 0
  const handle = fastifyApolloHandler(route.apollo, {
    context: async (request) => Promise.resolve(workOf(works, request).context),
  })
  server.route({
    method: ['GET', 'POST'],
    url: graphqlPath,
    exposeHeadRoute: false,
    preHandler: requestCheck(),
    handler: async (request, reply) => {
      if (underWay >= limits.operationsAtOnce) throw busy()
      const work = beginWork(route.graph, request.id, route.deadline)
      works.set(request, work)
      route.log.note(request, work.context.facts)
      reply.raw.once('close', work.abort)
      underWay += 1
      const answer = Promise.resolve(handle.call(server, request, reply)).finally(() => {
        underWay -= 1
      })
      return withinDeadline(answer, work)
    },
  })
  server.route({
    method: ['DELETE', 'HEAD', 'OPTIONS', 'PATCH', 'PUT'],
    url: graphqlPath,
    handler: () => {
      const message = 'GraphQL takes POST, and GET for queries. Use POST.'
      throw new Refusal(405, 'METHOD_NOT_ALLOWED', message, { allow: 'GET, POST' })
    },
  })
}

function workOf(works: WeakMap<FastifyRequest, RequestWork>, request: FastifyRequest): RequestWork {
  const work = works.get(request)
  if (work === undefined) throw new Error('A request has its work begun before its context.')
  return work
}

function busy(): ClientError {
  return new ClientError('OVERLOADED', 'The server is busy. Try again in a moment.')
}
