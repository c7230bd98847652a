/** Apollo Server on Fastify with TypeGraphQL's resolvers and DataLoader, as such projects are written. */
import 'reflect-metadata'
import { ApolloServer } from '@apollo/server'
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled'
import { fastifyApolloHandler } from '@as-integrations/fastify'
import { fastify } from 'fastify'
import { buildSchema } from 'type-graphql'
import { eventStore } from '../dataloader/event-store.ts'
import type { EventStore } from '../dataloader/event-store.ts'
import { environment } from '../environment.ts'
import * as resolvers from './resolvers.ts'

const { driver, port } = environment()
const schema = await buildSchema({
  resolvers: [
    ...([resolvers.QueryResolver, resolvers.ConnectionResolver] as const),
    ...[resolvers.EventResolver, resolvers.CasualtyResolver, resolvers.ClaimResolver],
  ],
  validate: false,
})
const apollo = new ApolloServer<{ readonly store: EventStore }>({
  schema,
  plugins: [
    ApolloServerPluginCacheControlDisabled(),
    ApolloServerPluginLandingPageDisabled(),
    ApolloServerPluginUsageReportingDisabled(),
  ],
  nodeEnv: 'production',
  includeStacktraceInErrorResponses: false,
})
await apollo.start()
const server = fastify()
server.route({
  method: 'POST',
  url: '/graphql',
  handler: fastifyApolloHandler(apollo, {
    context: () => Promise.resolve({ store: eventStore(driver) }),
  }),
})
console.log(`listening ${await server.listen({ host: '127.0.0.1', port })}/graphql`)
