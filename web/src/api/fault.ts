import type { CombinedError } from '@urql/core'

/** Why a question was not answered. */
export interface Fault {
  /** A code of docs/errors.md, NETWORK where the server itself did not answer, PAGE_INCOMPLETE where the page could not show it. */
  readonly code: string
  readonly message: string
  /** By which the log of the server tells more. */
  readonly requestId?: string
}

/** What went wrong, of an error of the client. */
export function faultOf(error: CombinedError): Fault {
  const response: unknown = error.response
  const id = response instanceof Response ? response.headers.get('x-request-id') : null
  const [first] = error.graphQLErrors
  const code = first?.extensions.code
  return {
    code: typeof code === 'string' ? code : 'NETWORK',
    message: first?.message ?? error.networkError?.message ?? error.message,
    ...(id === null ? {} : { requestId: id }),
  }
}

/** Whether the same question may be answered in a while; one that took too long would take as long again. */
export function passes({ code }: Fault): boolean {
  return ['NETWORK', 'DATABASE_UNAVAILABLE', 'OVERLOADED'].includes(code)
}

/** Whether a smaller question would be answered. */
export function tooDear({ code }: Fault): boolean {
  return code === 'QUERY_TOO_EXPENSIVE' || code === 'QUERY_TOO_LARGE'
}
