import { Field, Int, ObjectType } from 'type-graphql'
import { embedded, role } from '../fields.ts'
import type { FieldShape, Site, TypeShape } from '../shape.ts'

/** How much stands behind a fact. */
@ObjectType({ description: 'How much stands behind a fact.' })
export class Support {
  @Field(() => Int, { description: 'Claims that say so.' })
  readonly claims: number

  @Field(() => Int, { description: 'Different speakers among them.' })
  readonly speakers: number

  @Field(() => Int, { description: 'Different publishers among them.' })
  readonly sources: number

  @Field(() => Int, {
    description:
      'Independent origins: copies, a common agency credit and a common owner count once.',
  })
  readonly independentSources: number
}

/** How Support is read; the site names its parts. */
export const supportShape: TypeShape = {
  type: 'Support',
  fields: {
    claims: role('claims'),
    speakers: role('speakers'),
    sources: role('sources'),
    independentSources: role('independent'),
  },
}

/** Reads the support that a derived relationship or node carries. */
export function supportOf(of: (site: Site) => string, independent = 'independent'): FieldShape {
  return embedded((site) => {
    const it = of(site)
    return {
      claims: `${it}.claims`,
      speakers: `${it}.speakers`,
      sources: `${it}.sources`,
      independent: `${it}.${independent}`,
    }
  })
}

/** Reads the support that the site has counted itself. */
export const countedSupport: FieldShape = embedded((site) => site)
