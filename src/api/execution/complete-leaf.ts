import type { GraphQLLeafType } from 'graphql'
import { Irregular } from './irregular.ts'

/** What is of its type already is answered as it is; the rest is serialised, which may refuse it. */
export function completeLeaf(type: GraphQLLeafType): (value: unknown) => unknown {
  const asItIs = PLAIN[type.name] ?? never
  return (value) => {
    if (value === null || value === undefined) return null
    return asItIs(value) ? value : serialised(type, value)
  }
}

const never = (): boolean => false

const PLAIN: Readonly<Record<string, (value: unknown) => boolean>> = {
  ID: (value) => typeof value === 'string',
  String: (value) => typeof value === 'string',
  Boolean: (value) => typeof value === 'boolean',
  Float: (value) => typeof value === 'number' && Number.isFinite(value),
  Int: (value) => typeof value === 'number' && (value | 0) === value,
}

function serialised(type: GraphQLLeafType, value: unknown): unknown {
  try {
    return type.serialize(value) ?? null
  } catch {
    throw new Irregular(`A value is no ${type.name}.`)
  }
}
