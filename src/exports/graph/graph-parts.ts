/** A value of a node or an edge; null is unknown, and left out. */
export type Value = string | number | boolean | null | undefined

/** The type of an attribute; a list is one text. */
export type ValueType = 'string' | 'integer' | 'double' | 'boolean'

/** What nodes may have beside their label. */
export const NODE_ATTRIBUTES = {
  kind: 'string',
  type: 'string',
  typeGroup: 'string',
  extent: 'string',
  basis: 'string',
  earliest: 'string',
  latest: 'string',
  datePrecision: 'string',
  killedLow: 'integer',
  killedBest: 'integer',
  killedHigh: 'integer',
  attributionStatus: 'string',
  claims: 'integer',
  independentSources: 'integer',
  latitude: 'double',
  longitude: 'double',
  licence: 'string',
  citation: 'string',
  outside: 'boolean',
} as const satisfies Readonly<Record<string, ValueType>>

/** What edges may have. */
export const EDGE_ATTRIBUTES = {
  type: 'string',
  role: 'string',
  stances: 'string',
  disputed: 'boolean',
  basis: 'string',
  precision: 'string',
  claims: 'integer',
  independentSources: 'integer',
} as const satisfies Readonly<Record<string, ValueType>>

type Attributes<Names extends string> = Readonly<Partial<Record<Names, Value>>>

/** Something in a graph. */
export interface Vertex {
  readonly id: string
  readonly label: string
  readonly attributes: Attributes<keyof typeof NODE_ATTRIBUTES>
}

/** What joins two, from one to the other. */
export interface Edge {
  readonly id: string
  readonly from: string
  readonly to: string
  readonly attributes: Attributes<keyof typeof EDGE_ATTRIBUTES> & { readonly type: string }
}

/** Nodes and edges that are new with an event; the ends of an edge come no later than it. */
export interface GraphPart {
  readonly vertices: readonly Vertex[]
  readonly edges: readonly Edge[]
}
