import type { FastifyRequest } from 'fastify'
import { checkDocument } from './limits/document-limits.ts'
import { checkText } from './limits/text-limits.ts'
import { checkValues } from './limits/value-limits.ts'
import { Refusal } from './refusal.ts'

/** Gives the check that refuses a GraphQL request beyond the bounds before anything is done for it. */
export function requestCheck(): (request: FastifyRequest) => Promise<void> {
  const accepted = new AcceptedTexts()
  return async (request) => {
    const query = request.method === 'GET' ? queryOfAddress(request.url) : queryOfBody(request.body)
    if (query === undefined || accepted.has(query)) return Promise.resolve()
    checkText(query)
    checkDocument(query)
    accepted.add(query)
    return Promise.resolve()
  }
}

/** Texts that passed before, forgotten all at once when there are many. Long ones are checked each time. */
class AcceptedTexts {
  readonly #texts = new Set<string>()

  has(text: string): boolean {
    return this.#texts.has(text)
  }

  add(text: string): void {
    if (text.length > 10_000) return
    if (this.#texts.size >= 500) this.#texts.clear()
    this.#texts.add(text)
  }
}

function queryOfBody(body: unknown): string | undefined {
  if (typeof body !== 'object' || body === null || !('query' in body)) return undefined
  return typeof body.query === 'string' ? body.query : undefined
}

function queryOfAddress(address: string): string | undefined {
  const start = address.indexOf('?')
  const search = start === -1 ? '' : address.slice(start)
  refuseBadEscapes(search)
  const parameters = new URLSearchParams(search)
  const variables = parameters.get('variables')
  if (variables !== null) checkValues(parsed(variables))
  return parameters.get('query') ?? undefined
}

function refuseBadEscapes(search: string): void {
  try {
    decodeURIComponent(search)
  } catch {
    throw new Refusal(
      400,
      'BAD_REQUEST',
      'The address is not UTF-8 with percent signs. Encode it so.',
    )
  }
}

/** What is no JSON is refused further on. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}
