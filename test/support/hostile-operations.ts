import {
  getNamedType,
  isInputObjectType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
} from 'graphql'
import type {
  GraphQLArgument,
  GraphQLField,
  GraphQLInputType,
  GraphQLOutputType,
  GraphQLSchema,
} from 'graphql'

/** An operation in which every text and id of one root field can be set at once. */
export interface HostileOperation {
  readonly field: string
  readonly query: string
  readonly variables: (text: string) => Readonly<Record<string, unknown>>
  /** The same with the text standing in the query. */
  readonly literal: (text: string) => string
}

/**
 * Gives, for each root field of a schema, operations whose every text and id is what one wants, inputs within
 * inputs too. Cursors go into operations of their own, since a wrong one ends the request.
 */
export function hostileOperations(schema: GraphQLSchema): readonly HostileOperation[] {
  const fields = Object.values(schema.getQueryType()?.getFields() ?? {})
  return fields.flatMap((field) => {
    const plain = field.args.filter(({ name }) => !cursors.has(name))
    const forCursor = field.args.filter(({ name }) => name === 'after')
    const required = plain.filter(({ type }) => isNonNullType(type))
    return [plain, ...forCursor.map((cursor) => [...required, cursor])]
      .filter((given) => given.some(({ type }) => valueOf(type, 'x', 0) !== undefined))
      .map((given) => operation(field, given))
  })
}

const cursors: ReadonlySet<string> = new Set(['after', 'before'])

function operation(
  field: GraphQLField<unknown, unknown>,
  candidates: readonly GraphQLArgument[],
): HostileOperation {
  const given = candidates.filter(({ type }) => valueOf(type, 'x', 0) !== undefined)
  const declared = given.map(({ name, type }) => `$${name}: ${String(type)}`).join(', ')
  const passed = given.map(({ name }) => `${name}: $${name}`).join(', ')
  // What is selected holds nothing of the client's: a small selection makes small statements.
  const selection = selectionOf(field.type, 1)
  const valuesOf = (text: string): readonly (readonly [string, unknown])[] =>
    given.map(({ name, type }) => [name, valueOf(type, text, 0)])
  return {
    field: `${field.name}(${given.map(({ name }) => name).join(', ')})`,
    query: `query (${declared}) { ${field.name}(${passed}) ${selection} }`,
    variables: (text) => Object.fromEntries(valuesOf(text)),
    literal: (text) => {
      const literals = valuesOf(text).map(([name, value]) => `${name}: ${literalOf(value)}`)
      return `{ ${field.name}(${literals.join(', ')}) ${selection} }`
    },
  }
}

/** A value of an input type with the text wherever a text or an id may stand; undefined where none may. */
function valueOf(type: GraphQLInputType, text: string, depth: number): unknown {
  if (isNonNullType(type)) return valueOf(type.ofType, text, depth)
  if (isListType(type)) {
    const one = valueOf(type.ofType, text, depth)
    return one === undefined ? undefined : [one]
  }
  if (isInputObjectType(type)) {
    if (depth > 1) return undefined
    const entries = Object.values(type.getFields())
      .filter((field) => !logical.has(field.name))
      .map((field) => [field.name, valueOf(field.type, text, depth + 1)] as const)
      .filter(([, value]) => value !== undefined)
    return entries.length === 0 ? undefined : Object.fromEntries(entries)
  }
  return type.name === 'String' || type.name === 'ID' ? text : undefined
}

/** The same inputs again. */
const logical: ReadonlySet<string> = new Set(['and', 'or', 'not'])

function selectionOf(type: GraphQLOutputType, depth: number): string {
  const named = getNamedType(type)
  if (isLeafType(named)) return ''
  if (!isObjectType(named)) return '{ __typename }'
  const open = Object.values(named.getFields()).filter(({ args }) =>
    args.every((argument) => !isNonNullType(argument.type) || argument.defaultValue !== undefined),
  )
  const leaves = open.filter(
    ({ name, type: leaf }) =>
      isLeafType(getNamedType(leaf)) && ['id', 'totalCount', 'value'].includes(name),
  )
  const nodes = open.filter(({ name }) => ['nodes', 'hits', 'groups'].includes(name))
  const inner =
    depth === 0 ? [] : nodes.map((field) => `${field.name} ${selectionOf(field.type, depth - 1)}`)
  return `{ __typename ${[...leaves.map(({ name }) => name), ...inner].join(' ')} }`
}

function literalOf(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(literalOf).join(', ')}]`
  if (typeof value === 'object' && value !== null) {
    const fields = Object.entries(value).map(([name, inner]) => `${name}: ${literalOf(inner)}`)
    return `{ ${fields.join(', ')} }`
  }
  return JSON.stringify(value)
}
