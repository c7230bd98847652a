import { GraphQLError, Lexer, Source, TokenKind } from 'graphql'
import type { Token } from 'graphql'
import { ClientError } from '../../errors.ts'
import { limits } from './limits.ts'
import { tooLarge } from './too-large.ts'

/**
 * Refuses a query's text that is too long, nested too deeply or made of too much, before a recursive
 * parser sees it. A text with a syntax error passes: the parser tells of it better.
 */
export function checkText(text: string): void {
  if (text.length > limits.characters) {
    throw tooLarge(
      'characters',
      text.length,
      limits.characters,
      'Blanks, commas and comments count too: leave them out, or pass values as variables.',
    )
  }
  try {
    readTokens(text)
  } catch (error) {
    if (!(error instanceof GraphQLError)) throw error
  }
}

function readTokens(text: string): void {
  const lexer = new Lexer(new Source(text))
  let tokens = 0
  let comments = 0
  let nesting = 0
  for (;;) {
    const before = lexer.token
    const token = lexer.advance()
    comments += commentsBetween(before, token)
    if (comments > limits.comments) {
      throw tooLarge('comments or more', comments, limits.comments, 'Leave comments out.')
    }
    if (token.kind === TokenKind.EOF) return
    tokens += 1
    if (tokens > limits.tokens) {
      throw tooLarge('tokens or more', tokens, limits.tokens, 'Split it into several requests.')
    }
    nesting += nestingBy(token)
    if (nesting > limits.nesting) {
      throw tooLarge(
        'brackets within each other or more',
        nesting,
        limits.nesting,
        'Ask for less depth, or pass nested values as variables.',
      )
    }
    checkToken(token)
  }
}

function commentsBetween(before: Token, token: Token): number {
  let comments = 0
  for (let next = before.next; next !== null && next !== token; next = next.next) comments += 1
  return comments
}

const opening: ReadonlySet<string> = new Set([
  TokenKind.BRACE_L,
  TokenKind.BRACKET_L,
  TokenKind.PAREN_L,
])
const closing: ReadonlySet<string> = new Set([
  TokenKind.BRACE_R,
  TokenKind.BRACKET_R,
  TokenKind.PAREN_R,
])

function nestingBy(token: Token): number {
  if (opening.has(token.kind)) return 1
  return closing.has(token.kind) ? -1 : 0
}

function checkToken(token: Token): void {
  if (token.kind === TokenKind.NAME && token.value === '__proto__') {
    throw new ClientError(
      'BAD_USER_INPUT',
      'The query uses the name "__proto__", which is reserved. Choose another name.',
    )
  }
  // Declared a string, but punctuation has none.
  const length = (token.value as string | undefined)?.length ?? 0
  if (length > limits.textCharacters) {
    throw tooLarge('characters in one text', length, limits.textCharacters, 'Shorten the text.')
  }
}
