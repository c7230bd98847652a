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
    return because(
      error,
      'DATABASE_UNAVAILABLE',
      'The database does not answer. Try again in a moment.',
    )
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

function isConnectionLoss(error: Neo4jError): boolean {
  return error.code === 'ServiceUnavailable' || error.code === 'SessionExpired'
}

function because(cause: Error, code: ClientError['code'], message: string): ClientError {
  const error = new ClientError(code, message)
  error.cause = cause
  return error
}
