/**
 * Asks the public GraphQL API and gives the data of an answer in which nothing failed; throws the error otherwise. The
 * caller says what shape it asked for.
 */
export type Ask = <Data>(
  query: string,
  variables: Readonly<Record<string, unknown>>,
) => Promise<Data>
