import fc from 'fast-check'
import type { Graph } from '../../src/graph/graph.ts'
import { noRow, writeQuery } from '../../src/graph/query.ts'

/** A node of a small graph: its id says what it is, `event:3`. */
export interface SmallNode {
  readonly id: string
  readonly labels: readonly string[]
  readonly properties: Readonly<Record<string, string>>
}

/** A relationship of a small graph, between two of its nodes by number. */
export interface SmallRelationship {
  readonly start: number
  readonly end: number
  readonly type: string
  readonly basis: string
  readonly stances: readonly string[]
}

/** A few facts without claims: enough for questions about the graph's form. */
export interface SmallGraph {
  readonly nodes: readonly SmallNode[]
  readonly relationships: readonly SmallRelationship[]
}

const kinds = [
  ...[event('SINGLE'), event('SERIES'), event('GENERAL')],
  ...[entity('actor', ['Actor']), entity('actor', ['Actor']), entity('weapon', ['Weapon'])],
  ...[entity('place', ['Place', 'Settlement']), entity('place', ['Place', 'Country'])],
]
const types = ['PERPETRATED_BY', 'TARGETED', 'PART_OF', 'OPPOSES', 'FRONT_FOR', 'LOCATED_IN']

/** Small graphs of every kind of node, with relationships between any two of them. */
export const smallGraphs: fc.Arbitrary<SmallGraph> = fc
  .array(fc.constantFrom(...kinds), { minLength: 2, maxLength: 9 })
  .chain((made) => {
    const nodes = made.map((make, at) => make(at))
    const end = fc.nat({ max: nodes.length - 1 })
    const relationship = fc.record({
      start: end,
      end,
      type: fc.constantFrom(...types),
      basis: fc.constantFrom('STATED', 'INFERRED'),
      stances: fc.constantFrom(['CLAIMED'], ['ACCUSED'], ['SUSPECTED', 'REPORTED']),
    })
    return fc.record({
      nodes: fc.constant(nodes),
      relationships: fc
        .array(relationship, { minLength: nodes.length, maxLength: 24, size: 'max' })
        .map((all) => all.filter(({ start, end: other }) => start !== other)),
    })
  })

/** Puts a small graph into an empty one. */
export async function addSmallGraph(graph: Graph, small: SmallGraph): Promise<void> {
  const rows = small.relationships.map(({ start, end, ...rest }) => ({
    start: small.nodes[start]?.id ?? '',
    end: small.nodes[end]?.id ?? '',
    ...rest,
  }))
  await graph.write(async (transaction) => {
    await transaction.run(
      writeQuery({
        text: `UNWIND $nodes AS node
CREATE (n:$(node.labels) {id: node.id})
SET n += node.properties, n.from = CASE WHEN n:Event THEN date('2021-05-02') END
WITH collect(n) AS nodes
UNWIND $rows AS row
WITH row, head([n IN nodes WHERE n.id = row.start]) AS start, head([n IN nodes WHERE n.id = row.end]) AS end
CREATE (start)-[r:$(row.type)]->(end)
SET r = {basis: row.basis, stances: row.stances, disputed: false, claims: 1, speakers: 1, sources: 1, independent: 1,
  eventId: row.start, entityId: row.end, from: start.from}`,
        parameters: { nodes: small.nodes.map((node) => ({ ...node })), rows },
        row: noRow,
      }),
    )
  })
}

function event(extent: string) {
  return (at: number): SmallNode => ({
    id: `event:${String(at)}`,
    labels: ['Event'],
    properties: {
      ...{ titleEn: `Event ${String(at)}`, type: 'ROCKET_ATTACK', typeGroup: 'ATTACK' },
      ...{ basis: 'STATED', attributionStatus: 'NONE', extent },
    },
  })
}

function entity(prefix: string, labels: readonly string[]) {
  return (at: number): SmallNode => ({
    id: `${prefix}:${String(at)}`,
    labels: ['Entity', ...labels],
    properties: { nameEn: `Entity ${String(at)}` },
  })
}
