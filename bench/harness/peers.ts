import { fieldOf } from '../peers/neo4j-graphql/field-of.ts'
import type { Asked, Variables, WorkloadQuery } from '../queries/workload-query.ts'
import type { ServerCommand } from './server-process.ts'

/** A server that is measured. */
export interface Peer {
  readonly name: string
  readonly title: string
  readonly command: (database: Database) => ServerCommand
  /** What it is sent for a question, and how its data are read. */
  readonly ask: (query: WorkloadQuery) => Asking
}

/** Where the database is and how to log in. */
export interface Database {
  readonly uri: string
  readonly username: string
  readonly password: string
}

/** One question as one server is asked. */
interface Asking {
  readonly body: (variables: Variables) => string
  readonly answer: Asked['answer']
}

/** Our server as it is started: it keeps answers that took long. */
export const KEEPING = ours('Marsad, keeping answers', {})

/** Every server: ours first, then the bare driver, then what others build. */
export const PEERS: readonly Peer[] = [
  // No other server keeps answers.
  ours('Marsad', { MARSAD_KEPT_MB: '0' }),
  {
    name: 'raw',
    title: 'Driver alone',
    command: peerCommand('raw'),
    ask: ({ name, expert }) => ({
      body: (variables) => JSON.stringify({ query: name, variables }),
      answer: (data) => expert.answer(data as readonly unknown[]), // it gives the rows as they are
    }),
  },
  {
    name: 'mercurius',
    title: 'mercurius, graphql-jit, DataLoader',
    command: peerCommand('mercurius'),
    ask: loaders,
  },
  {
    name: 'apollo-typegraphql',
    title: 'Apollo Server, TypeGraphQL, DataLoader',
    command: peerCommand('apollo-typegraphql'),
    ask: loaders,
  },
  {
    name: 'neo4j-graphql',
    title: '@neo4j/graphql, GraphQL Yoga',
    command: peerCommand('neo4j-graphql'),
    ask: generated,
  },
]

/** Our server with some settings of its own. */
function ours(title: string, settings: Readonly<Record<string, string>>): Peer {
  return {
    name: 'marsad',
    title,
    command: (database) => ({
      script: ['--import', 'tsx', 'src/main.ts'],
      env: {
        ...environment(database),
        ...{ HOST: '127.0.0.1', MARSAD_PLAYGROUND: 'false', LOG_LEVEL: 'error' },
        ...{ MARSAD_DEADLINE_MS: '600000', ...settings },
      },
      address: /GraphQL +(http:\S+)/,
    }),
    ask: (query) => words(query.ours),
  }
}

function peerCommand(name: string): Peer['command'] {
  return (database) => ({
    script: ['--import', 'tsx', `bench/peers/${name}/server.ts`],
    env: { ...environment(database), TSX_TSCONFIG_PATH: 'bench/peers/tsconfig.json' },
    address: /listening (http:\S+)/,
  })
}

function environment({ uri, username, password }: Database): Readonly<Record<string, string>> {
  return {
    ...{ NEO4J_URI: uri, NEO4J_USERNAME: username, NEO4J_PASSWORD: password },
    PORT: '0',
  }
}

function words({ text, answer }: Asked): Asking {
  return { body: (variables) => JSON.stringify({ query: text, variables }), answer }
}

const ROWS =
  'query Rows($name: String!, $variables: JSON!) { rows(name: $name, variables: $variables) }'

function loaders({ name, ours, expert, loaders: how }: WorkloadQuery): Asking {
  if (how === 'SAME_WORDS') return words(ours)
  return {
    body: (variables) => JSON.stringify({ query: ROWS, variables: { name, variables } }),
    answer: (data) => expert.answer((data as { readonly rows: readonly unknown[] }).rows), // ROWS asks for them
  }
}

function generated({ name, generated: own, expert }: WorkloadQuery): Asking {
  if (own !== undefined) return words(own)
  const field = fieldOf(name)
  return {
    body: (variables) => {
      const parameters = expert.parameters(variables)
      const names = Object.keys(parameters)
      const declared = names.map((one) => `$${one}: String`).join(', ')
      const given = names.map((one) => `${one}: $${one}`).join(', ')
      const query = `query Rows(${declared}) { ${field}(${given}) }`
      return JSON.stringify({ query, variables: parameters })
    },
    answer: (data) => {
      // The text asks for the field, and its type definition puts each row into an object.
      const rows = data as Readonly<Record<string, readonly { readonly values: unknown }[]>>
      return expert.answer((rows[field] ?? []).map(({ values }) => values))
    },
  }
}
