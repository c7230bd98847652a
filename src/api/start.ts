import { join, resolve } from 'node:path'
import type { GraphQLSchema } from 'graphql'
import type { Logger } from 'pino'
import type { Config } from '../config.ts'
import { homeAt } from '../database/home.ts'
import { openDatabase } from '../database/open-database.ts'
import type { OpenDatabase } from '../database/open-database.ts'
import { findRunningDatabase } from '../database/running-database.ts'
import type { Graph } from '../graph/graph.ts'
import { connect } from '../graph/neo4j.ts'
import { Degrees } from '../reading/cost/degrees.ts'
import { scansOf } from '../reading/cost/scan.ts'
import { awaitDatabase } from './await-database.ts'
import type { AwaitedDatabase } from './await-database.ts'
import { knowInBackground, planInBackground } from './background.ts'
import type { createServer, Server } from './create-server.ts'
import type { Exporter } from './export-route.ts'
import { checkPlace, explainListening } from './listening.ts'
import { prepareLocal } from './prepare-local.ts'

/** What makes a server, and what of. */
interface Answering {
  readonly schema: GraphQLSchema
  readonly createServer: typeof createServer
  readonly exporter: Exporter
}

/** What Marsad is started with. */
export interface Program {
  readonly config: Config
  /** What answers: its modules are loaded while the database starts. */
  readonly load: () => Promise<Answering>
  /** Fills an empty local database with the article. */
  readonly seed: (graph: Graph) => Promise<void>
  /** Makes facts again that were made by other rules; tells how far it is. */
  readonly bringUpToDate: (graph: Graph, report: (line: string) => void) => Promise<void>
  /** The folder of the built web pages. */
  readonly pages: string
  /** The folder of the playground's tabs. */
  readonly tabs: string
  readonly logger: Logger
  /** Gets a line for the person at the terminal. */
  readonly report: (line: string) => void
  /** Is called when the local database ends by itself, or one elsewhere refuses the login once it is back. */
  readonly onDatabaseExit: (reason: string) => void
}

/** Marsad as it runs. */
export interface Running {
  readonly address: string
  readonly stop: () => Promise<void>
}

/** Starts everything and gives it when it listens; what was started ends again where a later step fails. */
export async function start(program: Program): Promise<Running> {
  const { config, report } = program
  await checkFreePlace(config)
  const onExit = program.onDatabaseExit
  const [database, answering] = await together(
    openDatabase(config, { report, onExit }),
    program.load,
  )
  const graph = connect({
    uri: database.uri,
    username: database.username,
    password: database.password,
    database: config.database.name,
    deadline: config.deadlineMs,
    kept: config.keptMegabytes * 1_000_000,
  })
  const ends = [() => graph.close(), () => database.stop()]
  try {
    const usable = await prepare(program, database, graph, ends)
    const degrees = new Degrees(usable.graph, scansOf(answering.schema))
    const server = await listen(program, answering, { graph: usable.graph, degrees })
    ends.unshift(() => server.close())
    ends.unshift(knowInBackground(program.logger, degrees, usable.prepared))
    database.serve(server.address)
    tell(program, server.address, database)
    const { pages, tabs, logger } = program
    const first = { pages, logger, ...(config.playground ? { tabs } : {}) }
    ends.unshift(planInBackground(first, server.address, usable.prepared))
    return { address: server.address, stop: () => endAll(ends) }
  } catch (error) {
    await endAll(ends)
    throw error
  }
}

/** Where a server of the same home listens already, opening the database tells so better. */
async function checkFreePlace(config: Config): Promise<void> {
  try {
    await checkPlace(config)
  } catch (error) {
    const running =
      config.database.kind === 'local' ? await findRunningDatabase(config.home) : undefined
    if (running === undefined) throw error
  }
}

/** Gives the graph as soon as it can be used; the local one with the article, one elsewhere even while it is away. */
async function prepare(
  program: Program,
  database: OpenDatabase,
  graph: Graph,
  ends: (() => Promise<void>)[],
): Promise<Pick<AwaitedDatabase, 'graph' | 'prepared'>> {
  if (!database.local) {
    const { logger, onDatabaseExit: onRefused } = program
    const awaited = await awaitDatabase(graph, {
      logger,
      onRefused,
      bringUpToDate: () =>
        program.bringUpToDate(graph, (line) => {
          logger.info(line)
        }),
    })
    ends.unshift(awaited.end)
    return awaited
  }
  const { firstStart } = database
  const log = join(homeAt(resolve(program.config.home)).logs, 'neo4j.log')
  const { seed, bringUpToDate, report } = program
  await prepareLocal(graph, { firstStart, log, seed, bringUpToDate, report })
  return { graph, prepared: Promise.resolve() }
}

/** Loads what answers while the database starts; where either fails, the database is stopped and it is thrown. */
async function together(
  opening: Promise<OpenDatabase>,
  load: Program['load'],
): Promise<readonly [OpenDatabase, Answering]> {
  const [database, answering] = await Promise.allSettled([opening, load()])
  if (database.status === 'rejected') throw database.reason
  if (answering.status === 'fulfilled') return [database.value, answering.value]
  await database.value.stop()
  throw answering.reason
}

async function listen(
  program: Program,
  { createServer, ...answering }: Answering,
  known: { readonly graph: Graph; readonly degrees: Degrees },
): Promise<Server> {
  const { config, logger, pages } = program
  const server = await createServer({
    ...known,
    ...answering,
    config,
    logger,
    pages: { directory: pages, playground: config.playground },
  })
  try {
    await server.listen()
  } catch (error) {
    throw explainListening(error, config)
  }
  return server
}

function tell({ config, report }: Program, address: string, database: OpenDatabase): void {
  const shown = address.replace(/\/\/(0\.0\.0\.0|\[::\]):/, '//localhost:')
  const off = 'switched off (MARSAD_PLAYGROUND=true)'
  report('')
  report(`Marsad listens on ${shown}/`)
  report(`  GraphQL     ${shown}/graphql`)
  report(`  Playground  ${config.playground ? `${shown}/playground` : off}`)
  report(`  Database    ${database.uri}${database.local ? ` in ${config.home}` : ''}`)
}

async function endAll(ends: readonly (() => Promise<void>)[]): Promise<void> {
  for (const end of ends) await end()
}
