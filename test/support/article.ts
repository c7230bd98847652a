import neo4j from 'neo4j-driver'
import { buildSchema } from '../../src/api/schema.ts'
import type { ServerOptions } from '../../src/api/create-server.ts'
import type { Graph } from '../../src/graph/graph.ts'
import { seed } from '../../src/ingest/seed.ts'
import { asking } from './ask.ts'
import type { Asking } from './ask.ts'
import { emptyGraph, testGraph } from './ingest-graph.ts'
import { testDatabase } from './test-database.ts'

/** The graph of the article alone, and a server that answers from it. */
export interface Article extends Asking {
  readonly graph: Graph
  /** Asks and gives the data; throws where anything of the answer failed. */
  readonly data: <Data>(
    query: string,
    variables?: Readonly<Record<string, unknown>>,
  ) => Promise<Data>
  /** The keys of the events that fit a where written in GraphQL, sorted. */
  readonly keys: (where: string) => Promise<readonly string[]>
}

/** Starts a server on a graph of the article alone. */
export async function article(options: Pick<ServerOptions, 'pages'> = {}): Promise<Article> {
  const graph = await testGraph()
  await seedAlone(graph)
  // Time enough for large forms to be planned on a busy machine: how long a request may take is tried elsewhere.
  const config = { deadlineMs: 60_000 }
  const server = await asking({ schema: buildSchema(), graph, config, ...options })
  const data: Article['data'] = async <Data>(query: string, variables = {}) => {
    const answer = await server.ask<Data>(query, variables)
    if (answer.errors.length > 0) throw new Error(JSON.stringify(answer.errors))
    return answer.data
  }
  return {
    ...server,
    graph,
    data,
    keys: async (where) => {
      const { events } = await data<Events>(
        `{ events(where: ${where}, first: 100) { nodes { id } } }`,
      )
      return events.nodes.map(({ id }) => keyOf(id)).sort()
    },
    stop: async () => {
      await server.stop()
      await graph.close()
    },
  }
}

/** What this worker's database had committed last when the article was seeded; files of one worker share it. */
let seeded: string | undefined

/** Empties the graph and seeds the article, unless nothing was written since that was done. */
async function seedAlone(graph: Graph): Promise<void> {
  if (seeded !== undefined && seeded === (await lastCommitted())) return
  await emptyGraph(graph)
  await seed(graph, { tool: 'test', version: '0', now: new Date() })
  seeded = await lastCommitted()
}

/** The bookmark of a read names the last transaction that was committed before it. */
async function lastCommitted(): Promise<string> {
  const { uri, username, password } = testDatabase()
  const driver = neo4j.driver(uri, neo4j.auth.basic(username, password))
  const session = driver.session({ defaultAccessMode: neo4j.session.READ })
  try {
    await session.executeRead((transaction) => transaction.run('RETURN 1'))
    return session.lastBookmarks().join(' ')
  } finally {
    await driver.close()
  }
}

interface Events {
  readonly events: { readonly nodes: readonly { readonly id: string }[] }
}

const prefix = 'event:baghdad-airport-2021.'

/** The id of one of the article's events. */
export function eventId(key: string): string {
  return prefix + key
}

/** An event's key within its dossier. */
export function keyOf(id: string): string {
  return id.slice(id.indexOf('.') + 1)
}
