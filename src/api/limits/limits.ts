/** The bounds of one request; an answer that names a bound takes it from here. */
export const limits = Object.freeze({
  /** Bytes of a request's body. */
  bodyBytes: 1_048_576,
  /** Characters of a query with its blanks, commas and comments. */
  characters: 100_000,
  tokens: 3_000,
  comments: 500,
  /** Brackets of any kind within brackets in a query. */
  nesting: 64,
  operations: 20,
  fragments: 50,
  /** Fields within fields, through fragments. */
  depth: 16,
  /** Fields of an operation, those of a fragment counted wherever it is spread. */
  fields: 1_000,
  /** Fields at the top of an operation: each may be a statement. */
  rootFields: 20,
  aliases: 50,
  directives: 50,
  /** How often the same field of one answer may be named, fragments included. */
  repetitions: 30,
  /** Variables that an operation declares. */
  variables: 100,
  /** Lists and objects within each other in the variables. */
  variableDepth: 32,
  /** Values in the variables, those in lists and objects included. */
  variableValues: 5_000,
  /** Characters of one text, in the variables or in the query. */
  textCharacters: 10_000,
  pageSize: 100,
  /** Steps of a path. */
  pathLength: 8,
  /** Rows that the page sizes of an operation may ask for, pages within pages multiplied. */
  rows: 10_000,
  /**
   * What an operation may cost: the sum over its lists of the product of the page sizes above it times (page + scanned),
   * in rows read. Scanned is the page where an index gives the order, else the mean number of relationships that the
   * list gathers, or the node's own where it is a known hub. Some three seconds' work for the database.
   */
  cost: 1_000_000,
  /** Errors told about one query. */
  errors: 20,
  /** Characters of an error's message. */
  messageCharacters: 1_000,
  /** Operations at work at once; more are refused at once instead of queued. */
  operationsAtOnce: 256,
  /** Exports under way at once, each a question at a time for as long as its client takes. */
  exportsAtOnce: 8,
  connections: 2_000,
  /** WebSockets open at once, each one of the connections. */
  sockets: 1_000,
  subscriptionsPerSocket: 20,
  /** Bytes of a message of a client over a socket. */
  messageBytes: 262_144,
  /** Bytes that wait to be sent over a socket; beyond, it is cut: its client asks and does not read. */
  unsentBytes: 1_048_576,
  /** Statements for subscriptions at once; more wait, so that queries find connections. */
  liveStatements: 8,
})
