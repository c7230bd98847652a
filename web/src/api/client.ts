import {
  type AnyVariables,
  cacheExchange,
  Client,
  fetchExchange,
  mapExchange,
  type OperationResult,
  type OperationResultSource,
} from '@urql/core'

/** An answer of now is kept with its time: what is shown again later says when it was given. */
const stamping = mapExchange({
  onResult: (result) => ({
    ...result,
    extensions: { ...result.extensions, answeredAt: Date.now() },
  }),
})

/** Asks the server that served the page; the same question is asked once, however many want to know. */
const client = new Client({
  url: '/graphql',
  exchanges: [cacheExchange, stamping, fetchExchange],
  preferGetMethod: false,
  fetchOptions: { headers: { accept: 'application/graphql-response+json, application/json' } },
})

/** After this long the graph may have been written to: the answer is shown, and asked for again. */
const FRESH_FOR = 60_000

/** What comes of a question, as it comes. */
export type Answers<Data> = OperationResultSource<OperationResult<Data>>

/** Puts a question to what was answered before, or, anew, to the server. */
export function ask<Data>(
  text: string,
  variables: AnyVariables,
  { anew }: { readonly anew: boolean },
): Answers<Data> {
  const requestPolicy = anew ? 'network-only' : 'cache-first'
  return client.query<Data>(text, variables ?? {}, { requestPolicy })
}

/** One answer, not older than a minute. */
export async function answerTo<Data>(
  text: string,
  variables: AnyVariables,
): Promise<OperationResult<Data>> {
  const kept = await ask<Data>(text, variables, { anew: false }).toPromise()
  return isOld(kept) ? ask<Data>(text, variables, { anew: true }).toPromise() : kept
}

/** When the server gave an answer. */
export function answeredAt({ extensions }: Pick<OperationResult, 'extensions'>): Date {
  const time: unknown = extensions?.answeredAt
  return typeof time === 'number' ? new Date(time) : new Date()
}

/** Whether an answer has been kept for so long that it is to be asked for again. */
export function isOld(result: Pick<OperationResult, 'extensions'>): boolean {
  return Date.now() - answeredAt(result).getTime() > FRESH_FOR
}
