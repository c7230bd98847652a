import { ClientError } from '../errors.ts'
import type { EventWhere } from './gql/graphql.ts'

/** Reads the where of an export; the API says what is wrong within it. */
export function whereOf(text: string | undefined): EventWhere | null {
  if (text === undefined) return null
  const value = parsed(text)
  if (typeof value === 'object' && !Array.isArray(value)) {
    // The API checks every field of it, as it does for any client.
    return value
  }
  throw wrong('It is no object.')
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    throw wrong('It is no JSON.')
  }
}

function wrong(what: string): ClientError {
  return new ClientError(
    'BAD_USER_INPUT',
    `The where of an export is an EventWhere as a JSON object. ${what} Write it like {"typeGroups": ["ATTACK"], "from": "2021-01-01"}.`,
  )
}
