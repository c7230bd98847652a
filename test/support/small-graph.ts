import fc from 'fast-check'
import type { Graph } from '../../src/graph/graph.ts'
import { noRow, writeQuery } from '../../src/graph/query.ts'

/** A node of a small graph: its id says what it is, `event:3`. */
export interface SmallNode {
  readonly id: string
  readonly labels: readonly string[]
  /** The day of an event; null for an entity. */
  readonly day: string | null
  readonly properties: Readonly<Record<string, string>>
}

/** A relationship of a small graph, between two of its nodes by number. */
export interface SmallRelationship {
  readonly start: number
  readonly end: number
  readonly type: string
  readonly basis: string
  readonly stances: readonly string[]
  /** Of INVOLVED alone. */
  readonly role: string | null
}

/** A few facts without claims: enough for questions about the graph's form. */
export interface SmallGraph {
  readonly nodes: readonly SmallNode[]
  readonly relationships: readonly SmallRelationship[]
}

const kinds = [
  ...[event('SINGLE'), event('SINGLE'), event('SERIES'), event('GENERAL')],
  ...[entity('actor', ['Actor']), entity('actor', ['Actor']), entity('weapon', ['Weapon'])],
  ...[entity('place', ['Place', 'Settlement']), entity('place', ['Place', 'Country'])],
]
const types = [
  ...['PERPETRATED_BY', 'TARGETED', 'INVOLVED', 'PART_OF', 'OPPOSES', 'FRONT_FOR', 'LOCATED_IN'],
]

/** Small graphs of every kind of node, with relationships between any two of them. */
export const smallGraphs: fc.Arbitrary<SmallGraph> = fc
  .array(fc.constantFrom(...kinds), { minLength: 4, maxLength: 9 })
  .chain((makers) => {
    const nodes = makers.map((make, at) => make(at))
    const end = fc.nat({ max: nodes.length - 1 })
    const relationship = fc
      .record({
        start: end,
        end,
        type: fc.constantFrom(...types),
        basis: fc.constantFrom('STATED', 'INFERRED'),
        stances: fc.constantFrom(['CLAIMED'], ['ACCUSED'], ['SUSPECTED', 'REPORTED']),
        role: fc.constantFrom('ATTENDEE', 'ISSUER'),
      })
      .map((made) => ({ ...made, role: made.type === 'INVOLVED' ? made.role : null }))
    return fc.record({
      nodes: fc.constant(nodes),
      relationships: fc
        .array(relationship, { minLength: 2 * nodes.length, maxLength: 24, size: 'max' })
        .map((all) => all.filter(({ start, end: other }) => start !== other)),
    })
  })

/**
 * The same graph as facts have it: relationships of an event start at it, relations join entities, and none stands
 * twice.
 */
export function asFacts({ nodes, relationships }: SmallGraph): SmallGraph {
  const isEvent = (at: number): boolean => nodes[at]?.day !== null
  const fitted = relationships.map((one): SmallRelationship => {
    const events = [one.start, one.end].filter(isEvent).length
    if (events === 2) return { ...one, type: 'PART_OF', role: null }
    if (events === 0) return { ...one, type: relation(one.type), role: null }
    const [start, end] = isEvent(one.start) ? [one.start, one.end] : [one.end, one.start]
    const type = ['PART_OF', 'OPPOSES', 'FRONT_FOR'].includes(one.type) ? 'TARGETED' : one.type
    return { ...one, start, end, type }
  })
  const key = ({ start, end, type, role }: SmallRelationship): string =>
    [start, end, type, role].join(' ')
  return { nodes, relationships: [...new Map(fitted.map((one) => [key(one), one])).values()] }
}

function relation(type: string): string {
  return ['OPPOSES', 'FRONT_FOR'].includes(type) ? type : 'OPPOSES'
}

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
SET n += node.properties, n.from = date(node.day)
WITH collect(n) AS nodes
UNWIND $rows AS row
WITH row, head([n IN nodes WHERE n.id = row.start]) AS start, head([n IN nodes WHERE n.id = row.end]) AS end
CREATE (start)-[r:$(row.type)]->(end)
SET r = {basis: row.basis, stances: row.stances, role: row.role, disputed: false, claims: 1, speakers: 1, sources: 1, independent: 1,
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
    day: `2021-05-0${String(1 + (at % 3))}`,
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
    day: null,
    properties: { nameEn: `Entity ${String(at)}` },
  })
}
