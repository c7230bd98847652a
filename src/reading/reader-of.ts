import type { GraphQLSchema } from 'graphql'
import { RootReader } from './read-root.ts'
import type { Atlas } from './shape.ts'

const readers = new WeakMap<GraphQLSchema, RootReader>()

/** Gives a schema the reader of its root fields. */
export function giveReader(schema: GraphQLSchema, atlas: Atlas): void {
  readers.set(schema, new RootReader(atlas))
}

/** The reader of a schema's root fields. */
export function readerOf(schema: GraphQLSchema): RootReader {
  const reader = readers.get(schema)
  if (reader === undefined) throw new Error('This schema has no reader.')
  return reader
}
