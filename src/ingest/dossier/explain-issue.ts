import type { z } from 'zod'
import { claimKind } from '../../facts/vocabulary.ts'
import type { Mistake, Path } from './mistakes.ts'

type Issue = z.core.$ZodIssue

/** Says in plain words what a value breaks and what to put there; one mistake for each. */
export function explainIssue(issue: Issue): readonly Mistake[] {
  const path = plainPath(issue.path)
  if (issue.code === 'invalid_union') return explainUnion(issue, path)
  if (issue.code !== 'unrecognized_keys') return [{ path, message: messageOf(issue) }]
  return issue.keys.map((key) => ({
    path: [...path, key],
    message: 'there is no such key here. Correct its spelling or remove it.',
  }))
}

function explainUnion(issue: z.core.$ZodIssueInvalidUnion, path: Path): readonly Mistake[] {
  if (issue.errors.length === 0) return [{ path, message: unknownKind(issue.input) }]
  // The alternative that got furthest is the one that was meant; among equals the first.
  const meant = issue.errors.toSorted((a, b) => depth(b) - depth(a))[0] ?? []
  return meant
    .flatMap(explainIssue)
    .map((mistake) => ({ ...mistake, path: [...path, ...mistake.path] }))
}

/** Claims of events are told apart by their kind; relations have a list of their own. */
function unknownKind(input: unknown): string {
  const kinds = claimKind.codes.filter((kind) => kind !== 'RELATION').join(', ')
  const kind =
    typeof input === 'object' && input !== null && 'kind' in input ? input.kind : undefined
  const what = kind === undefined ? 'it is missing.' : `${found(kind)} is not known here.`
  return `${what} Give one of ${kinds}.`
}

function depth(issues: readonly Issue[]): number {
  return Math.max(0, ...issues.map((issue) => issue.path.length))
}

function messageOf(issue: Issue): string {
  switch (issue.code) {
    case 'invalid_type':
      if (issue.input === undefined) return `it is missing. Give ${named(issue.expected)}.`
      return `${found(issue.input)} stands here. Give ${named(issue.expected)}.`
    case 'invalid_value':
      if (issue.input === undefined) return `it is missing. Give ${listed(issue.values)}.`
      return `${found(issue.input)} is not known here. Give ${listed(issue.values)}.`
    case 'too_small':
      return tooSmall(issue)
    case 'too_big':
      return `it is too large. At most ${String(issue.maximum)}${unit(issue.origin)}.`
    case 'invalid_format':
      return `${found(issue.input)} does not fit: ${hint(issue)}.`
    case 'custom':
    case 'not_multiple_of':
    case 'unrecognized_keys':
    case 'invalid_union':
    case 'invalid_key':
    case 'invalid_element':
      return `${issue.message}.`
  }
}

function tooSmall(issue: z.core.$ZodIssueTooSmall): string {
  if (issue.origin === 'string') return 'the text is empty. Write it or leave the key out.'
  if (issue.origin === 'array') return 'the list is empty. Give at least one.'
  return `it is too small. At least ${String(issue.minimum)}.`
}

function hint(issue: z.core.$ZodIssueInvalidStringFormat): string {
  if (issue.format === 'date') return 'give a day of the calendar as YYYY-MM-DD'
  if (issue.format === 'url') return 'give a full address that starts with http:// or https://'
  return issue.message
}

function listed(values: readonly z.core.util.Primitive[]): string {
  const [only, ...more] = values.map(String)
  return more.length === 0 ? `"${String(only)}"` : `one of ${[only, ...more].join(', ')}`
}

const names: Readonly<Record<string, string>> = {
  string: 'a text (in quotes where it looks like a number)',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  object: 'a block of keys',
  array: 'a list',
}

function named(expected: string): string {
  return names[expected] ?? expected
}

function found(input: unknown): string {
  if (input === undefined) return 'nothing'
  if (input === null) return 'an empty value'
  if (typeof input === 'string')
    return JSON.stringify(input.length > 60 ? `${input.slice(0, 60)}…` : input)
  if (typeof input === 'number') return `the number ${String(input)}`
  if (typeof input === 'boolean') return String(input)
  return Array.isArray(input) ? 'a list' : 'a block of keys'
}

function unit(origin: string): string {
  if (origin === 'string') return ' characters'
  return origin === 'array' ? ' entries' : ''
}

function plainPath(path: readonly PropertyKey[]): Path {
  return path.map((step) => (typeof step === 'number' ? step : String(step)))
}
