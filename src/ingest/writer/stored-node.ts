import type { CypherRecord } from '../../graph/query.ts'

/** A node as the writer reads it back: its id and its properties. */
export interface StoredNode {
  readonly id: string
  readonly properties: Readonly<Record<string, unknown>>
}

/** Reads a row of `id` and `properties`. */
export function storedNode({ id, properties }: CypherRecord): StoredNode {
  // Both columns are made by the statements of this folder.
  return { id: id as string, properties: properties as StoredNode['properties'] }
}

/** Reads a row of one text, `id`. */
export function storedId({ id }: CypherRecord): string {
  return id as string
}

/** Gives nodes by id. */
export function byId(nodes: readonly StoredNode[]): ReadonlyMap<string, StoredNode['properties']> {
  return new Map(nodes.map(({ id, properties }) => [id, properties]))
}
