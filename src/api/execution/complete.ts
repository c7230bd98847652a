import { isLeafType, isListType, isNonNullType, isObjectType } from 'graphql'
import type {
  FieldNode,
  GraphQLAbstractType,
  GraphQLObjectType,
  GraphQLOutputType,
  GraphQLResolveInfo,
} from 'graphql'
import { collectSubfields } from 'graphql/execution/collectFields.js'
import { completeLeaf } from './complete-leaf.ts'
import { Irregular } from './irregular.ts'

/** Gives a value as it is answered: what was selected of it, each leaf serialised. */
export type Complete = (value: unknown) => unknown

type Selection = Pick<GraphQLResolveInfo, 'schema' | 'fragments' | 'variableValues'>

/**
 * Prepares, once for a selection, what graphql-js decides for each object anew: which fields there are and what is done
 * with their values. Values are objects by response key, as the read plan gives them; nothing is resolved any more.
 */
export function completion(
  selection: Selection,
  type: GraphQLOutputType,
  nodes: readonly FieldNode[],
): Complete {
  if (isNonNullType(type)) return present(completion(selection, type.ofType, nodes))
  if (isListType(type)) return eachOf(completion(selection, type.ofType, nodes))
  if (isLeafType(type)) return completeLeaf(type)
  return isObjectType(type) ? object(selection, type, nodes) : variant(selection, type, nodes)
}

function present(complete: Complete): Complete {
  return (value) => {
    const completed = complete(value)
    if (completed === null) throw new Irregular('A value is missing.')
    return completed
  }
}

/** Nothing is copied of which everything is as it was: answers are thousands of objects. */
function eachOf(complete: Complete): Complete {
  return (value) => {
    if (value === null || value === undefined) return null
    if (!Array.isArray(value)) throw new Irregular('A value is no list.')
    const items: readonly unknown[] = value
    let copy: unknown[] | undefined
    for (let at = 0; at < items.length; at += 1) {
      const completed = complete(items[at])
      if (completed !== items[at]) copy ??= items.slice()
      if (copy !== undefined) copy[at] = completed
    }
    return copy ?? items
  }
}

function object(
  selection: Selection,
  type: GraphQLObjectType,
  nodes: readonly FieldNode[],
): Complete {
  const keys: string[] = []
  const completes: Complete[] = []
  for (const [key, inner] of selectedOf(selection, type, nodes)) {
    keys.push(key)
    completes.push(fieldCompletion(selection, type, inner))
  }
  return (value) => {
    if (value === null || value === undefined) return null
    if (typeof value !== 'object') throw new Irregular('A value is no object.')
    const source = value as Readonly<Record<string, unknown>> // by response key
    let copy: Record<string, unknown> | undefined = hasExactly(source, keys) ? undefined : {}
    for (let at = 0; at < keys.length; at += 1) {
      const key = keys[at] ?? ''
      const completed = completes[at]?.(source[key])
      if (completed !== source[key]) copy ??= firstOf(source, keys, at)
      if (copy !== undefined) copy[key] = completed
    }
    return copy ?? source
  }
}

/** Whether an object has these keys, in this order, and no other. */
function hasExactly(source: Readonly<Record<string, unknown>>, keys: readonly string[]): boolean {
  let at = 0
  for (const key in source) {
    if (key !== keys[at]) return false
    at += 1
  }
  return at === keys.length
}

function firstOf(
  source: Readonly<Record<string, unknown>>,
  keys: readonly string[],
  until: number,
): Record<string, unknown> {
  return Object.fromEntries(keys.slice(0, until).map((key) => [key, source[key]]))
}

function fieldCompletion(
  selection: Selection,
  type: GraphQLObjectType,
  nodes: readonly FieldNode[],
): Complete {
  const name = nodes[0]?.name.value ?? ''
  if (name === '__typename') return () => type.name
  const field = type.getFields()[name]
  if (field === undefined) throw new Irregular(`${type.name} has no ${name}.`)
  return completion(selection, field.type, nodes)
}

function variant(
  selection: Selection,
  type: GraphQLAbstractType,
  nodes: readonly FieldNode[],
): Complete {
  const variants = new Map(
    selection.schema
      .getPossibleTypes(type)
      .map((possible) => [possible.name, object(selection, possible, nodes)]),
  )
  return (value) => {
    if (value === null || value === undefined) return null
    const name = typeof value === 'object' && '__typename' in value ? value.__typename : undefined
    const complete = variants.get(String(name))
    if (complete === undefined) throw new Irregular(`A value is no ${type.name}.`)
    return complete(value)
  }
}

function selectedOf(
  { schema, fragments, variableValues }: Selection,
  type: GraphQLObjectType,
  nodes: readonly FieldNode[],
): ReadonlyMap<string, readonly FieldNode[]> {
  return collectSubfields(schema, fragments, variableValues, type, nodes)
}
