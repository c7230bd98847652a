import neo4j from 'neo4j-driver'
import type { Driver } from 'neo4j-driver'

/** The database that a peer is to ask, and the port to listen on. */
interface Environment {
  readonly driver: Driver
  readonly port: number
}

/** Reads what the harness gives a peer; the driver is set as our own is. */
export function environment(): Environment {
  const { NEO4J_URI = '', NEO4J_USERNAME = '', NEO4J_PASSWORD = '', PORT = '0' } = process.env
  const driver = neo4j.driver(NEO4J_URI, neo4j.auth.basic(NEO4J_USERNAME, NEO4J_PASSWORD), {
    disableLosslessIntegers: true,
    maxConnectionPoolSize: 50,
    telemetryDisabled: true,
    notificationFilter: { minimumSeverityLevel: 'OFF' },
  })
  return { driver, port: Number(PORT) }
}
