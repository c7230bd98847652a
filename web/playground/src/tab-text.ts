/** What a tab holds: a GraphQL document and its variables as JSON text, which may be empty. */
export interface TabText {
  readonly query: string
  readonly variables: string
}
