import { Claim, ClaimConnection } from '../../entities/claim/claim.type.ts'
import { standing } from '../../entities/claim/standing.where.ts'
import { connection } from '../../reading/connection.ts'
import { relationship } from '../../reading/declare.ts'
import type { FieldDeclaration } from '../../reading/declare.ts'
import { many, one } from '../../reading/fields.ts'
import { nodeOf } from '../../reading/plan-field.ts'
import { pagingArguments } from '../../reading/types/paging-arguments.ts'
import { claimList } from '../claims/claim-list.shape.ts'

/** How claims stand to each other, as the editor of a dossier says. */
export const betweenClaims = [
  relationship({
    on: Claim,
    field: 'repeats',
    type: () => Claim,
    nullable: true,
    description:
      'The claim that it passes on; null where it stands for itself. Both count as one voice: it has the `origin` of what it repeats.',
    read: one((field, site) => {
      const c = field.variable('c')
      return { clauses: `MATCH (${nodeOf(site)})-[:REPEATS]->(${c})`, site: { it: c } }
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
    'The claims that stand and support it or are supported by it, as an editor says.',
  ),
  either(
    'contradicts',
    'CONTRADICTS',
    'The claims that stand and contradict it, as an editor says, whichever of the two names the other.',
  ),
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
