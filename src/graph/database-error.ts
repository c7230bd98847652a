import { Neo4jError } from 'neo4j-driver'
import { ClientError } from '../errors.ts'

/** Says whether the same read may succeed when tried again at once. */
export function isPassing(error: unknown): boolean {
  return error instanceof Neo4jError && (error.retryable || isConnectionLoss(error))
}

/** Says whether no connection was free in time: nothing was sent. */
export function isShed(error: unknown): boolean {
  return error instanceof Neo4jError && error.message.includes('acquisition timed out')
}

/**
 * Gives a fault of the database as an error that is safe to show, with what to do; anything that is no
 * fault of the database's state (a wrong statement, say) stays as it is and is masked further up.
 */
export function translateDatabaseError(error: unknown): unknown {
  if (!(error instanceof Neo4jError)) return error
  if (isShed(error)) {
    return because(error, 'OVERLOADED', 'The server is busy. Try again in a moment.')
  }
  if (isConnectionLoss(error) || error.code.startsWith('Neo.ClientError.Security.')) {
    return withoutConnection(error)
  }
  if (error.code.includes('TransactionTimedOut')) {
    return because(
      error,
      'DEADLINE_EXCEEDED',
      'The query took longer than allowed. Narrow it by dates, places or actors.',
    )
  }
  if (error.code.includes('MemoryPoolOutOfMemory') || error.code.includes('OutOfMemory')) {
    return because(
      error,
      'QUERY_TOO_EXPENSIVE',
      'The query needs too much memory. Narrow it by dates, places or actors.',
    )
  }
  if (error.retryable) {
    return because(
      error,
      'DATABASE_UNAVAILABLE',
      'The database could not finish the query. Try again in a moment.',
    )
  }
  return error
}

/** The error of a database that lets nobody in. */
export function withoutConnection(cause: Error): ClientError {
  return because(
    cause,
    'DATABASE_UNAVAILABLE',
    'The database does not answer. Try again in a moment.',
  )
}

/** Who logs in, and where. */
interface Login {
  readonly uri: string
  readonly username: string
  readonly database?: string
}

const login = [
  'Neo.ClientError.Security.Unauthorized',
  'Neo.ClientError.Security.CredentialsExpired',
]

/** Says what to mend where a database answers and will never let this login in; undefined where waiting may help. */
export function refusedLogin(
  error: unknown,
  { uri, username, database }: Login,
): ClientError | undefined {
  if (!(error instanceof Neo4jError)) return undefined
  if (login.includes(error.code)) {
    return because(
      error,
      'INVALID_CONFIGURATION',
      `The database at ${uri} refuses the user ${username}. Set NEO4J_USERNAME and NEO4J_PASSWORD to a user and password that it knows.`,
    )
  }
  if (error.code !== 'Neo.ClientError.Database.DatabaseNotFound') return undefined
  return because(
    error,
    'INVALID_CONFIGURATION',
    `There is no database ${database ?? ''} at ${uri}. Set NEO4J_DATABASE to one that is there.`,
  )
}

function isConnectionLoss(error: Neo4jError): boolean {
  return error.code === 'ServiceUnavailable' || error.code === 'SessionExpired'
}

function because(cause: Error, code: ClientError['code'], message: string): ClientError {
  const error = new ClientError(code, message)
  error.cause = cause
  return error
}
