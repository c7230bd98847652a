import neo4j from 'neo4j-driver'
import type { Driver } from 'neo4j-driver'
import type { Connection } from './connection.ts'
import { refusedLogin, translateDatabaseError } from './database-error.ts'
import type { Graph, Limits, Observation, PlanOperator } from './graph.ts'
import { observing } from './observing.ts'
import { planOf } from './plan-of.ts'
import type { CypherQuery } from './query.ts'
import { deadlineOf, readsOver } from './reads.ts'
import { poolOf, sessionsOf } from './sessions.ts'
import type { Pool } from './sessions.ts'
import { toDriverParameters } from './values.ts'
import { within } from './within.ts'
import { writesOver } from './writes.ts'

const loginMilliseconds = 10_000

/** Opens a graph on a Neo4j server, cluster or Aura. Nothing is sent until the first statement. */
export function connect(connection: Connection): Graph {
  return graphOver(
    {
      driver: openDriver(connection, poolOf(connection)),
      // A login may take longer than load is held: who only wants to know whether it succeeds waits for it.
      probe: openDriver(connection, { size: 1, patience: loginMilliseconds }),
    },
    connection,
  )
}

function openDriver({ uri, username, password }: Connection, { size, patience }: Pool): Driver {
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
  const observed = observing(watchers)
  const sessions = sessionsOf(driver, connection)

  const planned = async (
    how: 'PROFILE' | 'EXPLAIN',
    query: CypherQuery<unknown>,
  ): Promise<PlanOperator> => {
    const session = sessions.open('READ')
    try {
      const text = `${how} ${query.text}`
      const result = await session.run(text, toDriverParameters(query.parameters))
      return planOf(result.summary)
    } finally {
      await sessions.close(session)
    }
  }

  return Object.freeze({
    read: readsOver({ sessions, observed, connection }),
    write: writesOver({
      sessions,
      observed,
      written: () => {
        for (const listener of listeners) listener()
      },
    }),
    profile: (query: CypherQuery<unknown>) => planned('PROFILE', query),
    explain: (query: CypherQuery<unknown>) => planned('EXPLAIN', query),
    ready: async (limits: Limits = {}): Promise<void> => {
      const deadline = deadlineOf(limits, connection)
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
