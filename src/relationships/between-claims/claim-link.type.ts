import { Field, ObjectType } from 'type-graphql'
import { Claim } from '../../entities/claim/claim.type.ts'
import { relationship } from '../../reading/declare.ts'
import { embedded, expression } from '../../reading/fields.ts'
import type { Site, TypeShape } from '../../reading/shape.ts'
import { ClaimLinkKind, LinkMethod } from '../../reading/types/enums.ts'

/** How a claim stands to another. */
@ObjectType({
  description:
    'How a claim stands to another one. What is not by an editor follows from what the two say; `marsad review different` takes it away between two.',
})
export class ClaimLink {
  @Field(() => ClaimLinkKind, { description: 'How they stand to each other.' })
  readonly kind: string

  @Field(() => LinkMethod, { description: 'How that is known.' })
  readonly method: string

  @Field(() => Boolean, {
    description:
      'Whether this claim repeats, supports, contradicts or corrects the other; else the other does so to this one.',
  })
  readonly leads: boolean
}

const edge = (site: Site): string => site.edge ?? 'null'

/** How a link's own properties are read: from the relationship. */
export const claimLinkShape: TypeShape = {
  type: 'ClaimLink',
  fields: {
    kind: expression((site) => `type(${edge(site)})`),
    method: expression((site) => `coalesce(${edge(site)}.method, 'EDITOR')`),
    leads: expression((site) => `startNode(${edge(site)}) = ${site.claim ?? 'null'}`),
  },
}

/** The other claim of a link. */
export const linkedClaim = relationship({
  on: ClaimLink,
  field: 'claim',
  type: () => Claim,
  description: 'The other claim.',
  read: embedded((site) => ({ it: site.other ?? 'null' })),
})
