import { Field, ID, InputType, Int } from 'type-graphql'
import { ClientError } from '../../errors.ts'
import { filter } from '../../reading/declare.ts'
import { factsOf } from '../../reading/facts-of.ts'
import { textMatches } from '../../reading/fulltext.ts'
import { nodeOf } from '../../reading/plan-field.ts'
import type { Predicate } from '../../reading/shape.ts'
import {
  AttributionStatus,
  Basis,
  Bound,
  DateMode,
  EventExtent,
  EventType,
  EventTypeGroup,
  Violence,
} from '../../reading/types/enums.ts'
import { DateScalar, DateTimeScalar } from '../../reading/types/scalars.ts'
import type { Input } from '../../reading/input.ts'
import { dateFilter } from './event-dates.where.ts'
import { Lens } from './lens.type.ts'

/** Which events: one filter for lists, tallies and everything else. */
@InputType({
  description:
    'Which events. All fields that are given must fit; `or` and `not` make other combinations. Events in general (extent GENERAL) are left out unless `extents` names them. An id of an entity that was judged to be the same as another means the one that both are kept as; an id that is not known fits nothing.',
})
export class EventWhere {
  @Field(() => [EventWhere], { nullable: true, description: 'All of these must fit.' })
  readonly and?: readonly EventWhere[]

  @Field(() => [EventWhere], { nullable: true, description: 'At least one of these must fit.' })
  readonly or?: readonly EventWhere[]

  @Field(() => EventWhere, { nullable: true, description: 'This must not fit.' })
  readonly not?: EventWhere
}

/** A number compared with one bound of an estimate. */
@InputType({
  description:
    'A range for one number of an estimate; events that do not give that number never fit.',
})
class EstimateWhere {
  @Field(() => Int, { nullable: true, description: 'At least.' })
  readonly min?: number

  @Field(() => Int, { nullable: true, description: 'At most.' })
  readonly max?: number

  @Field(() => Bound, { defaultValue: 'BEST', description: 'Which number is compared.' })
  readonly bound: string
}

const among =
  (property: string): Predicate =>
  (input, { site }) =>
    `${factsOf(site)}.${property} IN ${input.parameter()}`

const dated: Predicate = (_, { site, whole, mode }) =>
  dateFilter(whole, mode).predicate(factsOf(site))
const readWithOthers: Predicate = () => ''
const byId = (event: string, key: string): string => `MATCH (${event}:Event {id: ${key}})`

/** The filters on an event's own properties. */
export const eventFilters = [
  filter({
    on: EventWhere,
    field: 'ids',
    type: () => [ID],
    description: 'These events.',
    predicate: (input, { site }) => `${nodeOf(site)}.id IN ${input.parameter()}`,
    lead: {
      rank: 0,
      branches: (input) => ({ pattern: { keys: input.parameter(), clauses: byId }, exact: true }),
    },
  }),
  filter({
    on: EventWhere,
    field: 'types',
    type: () => [EventType],
    description: 'Event types, second level.',
    predicate: among('type'),
  }),
  filter({
    on: EventWhere,
    field: 'typeGroups',
    type: () => [EventTypeGroup],
    description: 'Event types, first level.',
    predicate: among('typeGroup'),
  }),
  filter({
    on: EventWhere,
    field: 'violence',
    type: () => [Violence],
    description: 'Whose violence it was; events of which no claim says so never fit.',
    predicate: among('violence'),
  }),
  filter({
    on: EventWhere,
    field: 'extents',
    type: () => [EventExtent],
    description: 'Single events, series, campaigns, or events in general.',
    predicate: among('extent'),
  }),
  filter({
    on: EventWhere,
    field: 'basis',
    type: () => [Basis],
    description: 'How it is known that there was such an event.',
    // No lens changes it.
    predicate: (input, { site }) => `${nodeOf(site)}.basis IN ${input.parameter()}`,
  }),
  filter({
    on: EventWhere,
    field: 'from',
    type: () => DateScalar,
    description: 'The first day of the span, inclusive; read by `dateMode`.',
    predicate: dated,
  }),
  filter({
    on: EventWhere,
    field: 'to',
    type: () => DateScalar,
    description: 'The last day of the span, inclusive; read by `dateMode`.',
    predicate: (input, plan) => (plan.whole.get('from') === undefined ? dated(input, plan) : ''),
  }),
  filter({
    on: EventWhere,
    field: 'dateMode',
    type: () => DateMode,
    defaultValue: 'POSSIBLE',
    description:
      'How dates that are known only within bounds are compared: those of this very input; one within `and`, `or` and `not` has its own mode.',
    predicate: readWithOthers,
  }),
  filter({
    on: EventWhere,
    field: 'attributionStatus',
    type: () => [AttributionStatus],
    description: 'What is said, all in all, about who did it.',
    predicate: among('attributionStatus'),
  }),
  filter({
    on: EventWhere,
    field: 'killed',
    type: () => EstimateWhere,
    description: 'How many were killed; events without a toll never fit.',
    predicate: (input, { site }) => killed(input, factsOf(site)),
  }),
  filter({
    on: EventWhere,
    field: 'changedSince',
    type: () => DateTimeScalar,
    description:
      'Their facts, or claims about them, changed at this instant or later. To follow changes without a gap, removals included, use `changes` or `eventChanged`.',
    predicate: (input, { site }) => changedSince(nodeOf(site), input.parameter()),
    lead: {
      rank: 90,
      branches: (input) => ({
        pattern: { keys: `[${input.parameter()}]`, clauses: byLastChange },
        exact: true,
      }),
    },
  }),
  filter({
    on: EventWhere,
    field: 'accordingTo',
    type: () => Lens,
    description:
      'Work out their facts from these claims alone, and ask everything else of those facts. It stands at the top of a where, not within `and`, `or` and `not`. Facts are worked out for at most 50,000 events: a wider question is refused, and says what to narrow.',
    predicate: readWithOthers,
  }),
  filter({
    on: EventWhere,
    field: 'text',
    type: () => String,
    description: 'Words of its titles and glosses, Arabic or English; all must occur.',
    predicate: (input, plan) =>
      `${nodeOf(plan.site)}.id IN ${textMatches('event_text', input, plan)}`,
    lead: {
      rank: 1,
      branches: (input, plan) => ({
        pattern: { keys: textMatches('event_text', input, plan), clauses: byId },
        exact: true,
      }),
    },
  }),
]

function byLastChange(event: string, instant: string): string {
  return `MATCH (${event}:Event)
USING INDEX ${event}:Event(updatedAt, id)
WHERE ${changedSince(event, instant)} AND ${event}.id IS NOT NULL`
}

function changedSince(it: string, instant: string): string {
  return `${it}.updatedAt >= datetime(${instant})`
}

function killed(input: Input, it: string): string {
  const bound =
    { LOW: 'Low', HIGH: 'High', BEST: 'Best' }[String(input.get('bound')?.value)] ?? 'Best'
  const [min, max] = [input.get('min'), input.get('max')]
  const given = [
    min === undefined ? '' : `${it}.killed${bound} >= ${input.parameter(least)}`,
    max === undefined ? '' : `${it}.killed${bound} <= ${max.parameter()}`,
    `${it}.killed${bound} IS NOT NULL`,
  ]
  return given.filter((predicate) => predicate !== '').join(' AND ')
}

/** The least number; one above the greatest is a mistake, not an empty answer. */
function least({ min, max }: { readonly min: number; readonly max?: number | null }): number {
  if (typeof max === 'number' && min > max) {
    throw new ClientError(
      'BAD_USER_INPUT',
      `\`min\` (${String(min)}) is more than \`max\` (${String(max)}). Give the smaller number as \`min\`.`,
    )
  }
  return min
}
