import { GraphQLError } from 'graphql'
import type { GraphQLFormattedError } from 'graphql'
import { ClientError } from '../errors.ts'
import { limits } from './limits/limits.ts'
import { Refusal } from './refusal.ts'
import { requestWording } from './request-wording.ts'

/** How errors are shown to clients of one server. */
export interface ErrorPolicy {
  /** Whether messages may suggest names of the schema. */
  readonly suggestions: boolean
  /** The id of the request in which the error came up, where it is known. */
  readonly requestIdOf: (error: unknown) => string | undefined
}

/** Says whether an error's message is safe to show; every other error is masked, and logged in full. */
export function isShown(error: unknown): boolean {
  return shown(error) !== undefined
}

/** Gives an error as a client may see it: code, message and details of what it may know, otherwise a mask. */
export function translateError(error: unknown, policy: ErrorPolicy): GraphQLFormattedError {
  const known = shown(error)
  const place = placeOf(error)
  if (known === undefined) return { ...mask(policy.requestIdOf(error)), ...place }
  const cut = known.message.slice(0, limits.messageCharacters)
  const message = policy.suggestions ? cut : cut.replaceAll(/ ?Did you mean [^?]*\?/g, '')
  return { message, ...place, extensions: { ...known.details, code: known.code } }
}

/** The HTTP status of an answer that failed as a whole, by its errors' codes; the gravest counts. */
export function statusOf(codes: readonly string[]): number {
  return Math.max(...codes.map((code) => statuses.get(code) ?? 400))
}

const statuses: ReadonlyMap<string, number> = new Map([
  ['INTERNAL_SERVER_ERROR', 500],
  ['DATABASE_UNAVAILABLE', 503],
  ['OVERLOADED', 503],
  ['GRAPH_CHANGED', 503],
  ['DEADLINE_EXCEEDED', 504],
  ['NOT_FOUND', 404],
])

/** Codes that Apollo gives to what graphql finds wrong with a request; their messages speak of the request alone. */
const requestCodes: ReadonlySet<string> = new Set([
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'BAD_USER_INPUT',
  'BAD_REQUEST',
  'OPERATION_RESOLUTION_FAILURE',
  'PERSISTED_QUERY_NOT_SUPPORTED',
])

interface Shown {
  readonly code: string
  readonly message: string
  readonly details: Readonly<Record<string, unknown>>
}

function shown(error: unknown): Shown | undefined {
  const cause = causeOf(error)
  if (cause instanceof ClientError) return cause
  if (cause instanceof Refusal) return { code: cause.code, message: cause.message, details: {} }
  if (!(error instanceof GraphQLError)) return undefined
  if (error.message === 'Validation aborted.') return tangled
  // With a path it comes from a field, where only graphql's own complaint about an argument is known to be safe.
  if (error.path !== undefined) {
    return isAboutArgument(cause) ? badInput(error) : undefined
  }
  if (error.message.startsWith('Schema is not configured to execute mutation')) return noMutations
  const { code } = error.extensions
  if (typeof code !== 'string' || !requestCodes.has(code)) return undefined
  return { code, message: requestWording(error, code), details: {} }
}

function badInput(error: GraphQLError): Shown {
  const code = 'BAD_USER_INPUT'
  return { code, message: requestWording(error, code), details: {} }
}

/** What graphql says of an operation the schema has no root for. */
const noMutations: Shown = {
  code: 'BAD_REQUEST',
  message: 'There are no mutations here: dossiers are added with `npm run marsad -- add`.',
  details: {},
}

/** What graphql says when it gives up comparing fields with each other. */
const tangled: Shown = {
  code: 'QUERY_TOO_LARGE',
  message:
    'The fields of the query repeat each other in too many ways to be checked. Name each field once, and use fewer fragments.',
  details: {},
}

/** The error that graphql and Apollo have wrapped, or the error itself. */
function causeOf(error: unknown): unknown {
  return error instanceof GraphQLError && error.originalError !== undefined
    ? causeOf(error.originalError)
    : error
}

function isAboutArgument(cause: unknown): boolean {
  return (
    cause instanceof GraphQLError &&
    cause.nodes !== undefined &&
    cause.message.startsWith('Argument "')
  )
}

function mask(requestId: string | undefined): GraphQLFormattedError {
  const id = requestId === undefined ? {} : { requestId }
  const naming = requestId === undefined ? '' : ` and name the request ${requestId}`
  return {
    message: `Something went wrong here, not with your request. Try again; if it happens again, tell whoever runs this server${naming}.`,
    extensions: { code: 'INTERNAL_SERVER_ERROR', ...id },
  }
}

function placeOf(error: unknown): Pick<GraphQLFormattedError, 'locations' | 'path'> {
  if (!(error instanceof GraphQLError)) return {}
  const { locations, path } = error.toJSON()
  return {
    ...(locations === undefined ? {} : { locations }),
    ...(path === undefined ? {} : { path }),
  }
}
