import type { Question } from '../api/use-question.ts'

/** Where the playground opens with this very question and its values. */
export function playgroundAddress({
  text,
  variables,
}: Pick<Question<unknown>, 'text' | 'variables'>): string {
  const query = text.replace(/^ {4}/, '').trim()
  const parameters = new URLSearchParams({ query, variables: JSON.stringify(variables) })
  return `/playground?${parameters.toString()}`
}
