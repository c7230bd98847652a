import type { GraphQLError } from 'graphql'
import { limits } from './limits/limits.ts'

/** Says what is wrong with a request, where, and what to do, in place of what Apollo and graphql say of it. */
export function requestWording(error: GraphQLError, code: string): string {
  for (const [pattern, plain] of plainly) {
    if (pattern.test(error.message)) return error.message.replace(pattern, plain)
  }
  const advice = adviceOn(error, code)
  const cut = error.message.slice(0, limits.messageCharacters - advice.length - 2)
  return `${/[.?!]$/.test(cut) ? cut : `${cut}.`}${advice}`
}

/** What graphql itself says names the thing; it lacks the place in words and what to do. */
function adviceOn({ locations, message }: GraphQLError, code: string): string {
  const [place] = locations ?? []
  const at =
    place === undefined ? '' : ` at line ${String(place.line)}, column ${String(place.column)}`
  if (code !== 'BAD_USER_INPUT') return ` Mend the query${at}.`
  return message.startsWith('Variable') ? ' Correct the variables.' : ` Correct the value${at}.`
}

/** Whole messages, by how they begin; clients that know `PersistedQueryNotSupported` know it by this very text. */
const plainly: readonly (readonly [pattern: RegExp, plain: string])[] = [
  [/^PersistedQueryNotSupported$/, '$&'],
  [/^POST body missing, [^]*$/, 'The body holds no request. Send a JSON object with a `query`.'],
  [
    /^GraphQL operations must contain [^]*$/,
    'There is no `query`. Send it in the body, or as a parameter of the address of a GET request.',
  ],
  [
    /^GraphQL queries must be strings[^]*$/,
    '`query` is no text. Send the query as GraphQL text, not in a parsed form.',
  ],
  [
    /^`(\w+)` in a POST body should be provided as an object[^]*$/,
    '`$1` is a text. Send a JSON object, not JSON within a text.',
  ],
  [
    /^`(\w+)` in a POST body must be an object[^]*$/,
    '`$1` is no JSON object. Send one, or leave it out.',
  ],
  [
    /^`operationName` in a POST body [^]*$/,
    '`operationName` is no text. Send the name of one operation, or leave it out.',
  ],
  [
    /^(?:Operation batching disabled|No operations found in request)[^]*$/,
    'The body is a list, and batches are not taken. Send each request by itself, or ask for several root fields in one query.',
  ],
  [
    /^This operation has been blocked as a potential [^]*$/,
    'A page of another site could send this request (CSRF), so it is not run. Send it by POST with `content-type: application/json`, or add the header `apollo-require-preflight: 1`.',
  ],
  [
    /^GET requests only support query operations, not (\w+) [^]*$/,
    'GET takes queries alone, and this is a $1. Send it by POST.',
  ],
  [
    /^GET requests may not have a content-type [^]*$/,
    'A GET request has no body, and its `content-type` is not application/json. Leave the header out.',
  ],
  [
    /^The '(\w+)' search parameter may only [^]*$/,
    'The parameter `$1` stands more than once in the address. Keep one.',
  ],
  [
    /^The (\w+) search parameter contains [^]*$/,
    'The parameter `$1` of the address is not valid JSON. Send a JSON object, percent-encoded.',
  ],
  [
    /^The (\w+) search parameter should [^]*$/,
    'The parameter `$1` of the address is no JSON object. Send one, percent-encoded.',
  ],
  [
    /^An 'accept' header was provided [^]*$/,
    'The header `accept` names no type that an answer can have. Accept application/graphql-response+json or application/json.',
  ],
  [
    /^Unknown operation named "(.*)"[.]$/,
    'The query has no operation "$1". Name one that it has in `operationName`.',
  ],
  [
    /^Must provide operation name [^]*$/,
    'The query has several operations. Say in `operationName` which one to run.',
  ],
  [/^Must provide an operation[.]$/, 'The query has fragments alone. Add an operation.'],
  [
    /^Too many (?:validation errors|errors processing variables)[^]*$/,
    'There are more mistakes than these. Mend those that are listed first.',
  ],
]
