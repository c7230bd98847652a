import { Event } from '../../entities/event/event.type.ts'
import { Place } from '../../entities/place/place.type.ts'
import { relationship } from '../../reading/declare.ts'
import { edgesOf } from '../../reading/facts-of.ts'
import { embedded, many } from '../../reading/fields.ts'
import type { Site } from '../../reading/shape.ts'
import { Support, supportOf } from '../../reading/types/support.ts'
import { EventPlace } from './event-place.type.ts'

const edge = (site: Site): string => site.edge ?? 'null'

/** Where an event happened. */
export const places = [
  relationship({
    on: Event,
    field: 'places',
    type: () => [EventPlace],
    description:
      'Where it happened, best supported first. Several places of a set each hold for some of it; of a single event they are rivals.',
    read: many((field, site) => {
      const [place, r] = [field.variable('p'), field.variable('r')]
      return {
        clauses: `${edgesOf(site, ['OCCURRED_AT'], { edge: r, end: place })}
WITH ${place}, ${r} ORDER BY ${r}.independent DESC, ${r}.claims DESC, ${place}.id`,
        site: { place, edge: r },
      }
    }),
  }),
  relationship({
    on: EventPlace,
    field: 'place',
    type: () => Place,
    description: 'The place.',
    read: embedded((site) => ({ it: site.place ?? 'null' })),
  }),
  relationship({
    on: EventPlace,
    field: 'support',
    type: () => Support,
    description: 'How much stands behind it.',
    read: supportOf(edge),
  }),
]
