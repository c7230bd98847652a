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
  /** How many characters of answers are kept (see KeptAnswers). Default: none. */
  readonly kept?: number
}
