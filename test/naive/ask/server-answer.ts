import type { Answer } from '../../support/ask.ts'
import { queryText } from './query-text.ts'
import type { Question } from './question.ts'

/** Asks the server. */
export type Ask = (
  query: string,
  variables: Readonly<Record<string, unknown>>,
) => Promise<Answer<unknown>>

/** The answer of the server; null where the question is refused as too large or too dear; throws where it fails. */
export async function serverAnswer(ask: Ask, question: Question): Promise<object | null> {
  const { data, errors } = await ask(queryText(question), { ...question.arguments })
  if (errors.some(({ extensions }) => REFUSED.includes(String(extensions?.code)))) return null
  if (errors.length > 0) throw new Error(JSON.stringify({ question, errors }))
  // The data are those that the query text asks for.
  return (data as Readonly<Record<string, object>>)[question.root] ?? null
}

const REFUSED: readonly string[] = ['QUERY_TOO_LARGE', 'QUERY_TOO_EXPENSIVE']
