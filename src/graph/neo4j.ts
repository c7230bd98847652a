import { setTimeout as delay } from 'node:timers/promises'
import neo4j from 'neo4j-driver'
import type { Driver, ManagedTransaction, QueryResult, ResultSummary, Session } from 'neo4j-driver'
import {
  isPassing,
  isShed,
  refusedLogin,
  translateDatabaseError,
  withoutConnection,
} from './database-error.ts'
import type { Changes, Graph, Limits, Observation, Outcome, PlanOperator } from './graph.ts'
import { planOf } from './plan-of.ts'
import type { CypherQuery } from './query.ts'
import { fromDriverRecord, toDriverParameters } from './values.ts'
import { within } from './within.ts'

/** Where a database is and how to log in. */
export interface Connection {
  readonly uri: string
  readonly username: string
  readonly password: string
  readonly database?: string
  /** Default deadline of a read in milliseconds. */
  readonly deadline?: number
  /** Most connections at once. */
  readonly connections?: number
  /** Milliseconds that a read waits for a connection before load is shed. */
  readonly patience?: number
}

const usualPatience = 200
const usualConnections = 50
const loginMilliseconds = 10_000
/** So long a read waits for a connection to be made where there is room for one: that is no load to be shed. */
const roomPatience = 5_000
const defaultDeadline = 10_000
/** The database ends a query by itself; this process waits a little longer before it gives up on it. */
const grace = 250
const writeDeadline = 600_000
const writePatience = 30_000

/** Opens a graph on a Neo4j server, cluster or Aura. Nothing is sent until the first statement. */
export function connect(connection: Connection): Graph {
  return graphOver(
    {
      driver: openDriver(
        connection,
        connection.connections ?? usualConnections,
        connection.patience ?? usualPatience,
      ),
      // A login may take longer than load is held: who only wants to know whether it succeeds waits for it.
      probe: openDriver(connection, 1, loginMilliseconds),
    },
    connection,
  )
}

function openDriver({ uri, username, password }: Connection, size: number, patience: number) {
  return neo4j.driver(uri, neo4j.auth.basic(username, password), {
    disableLosslessIntegers: true,
    connectionAcquisitionTimeout: patience,
    connectionTimeout: 5_000,
    maxConnectionPoolSize: size,
    maxTransactionRetryTime: 5_000,
    telemetryDisabled: true,
    notificationFilter: { minimumSeverityLevel: 'OFF' },
  })
}

function graphOver(
  { driver, probe }: { readonly driver: Driver; readonly probe: Driver },
  connection: Connection,
): Graph {
  const watchers = new Set<(observation: Observation) => void>()
  const listeners = new Set<() => void>()
  const observed = observer(watchers)
  const most = connection.connections ?? usualConnections
  let sessions = 0
  const open = (access: 'READ' | 'WRITE'): Session => {
    sessions += 1
    return driver.session({
      defaultAccessMode: access === 'READ' ? neo4j.session.READ : neo4j.session.WRITE,
      bookmarkManager: driver.executeQueryBookmarkManager,
      ...(connection.database === undefined ? {} : { database: connection.database }),
    })
  }
  const close = async (session: Session): Promise<void> => {
    try {
      await session.close()
    } finally {
      sessions -= 1
    }
  }

  const runOnce = async <Row>(
    query: CypherQuery<Row>,
    deadline: number,
  ): Promise<readonly Row[]> => {
    const session = open('READ')
    const running = withoutStack(() =>
      session.run(query.text, toDriverParameters(query.parameters), { timeout: deadline }),
    )
    try {
      const result = await within(deadline + grace, running)
      return result.records.map((record) => query.row(fromDriverRecord(record)))
    } finally {
      // Not awaited: a silent server would hold the answer back.
      close(session).catch(() => undefined)
    }
  }

  /** Runs a query; where no connection was had in time though there is room for one, it is still being made. */
  const runPatiently = async <Row>(
    query: CypherQuery<Row>,
    left: () => number,
  ): Promise<readonly Row[]> => {
    const begun = performance.now()
    let pause = connection.patience ?? usualPatience
    for (;;) {
      try {
        return await runOnce(query, left())
      } catch (error) {
        // Its own session is among them until it is closed.
        if (!(error instanceof Error) || !isShed(error) || sessions > most) throw error
        const isLate = left() <= 1 || performance.now() - begun > roomPatience
        if (isLate) throw withoutConnection(error)
        // Each try begins a connection of its own.
        await delay(pause)
        pause *= 2
      }
    }
  }

  const read = async <Row>(
    query: CypherQuery<Row>,
    limits: Limits = {},
  ): Promise<readonly Row[]> => {
    const deadline = limits.deadline ?? connection.deadline ?? defaultDeadline
    const begun = performance.now()
    const left = (): number => Math.max(1, Math.round(deadline - (performance.now() - begun)))
    try {
      return await observed(query, () => runPatiently(query, left))
    } catch (error) {
      if (!isPassing(error)) throw translateDatabaseError(error)
    }
    try {
      return await observed(query, () => runPatiently(query, left))
    } catch (error) {
      throw translateDatabaseError(error)
    }
  }

  const planned = async (
    how: 'PROFILE' | 'EXPLAIN',
    query: CypherQuery<unknown>,
  ): Promise<PlanOperator> => {
    const session = open('READ')
    try {
      const text = `${how} ${query.text}`
      const result = await session.run(text, toDriverParameters(query.parameters))
      return planOf(result.summary)
    } finally {
      await close(session)
    }
  }

  return Object.freeze({
    read,
    write: async <Result>(work: Parameters<Graph['write']>[0]): Promise<Result> => {
      const session = open('WRITE')
      try {
        const result = await patiently(() =>
          session.executeWrite(
            // The work's result type is the caller's; Parameters<> has lost it.
            async (transaction) =>
              (await work({ run: (query) => runIn(transaction, query, observed) })) as Result,
            { timeout: writeDeadline },
          ),
        )
        for (const listener of listeners) listener()
        return result
      } catch (error) {
        throw translateDatabaseError(error)
      } finally {
        await close(session)
      }
    },
    profile: (query: CypherQuery<unknown>) => planned('PROFILE', query),
    explain: (query: CypherQuery<unknown>) => planned('EXPLAIN', query),
    ready: async (limits: Limits = {}): Promise<void> => {
      const deadline = limits.deadline ?? connection.deadline ?? defaultDeadline
      const database = connection.database === undefined ? {} : { database: connection.database }
      try {
        await within(deadline, probe.verifyConnectivity(database))
      } catch (error) {
        throw refusedLogin(error, connection) ?? translateDatabaseError(error)
      }
    },
    watch: (watcher: (observation: Observation) => void): (() => void) => {
      watchers.add(watcher)
      return () => watchers.delete(watcher)
    },
    onWrite: (listener: () => void): (() => void) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    close: async () => {
      await Promise.all([driver.close(), probe.close()])
    },
  }) satisfies Graph
}

/**
 * The driver writes down the stack of whoever asks, for its errors, which are translated here anyway. For a short
 * statement that takes longer than to send it.
 */
function withoutStack<Result>(work: () => Result): Result {
  const limit = Error.stackTraceLimit
  Error.stackTraceLimit = 0
  try {
    return work()
  } finally {
    Error.stackTraceLimit = limit
  }
}

type Observed = <Result extends { readonly length: number } | QueryResult>(
  query: CypherQuery<unknown>,
  run: () => Promise<Result>,
) => Promise<Result>

function observer(watchers: ReadonlySet<(observation: Observation) => void>): Observed {
  return async (query, run) => {
    const begun = performance.now()
    const tell = (rows: number, failed: boolean): void => {
      const milliseconds = performance.now() - begun
      for (const watcher of watchers) {
        watcher({ access: query.access, text: query.text, milliseconds, rows, failed })
      }
    }
    try {
      const result = await run()
      tell('records' in result ? result.records.length : result.length, false)
      return result
    } catch (error) {
      tell(0, true)
      throw error
    }
  }
}

async function runIn<Row>(
  transaction: ManagedTransaction,
  query: CypherQuery<Row>,
  observed: Observed,
): Promise<Outcome<Row>> {
  const result = await observed(query, async () =>
    transaction.run(query.text, toDriverParameters(query.parameters)),
  )
  return {
    rows: result.records.map((record) => query.row(fromDriverRecord(record))),
    changes: changesOf(result.summary),
  }
}

/** Waits for a connection as long as a write may: a write is not shed, and it has not begun while there is none. */
async function patiently<Result>(work: () => Promise<Result>): Promise<Result> {
  const begun = performance.now()
  for (;;) {
    try {
      return await work()
    } catch (error) {
      if (!isShed(error) || performance.now() - begun > writePatience) throw error
    }
  }
}

function changesOf(summary: ResultSummary): Changes {
  const counters = summary.counters.updates()
  return {
    nodesCreated: counters.nodesCreated,
    nodesDeleted: counters.nodesDeleted,
    relationshipsCreated: counters.relationshipsCreated,
    relationshipsDeleted: counters.relationshipsDeleted,
    propertiesSet: counters.propertiesSet,
    labelsAdded: counters.labelsAdded,
    labelsRemoved: counters.labelsRemoved,
  }
}
