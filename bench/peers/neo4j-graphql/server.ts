/** The API that @neo4j/graphql generates from type definitions, served by GraphQL Yoga. */
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { Neo4jGraphQL } from '@neo4j/graphql'
import { GraphQLJSON } from 'graphql-scalars'
import { createYoga } from 'graphql-yoga'
import { environment } from '../environment.ts'
import { typeDefinitions } from './type-definitions.ts'

const { driver, port } = environment()
const library = new Neo4jGraphQL({
  typeDefs: typeDefinitions(),
  driver,
  resolvers: { JSON: GraphQLJSON },
})
const yoga = createYoga({
  schema: await library.getSchema(),
  logging: false,
  graphiql: false,
  landingPage: false,
  maskedErrors: false,
})
const server = createServer((request, response) => {
  void yoga(request, response)
})
server.listen(port, '127.0.0.1', () => {
  const address = server.address() as AddressInfo // it listens on a port
  console.log(`listening http://127.0.0.1:${String(address.port)}/graphql`)
})
