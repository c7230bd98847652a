import { ClaimConnection } from '../../entities/claim/claim.type.ts'
import { connection } from '../../reading/connection.ts'
import { relationship } from '../../reading/declare.ts'
import type { FieldDeclaration } from '../../reading/declare.ts'
import { embedded, expression } from '../../reading/fields.ts'
import { call } from '../../reading/row.ts'
import type { Field, Site, TypeShape } from '../../reading/shape.ts'
import { DateSpan, dateSpanOf } from '../../reading/types/date-span.ts'
import { Estimate, estimateOf } from '../../reading/types/estimate.ts'
import { GraphNode } from '../../reading/types/graph-node.type.ts'
import { pagingArguments } from '../../reading/types/paging-arguments.ts'
import { Support, supportOf } from '../../reading/types/support.ts'
import { claimList } from '../../relationships/claims/claim-list.shape.ts'
import { GraphEdge } from './graph-edge.type.ts'

/*
 * A GraphEdge is read from a relationship and its two nodes, in its own direction: the site calls them `r`, `start` and
 * `end`, and says `startLabels` where these need not be read.
 */

const edge = (site: Site): string => site.r ?? 'null'
const start = (site: Site): string => site.start ?? 'null'
const end = (site: Site): string => site.end ?? 'null'

/** How a GraphEdge's own properties are read. */
export const graphEdgeShape: TypeShape = {
  type: 'GraphEdge',
  fields: {
    id: expression(
      (site) =>
        `${start(site)}.id + ' ' + type(${edge(site)}) + ' ' + ${end(site)}.id + coalesce(' ' + ${edge(site)}.role, '')`,
    ),
    relation: expression((site) => `type(${edge(site)})`),
    role: expression((site) => `${edge(site)}.role`),
    // A relation between entities has a precision, too: that of its dates.
    precision: expression(
      (site) => `CASE type(${edge(site)}) WHEN 'OCCURRED_AT' THEN ${edge(site)}.precision END`,
    ),
    basis: expression((site) => `${edge(site)}.basis`),
    stances: expression((site) => `coalesce(${edge(site)}.stances, [])`),
    disputed: expression((site) => `coalesce(${edge(site)}.disputed, false)`),
  },
}

/** The ends of a GraphEdge, and what is told and claimed of it. */
export const graphEdge = [
  endOf('from', 'The first end.', (site) => ({
    it: start(site),
    ...(site.startLabels === undefined ? {} : { labels: site.startLabels }),
  })),
  endOf('to', 'The second end.', (site) => ({ it: end(site) })),
  relationship({
    on: GraphEdge,
    field: 'when',
    type: () => DateSpan,
    nullable: true,
    description:
      'When it held: of an event’s relationships the date of the event, of a relation its own; null where nothing is said.',
    read: (field, outer) => {
      const site: Site = {
        ...dateSpanOf(`(${dated(outer)})`, 'basis'),
        basis: `coalesce((${dated(outer)}).dateBasis, ${edge(outer)}.basis)`,
        earliest: dayOf(outer, 'earliest'),
        latest: dayOf(outer, 'latest'),
      }
      const read = field.select(site)
      const days = [site.earliest, site.latest].map((day) => field.slot(`toString(${day ?? ''})`))
      return (row) => (days.some((day) => typeof row[day] === 'string') ? read(row) : null)
    },
  }),
  relationship({
    on: GraphEdge,
    field: 'count',
    type: () => Estimate,
    nullable: true,
    description: 'How many, where a number is said: weapons used, soldiers stationed.',
    read: estimateOf('count', edge),
  }),
  relationship({
    on: GraphEdge,
    field: 'support',
    type: () => Support,
    nullable: true,
    description: 'How much stands behind it; null for LOCATED_IN, which follows from others.',
    read: (field, site) => {
      const read = supportOf(edge)(field, site)
      const slot = field.slot(`${edge(site)}.claims`)
      return (row) => (typeof row[slot] === 'number' ? read(row) : null)
    },
  }),
  relationship({
    on: GraphEdge,
    field: 'claims',
    type: () => ClaimConnection,
    description: 'The claims that say so, denials included.',
    arguments: pagingArguments(),
    read: connection((field, site) =>
      claimList(field, (claim) => ({
        clauses: `${claimsText(field, site, claim)}\nWITH ${claim}`,
      })),
    ),
  }),
]

function endOf(
  field: 'from' | 'to',
  description: string,
  node: (site: Site) => Site,
): FieldDeclaration {
  return relationship({
    on: GraphEdge,
    field,
    type: () => GraphNode,
    description,
    read: embedded(node),
  })
}

/** What has the date: the event, or the relation itself. */
function dated(site: Site): string {
  return `CASE WHEN ${start(site)}:Event THEN ${start(site)} ELSE ${edge(site)} END`
}

/** A day of the event that a relationship leaves, or of the relation itself: an entity has none. */
function dayOf(site: Site, day: 'earliest' | 'latest'): string {
  return `coalesce(${start(site)}.${day}, ${edge(site)}.${day})`
}

/** The kind of claim from which each relationship of an event follows. */
const claimKinds: Readonly<Record<string, string>> = {
  PERPETRATED_BY: 'PERPETRATOR',
  TARGETED: 'TARGET',
  HARMED: 'HARM',
  INVOLVED: 'PARTICIPANT',
  OCCURRED_AT: 'WHERE',
  LOCATED_IN: 'WHERE',
  USED_WEAPON: 'WEAPON',
  FOUND_WEAPON: 'WEAPON',
  INTERCEPTED_WEAPON: 'WEAPON',
  DEPLOYED_WEAPON: 'WEAPON',
  INTERCEPTED: 'INTERCEPTION',
  PART_OF: 'PART',
  BEFORE: 'ORDER_IN_TIME',
}

/** Binds the claims from which a relationship follows: those about its event, or about how two entities are related. */
function claimsText(field: Field, site: Site, claim: string): string {
  const [r, s, e] = [edge(site), start(site), end(site)]
  const named = `CASE type(${r})
    WHEN 'LOCATED_IN' THEN EXISTS { (${claim})-[:NAMES]->()-[:WITHIN*0..30]->(${e}) }
    ELSE ${claim}.objectId = ${e}.id
  END`
  return call(
    [r, s, e],
    [
      `MATCH (${s})<-[:ABOUT]-(${claim}:Claim)
WHERE ${claim}.kind = ${field.constant(claimKinds)}[type(${r})]
  AND ${named}
  AND (${r}.role IS NULL OR coalesce(${claim}.role, 'OTHER') = ${r}.role)
  AND (${claim}.use IS NULL OR ${claim}.use + '_WEAPON' = type(${r}))
RETURN ${claim}`,
      `MATCH (${claim}:RelationClaim)
WHERE ${claim}.subjectKey = ${s}.id AND ${claim}.objectKey = ${e}.id AND ${claim}.relation = type(${r})
RETURN ${claim}`,
    ],
  )
}
