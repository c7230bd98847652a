import { Neo4jError } from 'neo4j-driver'
import { ClientError } from '../errors.ts'

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
    return refused(
      error,
      `The database at ${uri} refuses the user ${username}. Set NEO4J_USERNAME and NEO4J_PASSWORD to a user and password that it knows.`,
    )
  }
  if (error.code !== 'Neo.ClientError.Database.DatabaseNotFound') return undefined
  return refused(
    error,
    `There is no database ${database ?? ''} at ${uri}. Set NEO4J_DATABASE to one that is there.`,
  )
}

function refused(cause: Error, message: string): ClientError {
  const error = new ClientError('INVALID_CONFIGURATION', message)
  error.cause = cause
  return error
}
