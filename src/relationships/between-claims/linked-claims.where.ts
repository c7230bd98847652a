import { Field, InputType } from 'type-graphql'
import { ClaimWhere } from '../../entities/claim/claim.where.ts'
import { standing } from '../../entities/claim/standing.where.ts'
import { EventWhere } from '../../entities/event/event.where.ts'
import { filter } from '../../reading/declare.ts'
import { isUsed } from '../../reading/facts-of.ts'
import { nodeOf } from '../../reading/plan-field.ts'
import { conjunction } from '../../reading/plan-where.ts'
import { ClaimKind, ClaimLinkKind } from '../../reading/types/enums.ts'

/** Claims that are linked. */
@InputType({
  description: 'Two claims about an event from which its facts follow, linked to each other.',
})
class LinkedClaimsWhere {
  @Field(() => [ClaimLinkKind], { description: 'They stand to each other in one of these ways.' })
  readonly by: readonly string[]

  @Field(() => [ClaimKind], { nullable: true, description: 'They are about one of these.' })
  readonly kinds?: readonly string[]
}

/** Filters by how claims stand to each other. */
export const linkedClaimsFilters = [
  filter({
    on: EventWhere,
    field: 'linkedClaims',
    type: () => LinkedClaimsWhere,
    description:
      'Two of its claims stand to each other so: `{by: [CONTRADICTS], kinds: [HARM]}` finds events whose tolls are contested.',
    predicate: (input, { site, variable }) => {
      const [c, d, link] = [variable('c'), variable('d'), variable('l')]
      const kinds = input.get('kinds')
      const fits = conjunction([
        `type(${link}) IN ${input.get('by')?.parameter() ?? '[]'}`,
        kinds === undefined ? '' : `${c}.kind IN ${kinds.parameter()}`,
        isUsed(site, c),
        isUsed(site, d),
      ])
      return `EXISTS { MATCH (${nodeOf(site)})<-[:ABOUT]-(${c}:Claim)-[${link}:REPEATS|CORROBORATES|CONTRADICTS|RETRACTS]->(${d}:Claim) WHERE ${fits} }`
    },
  }),
  filter({
    on: ClaimWhere,
    field: 'linkedBy',
    type: () => [ClaimLinkKind],
    description:
      'Standing in one of these ways to another claim that stands, whichever names the other.',
    predicate: (input, { site, variable }) => {
      const [d, link] = [variable('d'), variable('l')]
      return `EXISTS { MATCH (${nodeOf(site)})-[${link}:REPEATS|CORROBORATES|CONTRADICTS|RETRACTS]-(${d}:Claim) WHERE type(${link}) IN ${input.parameter()} AND ${standing(d)} }`
    },
  }),
]
