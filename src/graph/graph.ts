import type { CypherQuery } from './query.ts'

/** What a statement changed: how many nodes, relationships and properties were made, set or removed. */
export interface Changes {
  readonly nodesCreated: number
  readonly nodesDeleted: number
  readonly relationshipsCreated: number
  readonly relationshipsDeleted: number
  readonly propertiesSet: number
  readonly labelsAdded: number
  readonly labelsRemoved: number
}

/** Rows and changes of one statement inside a transaction. */
export interface Outcome<Row> {
  readonly rows: readonly Row[]
  readonly changes: Changes
}

/** A transaction under way; all of it happens or nothing. */
export interface Transaction {
  readonly run: <Row>(query: CypherQuery<Row>) => Promise<Outcome<Row>>
}

/** How long a statement may take, and where its answer may come from. */
export interface Limits {
  /** Milliseconds, counted by this process and told to the database. Default: the graph's own. */
  readonly deadline?: number
  /** The answer may be one that was given before, where nothing was written since. */
  readonly kept?: boolean
}

/** What one statement cost, seen by whoever watches (tests, logs, metrics). */
export interface Observation {
  readonly access: 'READ' | 'WRITE'
  readonly text: string
  readonly milliseconds: number
  readonly rows: number
  readonly failed: boolean
}

/** An operator of a profiled plan. */
export interface PlanOperator {
  readonly operator: string
  readonly dbHits: number
  readonly details: string
  readonly children: readonly PlanOperator[]
}

/** A Neo4j database, local, remote or a cluster. */
export interface Graph {
  /** Runs one reading statement on its own; repeats it once where the connection broke. */
  readonly read: <Row>(query: CypherQuery<Row>, limits?: Limits) => Promise<readonly Row[]>
  /** Runs the work in one write transaction; after a passing fault the work runs again, so it must be repeatable. */
  readonly write: <Result>(work: (transaction: Transaction) => Promise<Result>) => Promise<Result>
  /** Runs a reading statement under PROFILE and gives its plan. For tests and measurements. */
  readonly profile: <Row>(query: CypherQuery<Row>) => Promise<PlanOperator>
  /** Gives the plan of a reading statement without running it; its hits are 0. */
  readonly explain: <Row>(query: CypherQuery<Row>) => Promise<PlanOperator>
  /**
   * Resolves when the database answers; rejects within the deadline with DATABASE_UNAVAILABLE, or with
   * INVALID_CONFIGURATION where it refuses the login.
   */
  readonly ready: (limits?: Limits) => Promise<void>
  /** Calls the watcher after every statement; gives the function that ends it. */
  readonly watch: (watcher: (observation: Observation) => void) => () => void
  /** Calls the listener after every write transaction of this process that was committed; gives the function that ends it. */
  readonly onWrite: (listener: () => void) => () => void
  readonly close: () => Promise<void>
}
