import { GraphQLError, parse, validate } from 'graphql'
import type { GraphQLSchema } from 'graphql'
import type { Dice } from './dice.ts'
import { bodyOf, queryOf } from './operation-body.ts'
import type { FormValues } from './operation-body.ts'
import type { OperationForm } from './operation-form.ts'

/** A question with its values, before it is broken. */
export interface Whole {
  readonly schema: GraphQLSchema
  readonly form: OperationForm
  readonly values: FormValues
}

/** Draws the body of a request that is like a question, and of which something is wrong. */
export function brokenBody(whole: Whole, dice: Dice): string {
  const query = queryOf(whole.form)
  if (dice.chance(0.2)) return brokenJson(bodyOf(query, whole.values), dice)
  if (dice.chance(0.25)) return JSON.stringify({ query, ...dice.pick(ODD_PARTS) })
  if (dice.chance(0.3)) return bodyOf(query, withWrongValue(whole.values, dice))
  const broken = brokenText(query, dice)
  // What is still a question is another form, and would have to be planned.
  return bodyOf(isQuestion(whole.schema, broken) ? `${broken} }` : broken, whole.values)
}

const ODD_PARTS = [
  { variables: null },
  { variables: [] },
  { variables: 'x' },
  { variables: { v0: {}, v1: [], v2: null, v3: '', nobody: 1 } },
  { variables: { ['__proto__']: { a: 1 } } },
  { variables: {}, operationName: 'Nobody' },
  { variables: {}, operationName: 5 },
  { variables: {}, extensions: 'x' },
  { variables: {}, extensions: { persistedQuery: { version: 1, sha256Hash: 'x' } } },
  { query: null },
  { query: 5 },
  { query: ['{ __typename }'] },
  { query: '' },
] as const

function withWrongValue(values: FormValues, dice: Dice): FormValues {
  const [name = 'v0', ...others] = Object.keys(values)
  const wrong = dice.pick([{}, { a: 1 }, [[[[]]]], 1.5, 'NOBODY', true, -(2 ** 40), { not: { not: 'x' } }])
  return { ...values, [dice.pick([name, ...others])]: wrong }
} // prettier-ignore

function brokenJson(body: string, dice: Dice): string {
  const at = dice.below(body.length)
  return dice.pick([
    body.slice(0, at),
    body.slice(at),
    `[${body}]`,
    `${body}${body}`,
    body.replaceAll('"', "'"),
    body.replace('"query"', '"mutation"'),
    `${body.slice(0, at)}\u0000${body.slice(at)}`,
    `${'['.repeat(5_000)}${body}`,
  ])
}

const TOKENS = ['{', '}', '(', ')', '[', ']', ':', '!', '$', '$v0', '$nobody', '=', '|', '&', '@', '@skip', '@include(if: 1)', '...', '... on Nobody { a }', '...Nobody', '"', '"""', '#', '\\', '\u0000', '\uFEFF', 'é', '💣', '1e999', '-0', '99999999999999999999', 'null', 'on', 'nobody', '__schema', '__type(name: "Event") { name }', 'fragment F on Event { ...F }', 'mutation { a }', 'subscription { eventChanged { id } }'] as const // prettier-ignore

function brokenText(query: string, dice: Dice): string {
  const [at, to] = [dice.below(query.length), dice.below(query.length)].toSorted((a, b) => a - b)
  const [from = 0, until = 0] = [at, to]
  const part = query.slice(from, until)
  const [before, behind] = [query.slice(0, from), query.slice(until)]
  return dice.pick([
    before,
    `${before}${behind}`,
    `${before} ${dice.pick(TOKENS)} ${query.slice(from)}`,
    `${before}${dice.pick(TOKENS)}${behind}`,
    `${before}${part.repeat(1 + dice.below(300))}${behind}`,
    renamed(query, dice),
    renamed(renamed(query, dice), dice),
    query.replace(/: [[\w\]!]+/, `: ${dice.pick(['Int', '[[Date!]!]', 'Event', 'Nobody', 'EventWhere!', 'Boolean!'])}`),
    query.replace(/^query \(.*?\) \{/, 'query {'),
    `${query} ${query}`,
    query.replace(/^query/, dice.pick(['mutation', 'subscription', 'fragment F on Query', 'type'])),
  ])
} // prettier-ignore

/** With a word that is not there, or that stands elsewhere. */
function renamed(query: string, dice: Dice): string {
  const words = [...query.matchAll(/\w+/g)]
  const [word, other] = [words[dice.below(words.length)], words[dice.below(words.length)]]
  if (word === undefined) return query
  const name = dice.chance(0.5) ? 'nobody' : (other?.[0] ?? '')
  return `${query.slice(0, word.index)}${name}${query.slice(word.index + word[0].length)}`
}

function isQuestion(schema: GraphQLSchema, text: string): boolean {
  try {
    return validate(schema, parse(text)).length === 0
  } catch (error) {
    if (error instanceof GraphQLError) return false
    throw error
  }
}
