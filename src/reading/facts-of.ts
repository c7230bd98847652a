import { groupsWithPerpetrators } from '../facts/derivation.ts'
import { nodeOf } from './plan-field.ts'
import type { Site } from './shape.ts'

/*
 * The facts about an event stand on its node and its relationships; under a lens they are worked out from some claims
 * and held by a map, which the site calls `facts`: properties under their own names, relationships as lists of maps
 * under their type. A monthly cell has what its events share: properties under their own names, and, as `cell`, the
 * ids of the other ends of relationships under their type. Whoever reads facts by these functions reads all three.
 */

/** What an event's properties are read from. */
export function factsOf(site: Site): string {
  return site.facts ?? nodeOf(site)
}

/**
 * Whether a site's event may be part of another or have described parties: a stored fact that spares looking. A lens does
 * not know before it looks, and the events of a cell are not. A site that has read it holds it as `apart`.
 */
export function mayBeApart(site: Site): string {
  if (site.cell !== undefined) return 'false'
  return site.facts === undefined
    ? (site.apart ?? `coalesce(${nodeOf(site)}.apart, false)`)
    : 'true'
}

/** Whether a site's event may be part of another whose numbers hold its own: that, too, is a stored fact. */
export function mayBePart(site: Site): string {
  if (site.cell !== undefined) return 'false'
  return site.facts === undefined ? `coalesce(${nodeOf(site)}.part, false)` : 'true'
}

/** The variables that a subquery must import to read the facts of a site. */
export function importsOf(site: Site): readonly string[] {
  const told = [site.led, site.apart].filter((variable) => variable !== undefined)
  return [...new Set([nodeOf(site), factsOf(site), ...told])]
}

/** How the parts of a derived relationship are called in the text. */
export interface EdgeNames {
  readonly edge: string
  /** The other end; left out where nobody reads it. */
  readonly end?: string
  /** The label that tells what the other end is, where it is no entity or may be of several kinds. */
  readonly label?: 'Event' | 'Conflict'
}

/** The same where both are read. */
export type EdgeEnds = EdgeNames & { readonly end: string }

/** Clauses that bind each of a site's derived relationships of some types. */
export function edgesOf(
  site: Site,
  types: readonly string[],
  { edge, end, label }: EdgeNames,
): string {
  if (site.facts === undefined) {
    const other = `${end ?? ''}${label === undefined ? '' : `:${label}`}`
    return `MATCH (${nodeOf(site)})-[${edge}:${types.join('|')}]->(${other})`
  }
  const lists = heldEdges(site, types)
  const key = label === 'Event' ? 'Event' : 'Entity'
  const kind = label === 'Conflict' ? `\nWHERE ${end ?? ''}:Conflict` : ''
  const matched = end === undefined ? '' : `\nMATCH (${end}:${key} {id: ${edge}.entityId})${kind}`
  return `UNWIND ${lists} AS ${edge}${matched}`
}

/** Whether a site has a derived relationship of some types for whose other end, by its id, a condition holds. */
export function hasEdge(
  site: Site,
  types: readonly string[],
  edge: string,
  condition?: (entityId: string) => string,
): string {
  const { facts, cell } = site
  const asked = condition?.(cell === undefined ? `${edge}.entityId` : edge)
  if (facts === undefined) {
    const where = asked === undefined ? '' : ` WHERE ${asked}`
    return `EXISTS { MATCH (${nodeOf(site)})-[${edge}:${types.join('|')}]->()${where} }`
  }
  const ends = cell === undefined ? heldEdges(site, types) : heldIds(cell, types)
  return asked === undefined ? `size(${ends}) > 0` : `any(${edge} IN ${ends} WHERE ${asked})`
}

/** The relationships of some types that a site holds as maps, as one list. */
function heldEdges({ facts, cell }: Site, types: readonly string[]): string {
  return cell === undefined
    ? types.map((type) => `${facts ?? ''}.${type}`).join(' + ')
    : `[id IN ${heldIds(cell, types)} | {entityId: id}]`
}

function heldIds(cell: string, types: readonly string[]): string {
  return types.map((type) => `coalesce(${cell}.${type}, [])`).join(' + ')
}

/** Clauses that bind each toll of a site. */
export function tollsOf(site: Site, toll: string): string {
  return site.facts === undefined
    ? `MATCH (${nodeOf(site)})-[:HAS_TOLL]->(${toll})`
    : `UNWIND ${site.facts}.tolls AS ${toll}`
}

/** Whether the site's facts may follow from a claim about it. */
export function isUsed(site: Site, claim: string): string {
  return site.facts === undefined ? `${claim}.used` : `${claim}.id IN ${site.facts}.usedIds`
}

/** The same, but for what a lens takes though it does not hear it: that has no part in who tells of the event, and where. */
export function isHeard(site: Site, claim: string): string {
  const used = isUsed(site, claim)
  return site.facts === undefined ? used : `${used} AND NOT ${claim}.kind IN ${site.facts}.frame`
}

/** Whether a claim that the site's facts may follow from says that something is so; a denial, a threat and an order do not. */
export function isAffirming(site: Site, claim: string): string {
  return `${isUsed(site, claim)} AND ${claim}.polarity = 'AFFIRMS' AND ${claim}.modality IN ['ASSERTED', 'SUSPECTED']`
}

/**
 * Whether somebody can be the site's perpetrator: of what is no attack, battle or unrest by now, the claims that name one
 * are kept, and no fact follows from them.
 */
export function hasPerpetrators(site: Site): string {
  const groups = groupsWithPerpetrators.map((group) => `'${group}'`)
  return `${factsOf(site)}.typeGroup IN [${groups.join(', ')}]`
}

/** Whether a claim about the site's perpetrator is an attribution: it names or describes who is or is not responsible, of the whole. */
export function isAttributed(site: Site, claim: string): string {
  return `${isUsed(site, claim)} AND ${claim}.stance IS NOT NULL`
}
