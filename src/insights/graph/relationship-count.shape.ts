import { graphRelations } from './graph-relations.ts'
import type { Relation } from './graph-relations.ts'

/** A way in which relationships are followed from a node. */
export type Way = 'OUTGOING' | 'INCOMING'

/**
 * Gives how many relationships of these types a node has, these ways, as an expression. Without a word about the other
 * end the database keeps that number: it reads one entry a type, whatever the degree.
 */
export function relationshipCount(
  n: string,
  types: readonly Relation[],
  ways: readonly Way[],
): string {
  const parts = ways.flatMap((way) =>
    way === 'INCOMING' ? incoming(n, types) : outgoing(n, types),
  )
  return parts.length === 0 ? '0' : parts.join(' + ')
}

function incoming(n: string, types: readonly Relation[]): readonly string[] {
  return types.length === 0 ? [] : [`COUNT { (${n})<-[:${types.join('|')}]-() }`]
}

/** An event that has lost its facts is no neighbour; it can stand only at these ends, which are few. */
function outgoing(n: string, types: readonly Relation[]): readonly string[] {
  const lasting = types.filter((type) => !isToEvent(type))
  const others = types.filter(isToEvent)
  return [
    ...(lasting.length === 0 ? [] : [degree(n, lasting)]),
    ...(others.length === 0 ? [] : [countedOthers(n, others)]),
  ]
}

/** Most nodes have none: their number says so before anybody looks. */
function countedOthers(n: string, types: readonly Relation[]): string {
  const shown = `COUNT { (${n})-[:${types.join('|')}]->(other) WHERE other.type IS NOT NULL OR NOT other:Event }`
  return `CASE WHEN ${degree(n, types)} > 0 THEN ${shown} ELSE 0 END`
}

function degree(n: string, types: readonly Relation[]): string {
  return `COUNT { (${n})-[:${types.join('|')}]->() }`
}

function isToEvent(type: Relation): boolean {
  return (graphRelations.toEvents as readonly Relation[]).includes(type)
}
