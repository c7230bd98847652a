import type { NodeFile, RelationshipFile } from './columns.ts'

/** Properties of a node or relationship; null is absent, days and instants are ISO texts. */
export type Properties = Readonly<Record<string, unknown>>

/** A node as it is to be stored. */
export interface NodeRow {
  readonly node: NodeFile
  readonly labels: readonly string[]
  /** Tells it from all other nodes. */
  readonly id: string
  readonly properties: Properties
}

/** A relationship as it is to be stored. */
export interface RelationshipRow {
  readonly relationship: RelationshipFile
  readonly type: string
  readonly from: string
  readonly to: string
  readonly properties: Properties
}

/** A node or a relationship. */
export type GraphRow = NodeRow | RelationshipRow

/** A relationship without properties. */
export function link(from: string, type: string, to: string): RelationshipRow {
  return { relationship: 'Link', type, from, to, properties: {} }
}
