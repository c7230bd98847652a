import { isEnumType, isInputObjectType, isListType, isNonNullType, isScalarType } from 'graphql'
import type { GraphQLArgument, GraphQLInputType } from 'graphql'

/**
 * Describes what of some argument values decides about a statement's text: which are given, enum values and
 * booleans, the number of nested inputs. Two requests with the same form share one planned statement.
 */
export function argumentForm(
  definitions: readonly GraphQLArgument[],
  values: Readonly<Record<string, unknown>>,
): string {
  return definitions
    .filter(({ name }) => values[name] !== undefined && values[name] !== null)
    .map(({ name, type }) => `${name}:${valueForm(type, values[name])}`)
    .join(',')
}

function valueForm(type: GraphQLInputType, value: unknown): string {
  if (value === null || value === undefined) return 'null'
  if (isNonNullType(type)) return valueForm(type.ofType, value)
  if (isListType(type)) return listForm(type.ofType, value)
  if (isEnumType(type)) return JSON.stringify(value)
  if (isScalarType(type)) return typeof value === 'boolean' ? String(value) : '?'
  return `{${isInputObjectType(type) ? objectForm(Object.values(type.getFields()), value) : ''}}`
}

function listForm(member: GraphQLInputType, value: unknown): string {
  const members: readonly unknown[] = Array.isArray(value) ? value : [value]
  if (members.length === 0) return '[]'
  const inner = isNonNullType(member) ? member.ofType : member
  if (isScalarType(inner)) return '[?]'
  return `[${members.map((item) => valueForm(inner, item)).join(',')}]`
}

function objectForm(
  fields: readonly { readonly name: string; readonly type: GraphQLInputType }[],
  value: unknown,
): string {
  const values = value as Readonly<Record<string, unknown>> // an input object is an object once coerced
  return fields
    .filter(({ name }) => values[name] !== undefined && values[name] !== null)
    .map(({ name, type }) => `${name}:${valueForm(type, values[name])}`)
    .join(',')
}
