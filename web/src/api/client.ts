import { cacheExchange, Client, fetchExchange } from '@urql/core'

/** Asks the server that served the page; the same question is asked once, however many want to know. */
export const client = new Client({
  url: '/graphql',
  exchanges: [cacheExchange, fetchExchange],
  preferGetMethod: false,
  fetchOptions: { headers: { accept: 'application/graphql-response+json, application/json' } },
})
