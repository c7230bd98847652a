import type { TypedDocumentString } from './gql/graphql.ts'

/** Asks a running Marsad. What comes back has the type that the query and the schema give it. */
export async function ask<Data, Variables>(
  url: string,
  query: TypedDocumentString<Data, Variables>,
  variables: Variables,
): Promise<Data> {
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query, variables }),
  })
  const answer = (await response.json()) as Answer<Data>
  if (answer.data) return answer.data
  throw new Error(answer.errors?.map(({ message }) => message).join('\n'))
}

/** Every answer of Marsad is JSON of this shape, a refused request's too. */
interface Answer<Data> {
  readonly data?: Data
  readonly errors?: readonly { readonly message: string }[]
}
