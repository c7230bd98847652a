import { Field, ID, ObjectType } from 'type-graphql'
import { Actor } from '../../entities/actor/actor.type.ts'
import { Source } from '../../entities/source/source.type.ts'
import { relationship } from '../../reading/declare.ts'
import { bilingual, expression, one } from '../../reading/fields.ts'
import type { Site, TypeShape } from '../../reading/shape.ts'
import { SpeakerClass } from '../../reading/types/enums.ts'
import { langArgument } from '../../reading/types/lang-argument.ts'

/** Who says so. */
@ObjectType({
  description:
    'Who says so: an identified actor, one who is only described (one for each document), or the outlet in its own voice.',
})
export class Speaker {
  @Field(() => ID, {
    description: "The actor's id, a key that holds within one document, or the outlet's.",
  })
  readonly id: string

  @Field(() => SpeakerClass, { description: 'What sort of speaker it is.' })
  readonly class: string

  @Field(() => Boolean, { description: 'Whether it is the outlet itself.' })
  readonly outlet: boolean
}

const claim = (site: Site): string => site.claim ?? 'null'

/** How a speaker's own properties are read: from the claim. */
export const speakerShape: TypeShape = {
  type: 'Speaker',
  fields: {
    id: expression((site) => `${claim(site)}.speakerKey`),
    class: expression((site) => `${claim(site)}.speakerClass`),
    outlet: expression((site) => `${claim(site)}.speakerKey STARTS WITH 'outlet:'`),
  },
}

/** Who a speaker is. */
export const speaker = [
  relationship({
    on: Speaker,
    field: 'actor',
    type: () => Actor,
    nullable: true,
    description: 'Who it is; null where it is only described, and for the outlet.',
    read: one((field, site) => {
      const actor = field.variable('a')
      return { clauses: `MATCH (${claim(site)})-[:SAID_BY]->(${actor})`, site: { it: actor } }
    }),
  }),
  relationship({
    on: Speaker,
    field: 'source',
    type: () => Source,
    nullable: true,
    description:
      'The outlet that speaks; null for other speakers, and where the outlet is not known.',
    read: one((field, site) => {
      const source = field.variable('s')
      return {
        clauses: `MATCH (${claim(site)})-[:FROM_DOCUMENT]->()-[:PUBLISHED_BY]->(${source})
WHERE ${claim(site)}.speakerKey STARTS WITH 'outlet:'`,
        site: { it: source },
      }
    }),
  }),
  relationship({
    on: Speaker,
    field: 'description',
    type: () => String,
    nullable: true,
    description: 'How the document describes the speaker, where it is not identified.',
    arguments: langArgument,
    read: (field, site) => bilingual('speakerText')(field, { it: claim(site) }),
  }),
]
