import { ClientError } from '../../errors.ts'

/** Gives the refusal of a query that is beyond a bound: what was found, the bound, and what to do. */
export function tooLarge(
  what: string,
  found: number,
  limit: number,
  advice: string,
  details: Readonly<Record<string, unknown>> = {},
): ClientError {
  return new ClientError(
    'QUERY_TOO_LARGE',
    `The query has ${String(found)} ${what}; ${String(limit)} are allowed. ${advice}`,
    { limit, found, ...details },
  )
}
