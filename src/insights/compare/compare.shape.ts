import { Event } from '../../entities/event/event.type.ts'
import { EventWhere } from '../../entities/event/event.where.ts'
import { Lens } from '../../entities/event/lens.type.ts'
import { comparedAspect } from '../../facts/vocabulary.ts'
import { connection } from '../../reading/connection.ts'
import { relationship, root } from '../../reading/declare.ts'
import type { FieldDeclaration } from '../../reading/declare.ts'
import { embedded, expression } from '../../reading/fields.ts'
import { call, rowsIn } from '../../reading/row.ts'
import type { Reader } from '../../reading/row.ts'
import type { Field, Site, TypeShape } from '../../reading/shape.ts'
import { ComparedAspect, CompareRelation } from '../../reading/types/enums.ts'
import { pagingArguments } from '../../reading/types/paging-arguments.ts'
import { comparedEvents } from './compared-events.shape.ts'
import { comparedList } from './compared-list.shape.ts'
import { ComparedEvent, ComparedEventConnection, Comparison } from './comparison.type.ts'
import { named } from './named.ts'

/** Two lenses over the same events. */
export const compare = root({
  field: 'compare',
  type: () => Comparison,
  description:
    'Sets what two lenses show of the same events side by side: where they agree, where they differ, and what only one of them tells. Which events: those that fit `where` by what follows from all claims, at most 50,000.',
  arguments: {
    where: { type: () => EventWhere, nullable: true, description: 'Which events.' },
    left: { type: () => Lens, description: 'The one lens.' },
    right: { type: () => Lens, description: 'The other lens.' },
  },
  read: (field) => {
    const { list, lenses } = comparedEvents(field)
    const e = field.variable('e')
    const { clauses: opening, facts } = lenses.open(e)
    const [left, right] = [field.sameFacts(facts), field.sameFacts(facts)]
    const { sides, side } = lenses
    return field.select({ list, e, left, right, sides, side, opening, facts })
  },
})

/** How the parts of a comparison are read. */
export const compareShapes: readonly TypeShape[] = [
  {
    type: 'Comparison',
    fields: { total: expression((site) => `size(${named(site, 'list')})`), counts: readCounts },
  },
  { type: 'ComparedEvent', fields: { aspects: readAspects } },
]

/** What of a comparison is a node or a list. */
export const comparedFields = [
  relationship({
    on: Comparison,
    field: 'events',
    type: () => ComparedEventConnection,
    description:
      'The events, newest first, by what follows from all claims. With `relations` those alone that are so related in `aspect`.',
    arguments: {
      aspect: {
        type: () => ComparedAspect,
        defaultValue: 'EVENT',
        description: 'The aspect that `relations` is about.',
      },
      relations: {
        type: () => [CompareRelation],
        nullable: true,
        description: 'Only events that are so related.',
      },
      ...pagingArguments(),
    },
    read: connection(comparedList),
  }),
  relationship({
    on: ComparedEvent,
    field: 'event',
    type: () => Event,
    description: 'The event as it follows from all claims.',
    read: embedded((site) => ({ it: named(site, 'event') })),
  }),
  side('left'),
  side('right'),
]

function side(name: 'left' | 'right'): FieldDeclaration {
  return relationship({
    on: ComparedEvent,
    field: name,
    type: () => Event,
    nullable: true,
    description: `The event as the ${name} lens shows it; null where it tells nothing of it.`,
    read: embedded(
      (site) => ({ it: named(site, 'event'), facts: named(site, name) }),
      (site) => `${named(site, name)} IS NOT NULL`,
    ),
  })
}

/** How the aspects of one compared event are related. */
function readAspects(field: Field, site: Site): Reader {
  const slot = field.slot(named(site, 'relations'))
  const parts = [...field.children()].map(([key, { name }]) => [key, name] as const)
  return (row) => {
    // One text an aspect, in order.
    const relations = row[slot] as readonly string[]
    return comparedAspect.codes.map((aspect, place) => {
      const read: Readonly<Record<string, unknown>> = { aspect, relation: relations[place] }
      return Object.fromEntries(parts.map(([key, name]) => [key, read[name]]))
    })
  }
}

const COUNTS: Readonly<Record<string, string>> = {
  agree: 'AGREE',
  differ: 'DIFFER',
  leftOnly: 'LEFT_ONLY',
  rightOnly: 'RIGHT_ONLY',
  neither: 'NEITHER',
}

/** In how many events the aspects are related how, counted once for the statement. */
function readCounts(field: Field, site: Site): Reader {
  const [list, counts] = [named(site, 'list'), field.variable('counts')]
  field.prelude(
    call(field.bound(), [
      `UNWIND ${list} AS h
UNWIND range(0, ${String(comparedAspect.codes.length - 1)}) AS place
WITH place, h.relations[place] AS relation, count(h) AS events
RETURN collect([place, relation, events]) AS ${counts}`,
    ]),
    counts,
  )
  const slot = field.slot(counts)
  const parts = [...field.children()].map(([key, { name }]) => [key, name] as const)
  return (row) => {
    const counted = new Map(
      rowsIn(row[slot]).map(([place, relation, events]) => [
        `${String(place)} ${String(relation)}`,
        events,
      ]),
    )
    return comparedAspect.codes.map((aspect, place) =>
      Object.fromEntries(
        parts.map(([key, name]) => [
          key,
          name === 'aspect' ? aspect : (counted.get(`${String(place)} ${COUNTS[name] ?? ''}`) ?? 0),
        ]),
      ),
    )
  }
}
