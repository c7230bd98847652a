import { ClientError } from '../errors.ts'

/** The error of a local database that cannot be set up: what is wrong, its remedy, and the two ways to do without. */
export function setupFailed(problem: string, remedy: string): ClientError {
  return new ClientError(
    'SETUP_FAILED',
    `${problem}\n${remedy}\nOr use a Neo4j that runs elsewhere: set NEO4J_URI, NEO4J_USERNAME and NEO4J_PASSWORD. Or start everything in containers: docker compose up.`,
  )
}

/** Turns what the operating system says about files (disk full, not allowed) into a message that says what to do. */
export function explainFileError(error: unknown, folder: string): unknown {
  switch (errorCode(error) ?? '') {
    case 'ENOSPC':
    case 'EDQUOT':
      return diskFull(folder)
    case 'EACCES':
    case 'EPERM':
    case 'EROFS':
    case 'ENOTDIR':
    case 'EEXIST':
      return setupFailed(
        `The folder ${folder} cannot be written.`,
        'Give your user the right to write there, or set MARSAD_HOME to another folder.',
      )
    default:
      return error
  }
}

/** The error of a disk without room, wherever it was met. */
export function diskFull(folder: string): ClientError {
  return setupFailed(
    `The disk is full: ${folder} has no room for the local database.`,
    'Free about 1 GB there, or set MARSAD_HOME to a folder on another disk.',
  )
}

/** The code of a system error such as ENOENT, where it is one. */
export function errorCode(error: unknown): string | undefined {
  return error instanceof Error && 'code' in error && typeof error.code === 'string'
    ? error.code
    : undefined
}
