/** The codes a client may meet; each is documented in docs/errors.md. */
export type ErrorCode =
  | 'BAD_USER_INPUT'
  | 'BAD_CURSOR'
  | 'CURSOR_EXPIRED'
  | 'NOT_FOUND'
  | 'QUERY_TOO_LARGE'
  | 'QUERY_TOO_EXPENSIVE'
  | 'DATABASE_UNAVAILABLE'
  | 'OVERLOADED'
  | 'DEADLINE_EXCEEDED'
  | 'INVALID_DOSSIER'
  | 'INVALID_TEXT'
  | 'INVALID_FILE'
  | 'INVALID_CONFIGURATION'
  | 'SETUP_FAILED'
  | 'ALREADY_RUNNING'
  | 'INVARIANT_BROKEN'
  | 'GRAPH_CHANGED'
  | 'INVALID_PACK'
  | 'EVIDENCE_CHANGED'

/** An error that is safe to show: it has a code and its message says what is wrong, where, and what to do. */
export class ClientError extends Error {
  readonly code: ErrorCode
  /** Facts for a program: limits, places, the offending value's path. Never a secret. */
  readonly details: Readonly<Record<string, unknown>>

  constructor(code: ErrorCode, message: string, details: Readonly<Record<string, unknown>> = {}) {
    super(message)
    this.name = 'ClientError'
    this.code = code
    this.details = details
  }
}
