import { ID } from 'type-graphql'
import { ClaimConnection } from '../../entities/claim/claim.type.ts'
import { ClaimWhere } from '../../entities/claim/claim.where.ts'
import { standing } from '../../entities/claim/standing.where.ts'
import { DocumentConnection } from '../../entities/document/document.type.ts'
import { Event } from '../../entities/event/event.type.ts'
import { EventWhere } from '../../entities/event/event.where.ts'
import { PassageConnection } from '../../entities/passage/passage.type.ts'
import { connection } from '../../reading/connection.ts'
import { filter, relationship } from '../../reading/declare.ts'
import { isAffirming, isUsed } from '../../reading/facts-of.ts'
import { nodeOf } from '../../reading/plan-field.ts'
import type { Site } from '../../reading/shape.ts'
import { pagingArguments } from '../../reading/types/paging-arguments.ts'
import { claimList } from '../claims/claim-list.shape.ts'
import { documentList, passageList } from '../evidence/evidence-lists.shape.ts'

/** What an event rests on: claims, the passages they stand in, the documents those are in. */
export const eventEvidence = [
  relationship({
    on: Event,
    field: 'claims',
    scans: { along: ['ABOUT'], of: 'Event' },
    type: () => ClaimConnection,
    description:
      'The claims about it that stand, in reading order: none that is superseded, and none that is rejected or retracted unless `statuses` asks for it.',
    arguments: {
      where: { type: () => ClaimWhere, nullable: true, description: 'Which claims.' },
      ...pagingArguments(),
    },
    read: connection((field, site) =>
      claimList(field, (claim) => ({
        clauses: `MATCH (${nodeOf(site)})<-[:ABOUT]-(${claim}:Claim)`,
        ...(site.facts === undefined ? {} : { heard: isUsed(site, claim) }),
      })),
    ),
  }),
  relationship({
    on: Event,
    field: 'passages',
    scans: { along: ['ABOUT'], of: 'Event' },
    type: () => PassageConnection,
    description:
      'The passages in which a claim about it stands that is neither superseded nor rejected nor retracted, in reading order.',
    arguments: pagingArguments(),
    read: connection((field, site) =>
      passageList(
        field,
        (
          passage,
          claim,
        ) => `MATCH (${nodeOf(site)})<-[:ABOUT]-(${claim}:Claim)-[:EVIDENCED_BY]->(${passage}:Passage)
WHERE ${isListed(site, claim)}`,
      ),
    ),
  }),
  relationship({
    on: Event,
    field: 'documents',
    scans: { along: ['ABOUT'], of: 'Event' },
    type: () => DocumentConnection,
    description:
      'The documents those passages are in, latest first; those without a last day of publication come last.',
    arguments: pagingArguments(),
    read: connection((field, site) =>
      documentList(
        field,
        (
          document,
          claim,
        ) => `MATCH (${nodeOf(site)})<-[:ABOUT]-(${claim}:Claim)-[:FROM_DOCUMENT]->(${document}:Document)
WHERE ${isListed(site, claim)}`,
      ),
    ),
  }),
  filter({
    on: EventWhere,
    field: 'documents',
    type: () => [ID],
    description:
      'Those that have one of these documents among their `documents`: with a claim in it that is neither superseded nor rejected nor retracted.',
    predicate: (input, { site, variable }) => {
      const c = variable('c')
      return `EXISTS { MATCH (${nodeOf(site)})<-[:ABOUT]-(${c}:Claim) WHERE ${isListed(site, c)} AND ${c}.documentId IN ${input.parameter()} }`
    },
    lead: {
      rank: 2,
      branches: (input, { variable }) => ({
        pattern: {
          keys: input.parameter(),
          clauses: (event, key) => {
            const c = variable('c')
            return `MATCH (:Document {id: ${key}})<-[:FROM_DOCUMENT]-(${c}:Claim WHERE ${standing(c)})-[:ABOUT]->(${event}:Event)`
          },
        },
        exact: true,
      }),
    },
  }),
  filter({
    on: EventWhere,
    field: 'sources',
    type: () => [ID],
    description:
      'With such a claim in a document that one of these sources published or is credited for.',
    predicate: (input, { site, variable }) => {
      const [c, source] = [variable('c'), variable('s')]
      return `EXISTS { MATCH (${nodeOf(site)})<-[:ABOUT]-(${c}:Claim)-[:FROM_DOCUMENT]->()-[:PUBLISHED_BY|CREDITED_TO]->(${source}) WHERE ${isListed(site, c)} AND ${source}.id IN ${input.parameter()} }`
    },
  }),
  filter({
    on: EventWhere,
    field: 'unclaimed',
    type: () => Boolean,
    description: 'Whether a source says that nobody had claimed it.',
    predicate: (input, { site, variable }) => {
      const c = variable('c')
      const said = `EXISTS { MATCH (${nodeOf(site)})<-[:ABOUT]-(${c}:UnclaimedClaim) WHERE ${isAffirming(site, c)} }`
      return input.value === true ? said : `NOT ${said}`
    },
  }),
]

/** Whether a claim makes its document one of the event's; under a lens only those do that its facts follow from. */
function isListed(site: Site, claim: string): string {
  return site.facts === undefined ? standing(claim) : isUsed(site, claim)
}
