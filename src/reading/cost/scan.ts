import { isInterfaceType, isObjectType } from 'graphql'
import type { GraphQLField, GraphQLSchema } from 'graphql'

/**
 * What a list gathers before it is sorted and cut: all relationships of some types at a node with a label. A list whose
 * index gives its order has none.
 */
export interface Scan {
  readonly along: readonly string[]
  readonly of: string
}

/** The scan of a field's list, as its declaration says; undefined where it reads no more than its page. */
export function scanOf({ extensions }: GraphQLField<unknown, unknown>): Scan | undefined {
  return extensions.scans as Scan | undefined
}

/** Every scan that a schema's lists make. */
export function scansOf(schema: GraphQLSchema): readonly Scan[] {
  const fields = Object.values(schema.getTypeMap()).flatMap((type) =>
    isObjectType(type) || isInterfaceType(type) ? Object.values(type.getFields()) : [],
  )
  return fields.flatMap((field) => scanOf(field) ?? [])
}
