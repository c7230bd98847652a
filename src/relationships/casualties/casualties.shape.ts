import { Actor } from '../../entities/actor/actor.type.ts'
import { Event } from '../../entities/event/event.type.ts'
import { Place } from '../../entities/place/place.type.ts'
import { relationship } from '../../reading/declare.ts'
import { tollsOf } from '../../reading/facts-of.ts'
import { bilingual, embedded, many, one } from '../../reading/fields.ts'
import type { Expression } from '../../reading/fields.ts'
import { nodeOf } from '../../reading/plan-field.ts'
import type { FieldShape } from '../../reading/shape.ts'
import { Estimate, estimateSite } from '../../reading/types/estimate.ts'
import { langArgument } from '../../reading/types/lang-argument.ts'
import { Support, supportOf } from '../../reading/types/support.ts'
import { Casualty } from './casualty.type.ts'

/** Tolls of an event by harm and group. */
export const casualties = [
  relationship({
    on: Event,
    field: 'casualties',
    type: () => [Casualty],
    description:
      'Tolls by harm and group, as far as anybody gives them; the toll of all victims is among them.',
    read: many((field, site) => {
      const toll = field.variable('t')
      return {
        clauses: `${tollsOf(site, toll)}
WITH ${toll} ORDER BY ${toll}.harm DESC, ${toll}.group, coalesce(${toll}.foreign, false), coalesce(${toll}.country, ''), coalesce(${toll}.partyKey, '')`,
        site: {
          ...{ it: toll, event: nodeOf(site) },
          ...(site.facts === undefined ? {} : { eventFacts: site.facts }),
        },
      }
    }),
  }),
  relationship({
    on: Casualty,
    field: 'country',
    type: () => Place,
    nullable: true,
    description: 'The country the victims come from; null: not said.',
    read: linked('p', (site) => `${nodeOf(site)}.country`),
  }),
  relationship({
    on: Casualty,
    field: 'actor',
    type: () => Actor,
    nullable: true,
    description: 'Who they are, where the victims are an identified actor.',
    read: linked('a', (site) => `${nodeOf(site)}.actorId`),
  }),
  relationship({
    on: Casualty,
    field: 'description',
    type: () => String,
    nullable: true,
    description: 'How the source describes them, where it does.',
    arguments: langArgument,
    read: bilingual('description'),
  }),
  relationship({
    on: Casualty,
    field: 'estimate',
    type: () => Estimate,
    description: 'How many.',
    read: embedded((site) => estimateSite(nodeOf(site), '')),
  }),
  relationship({
    on: Casualty,
    field: 'support',
    type: () => Support,
    description: 'How much stands behind it.',
    read: supportOf(nodeOf),
  }),
]

/** Reads the entity of an id; who asks for nothing but the id is not made to wait for a look at the entity. */
function linked(hint: string, id: Expression): FieldShape {
  const looked = one((field, site) => {
    const it = field.variable(hint)
    return { clauses: `MATCH (${it}:Entity {id: ${id(site)}})`, site: { it } }
  })
  return (field, site) => {
    const parts = [...field.children()]
    if (parts.some(([, { name }]) => name !== 'id')) return looked(field, site)
    const slot = field.slot(id(site))
    return (row) =>
      typeof row[slot] === 'string'
        ? Object.fromEntries(parts.map(([key]) => [key, row[slot]]))
        : null
  }
}
