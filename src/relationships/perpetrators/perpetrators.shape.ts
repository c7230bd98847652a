import { Actor } from '../../entities/actor/actor.type.ts'
import { ClaimConnection } from '../../entities/claim/claim.type.ts'
import { Event } from '../../entities/event/event.type.ts'
import { connection } from '../../reading/connection.ts'
import { relationship } from '../../reading/declare.ts'
import { edgesOf, isUsed } from '../../reading/facts-of.ts'
import { embedded, expression, many } from '../../reading/fields.ts'
import { nodeOf } from '../../reading/plan-field.ts'
import type { Site } from '../../reading/shape.ts'
import { pagingArguments } from '../../reading/types/paging-arguments.ts'
import { Support, supportOf } from '../../reading/types/support.ts'
import { claimList } from '../claims/claim-list.shape.ts'
import { Perpetrator } from './perpetrator.type.ts'

const edge = (site: Site): string => site.edge ?? 'null'

/** How a perpetrator's own properties are read: from the relationship. */
export const perpetratorShape = {
  type: 'Perpetrator',
  fields: {
    stances: expression((site) => `${edge(site)}.stances`),
    disputed: expression((site) => `${edge(site)}.disputed`),
  },
}

/** Who did it, as far as anybody identified says so. */
export const perpetrators = [
  relationship({
    on: Event,
    field: 'perpetrators',
    type: () => [Perpetrator],
    description:
      'Identified actors that somebody names as the perpetrator, best supported first. Parties that are only described stand in `attribution`.',
    read: many((field, site) => {
      const [actor, r] = [field.variable('a'), field.variable('r')]
      return {
        clauses: `${edgesOf(site, ['PERPETRATED_BY'], { edge: r, end: actor })}
WITH ${actor}, ${r} ORDER BY ${r}.independent DESC, ${r}.claims DESC, ${actor}.id`,
        site: {
          ...{ actor, edge: r, event: nodeOf(site) },
          ...(site.facts === undefined ? {} : { eventFacts: site.facts }),
        },
      }
    }),
  }),
  relationship({
    on: Perpetrator,
    field: 'actor',
    type: () => Actor,
    description: 'The actor.',
    read: embedded((site) => ({ it: site.actor ?? 'null' })),
  }),
  relationship({
    on: Perpetrator,
    field: 'support',
    type: () => Support,
    description: 'How much stands behind it.',
    read: supportOf(edge),
  }),
  relationship({
    on: Perpetrator,
    field: 'claims',
    scans: { along: ['ABOUT'], of: 'Event' },
    type: () => ClaimConnection,
    description: 'The claims that name this actor, denials included.',
    arguments: pagingArguments(),
    read: connection((field, site) =>
      claimList(field, (claim) => ({
        clauses: `MATCH (${site.event ?? 'null'})<-[:ABOUT]-(${claim}:PerpetratorClaim)-[:NAMES]->(${site.actor ?? 'null'})`,
        ...(site.eventFacts === undefined
          ? {}
          : { heard: isUsed({ facts: site.eventFacts }, claim) }),
      })),
    ),
  }),
]
