import { Claim, ClaimConnection } from '../../entities/claim/claim.type.ts'
import { standing } from '../../entities/claim/standing.where.ts'
import { connection } from '../../reading/connection.ts'
import { relationship } from '../../reading/declare.ts'
import type { FieldDeclaration } from '../../reading/declare.ts'
import { many, one } from '../../reading/fields.ts'
import { nodeOf } from '../../reading/plan-field.ts'
import { pagingArguments } from '../../reading/types/paging-arguments.ts'
import { ClaimLink } from './claim-link.type.ts'
import { claimList } from '../claims/claim-list.shape.ts'

/** How claims stand to each other: as the editor of a dossier says, or as follows from what they say. */
export const betweenClaims = [
  relationship({
    on: Claim,
    field: 'repeats',
    type: () => Claim,
    nullable: true,
    description:
      'The claim that it passes on; null where it stands for itself. Both count as one voice: it has the `origin` of what it repeats. What an editor says comes before what is found.',
    read: one((field, site) => {
      const [c, link] = [field.variable('c'), field.variable('l')]
      return {
        clauses: `MATCH (${nodeOf(site)})-[${link}:REPEATS]->(${c})
WITH ${c}, ${link} ORDER BY ${link}.method IS NOT NULL, ${c}.id`,
        site: { it: c },
      }
    }),
  }),
  relationship({
    on: Claim,
    field: 'repeatedBy',
    type: () => ClaimConnection,
    description: 'The claims that pass it on, in reading order.',
    arguments: pagingArguments(),
    read: connection((field, site) =>
      claimList(field, (claim) => ({
        clauses: `MATCH (${nodeOf(site)})<-[:REPEATS]-(${claim}:Claim)`,
      })),
    ),
  }),
  either(
    'corroborates',
    'CORROBORATES',
    'The claims that stand and support it or are supported by it, as an editor says or as what they say shows: the same from another origin. `links` says which.',
  ),
  either(
    'contradicts',
    'CONTRADICTS',
    'The claims that stand and contradict it, as an editor says or as what they say shows: both cannot hold. `links` says which.',
  ),
  either(
    'corrects',
    'RETRACTS',
    'The claims that stand and correct it or are corrected by it: the same outlet says something else later.',
  ),
  relationship({
    on: Claim,
    field: 'links',
    type: () => [ClaimLink],
    description: 'How it stands to other claims that stand, and how that is known.',
    read: many((field, site) => {
      const [d, link] = [field.variable('d'), field.variable('l')]
      return {
        clauses: `MATCH (${nodeOf(site)})-[${link}:REPEATS|CORROBORATES|CONTRADICTS|RETRACTS]-(${d}:Claim)
WHERE ${standing(d)}
WITH ${d}, ${link} ORDER BY type(${link}), ${d}.id, ${link}.method`,
        site: { edge: link, claim: nodeOf(site), other: d },
      }
    }),
  }),
]

function either(field: string, along: string, description: string): FieldDeclaration {
  return relationship({
    on: Claim,
    field,
    type: () => [Claim],
    description,
    read: many((planned, site) => {
      const c = planned.variable('c')
      return {
        clauses: `MATCH (${nodeOf(site)})-[:${along}]-(${c})
WHERE ${standing(c)}
WITH DISTINCT ${c} ORDER BY ${c}.id`,
        site: { it: c },
      }
    }),
  })
}
