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

/** An answer, or why there is none. */
export type Answer<Data> = Partial<Pick<OperationResult<Data>, 'data' | 'error' | 'extensions'>>

/** What comes of a question, as it comes. */
export interface Answers<Data> {
  readonly subscribe: (hear: (answer: Answer<Data>) => void) => { readonly unsubscribe: () => void }
}

/** Puts a question to what was answered before, or, anew, to the server. */
export function ask<Data, Variables extends AnyVariables>(
  text: string,
  variables: Variables,
  { anew }: { readonly anew: boolean },
): OperationResultSource<OperationResult<Data, Variables>> {
  const requestPolicy = anew ? 'network-only' : 'cache-first'
  return client.query<Data, Variables>(text, variables, { requestPolicy })
}

/** One answer: the one that was given before, but for one that failed or, anew, one that is old. */
export async function answerTo<Data>(
  text: string,
  variables: object,
  { anew }: { readonly anew: boolean },
): Promise<Answer<Data>> {
  const kept = keptAnswer<Data>(text, variables)
  const isGood = kept !== undefined && !(anew && isOld(kept))
  return ask<Data, AnyVariables>(text, variables, { anew: !isGood }).toPromise()
}

/** What was answered before, without asking; what failed with a part of its data is no answer. */
export function keptAnswer<Data>(text: string, variables: AnyVariables): Answer<Data> | undefined {
  const kept = client.readQuery<Data>(text, variables, { requestPolicy: 'cache-only' })
  return kept?.error === undefined && kept?.data != null ? kept : undefined
}

/** When the server gave an answer. */
export function answeredAt({ extensions }: Pick<Answer<unknown>, 'extensions'>): Date {
  const time: unknown = extensions?.answeredAt
  return typeof time === 'number' ? new Date(time) : new Date()
}

/** Whether an answer has been kept for so long that it is to be asked for again. */
export function isOld(answer: Pick<Answer<unknown>, 'extensions'>): boolean {
  return Date.now() - answeredAt(answer).getTime() > FRESH_FOR
}
