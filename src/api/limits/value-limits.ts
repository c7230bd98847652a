import { ClientError } from '../../errors.ts'
import { limits } from './limits.ts'
import { tooLarge } from './too-large.ts'

const reserved: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype'])

/** Refuses values that a client sent as JSON which are nested too deeply, too many, or not inert. */
export function checkValues(values: unknown): void {
  const pending: { readonly value: unknown; readonly depth: number }[] = [
    { value: values, depth: 0 },
  ]
  let count = 0
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    const { value, depth } = next
    count += 1
    if (count > limits.variableValues) {
      throw tooLarge(
        'values in its variables or more',
        count,
        limits.variableValues,
        'Send fewer, in several requests.',
      )
    }
    if (typeof value === 'string') checkString(value)
    if (typeof value !== 'object' || value === null) continue
    if (depth === limits.variableDepth) {
      throw tooLarge(
        'levels in its variables or more',
        depth + 1,
        limits.variableDepth,
        'Nest lists and objects less.',
      )
    }
    if (!Array.isArray(value)) Object.keys(value).forEach(checkKey)
    for (const inner of Object.values(value)) pending.push({ value: inner, depth: depth + 1 })
  }
}

function checkString(text: string): void {
  if (text.length > limits.textCharacters) {
    throw tooLarge(
      'characters in one text',
      text.length,
      limits.textCharacters,
      'Shorten the text.',
    )
  }
  if (/\p{Surrogate}/u.test(text)) {
    throw new ClientError(
      'BAD_USER_INPUT',
      'A text in the variables holds half of a surrogate pair, which is no character. Send whole characters.',
    )
  }
}

function checkKey(key: string): void {
  if (!reserved.has(key)) return
  throw new ClientError(
    'BAD_USER_INPUT',
    `The key "${key}" is not accepted in variables. Leave it out.`,
  )
}
