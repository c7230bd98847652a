import { and, choice, constant, equals, isNull, not, or } from './expression.ts'
import type { Expression } from './expression.ts'
import type { AnyFold, Fold } from './fold.ts'
import type { Known } from './specialise-fold.ts'
import { eventType, eventTypeGroup, typeGroupOf } from './vocabulary.ts'
import type { ClaimKind, EventType, EventTypeGroup } from './vocabulary.ts'

/** Which claims about an event give something, and of what sort of event. */
export interface ClaimsOf {
  readonly kind: ClaimKind
  /** Which claims of the kind, by what tells its groups apart (preferredFirst); all where it is absent. */
  readonly group?: Known
  /** A condition on the event's `type` and `extent`; elsewhere nothing follows. */
  readonly when: Expression
}

/** How facts about an event follow from its used claims of one kind. */
export interface AnyDerivation extends ClaimsOf {
  readonly fold: AnyFold
  /** Columns that are given with each claim. */
  readonly given?: Known
  /**
   * Where claims agree in all that is read of a single one, and in these columns, any one of them gives what all give.
   * Absent where it counts how many say so.
   */
  readonly alike?: readonly string[]
}

/** How facts about an event follow from its used claims of one kind, and which rows they give. */
export interface Derivation<Result> extends AnyDerivation {
  readonly fold: Fold<Result>
}

/** Whether a claim of the kind is of the group. */
export function inGroup({ group = {} }: Pick<ClaimsOf, 'group'>): Expression {
  const parts = Object.entries(group)
  return and(...parts.map(([name, value]) => (value === null ? isNull(name) : equals(name, value))))
}

/** Every event. */
export const always: Expression = and()

/** Events of which somebody can be the perpetrator; elsewhere the doer is a participant (rule 2). */
export const groupsWithPerpetrators: readonly EventTypeGroup[] = ['ATTACK', 'BATTLE', 'UNREST']

/** Whether an event is one of them, by its `type`. */
export const hasPerpetrators = or(
  ...typesOf(...groupsWithPerpetrators).map((type) => equals('type', type)),
)

/** The first level of an event's `type`. */
export const typeGroup = eventTypeGroup.codes.reduceRight<Expression>(
  (others, group) =>
    choice(or(...typesOf(group).map((type) => equals('type', type))), constant(group), others),
  constant(null),
)

/** Events that stand for several, which may be counted. */
export const isSet = or(equals('extent', 'SERIES'), equals('extent', 'CAMPAIGN'))

/** Events but those in general, which have no edges. */
export const isParticular = not(equals('extent', 'GENERAL'))

function typesOf(...groups: readonly EventTypeGroup[]): readonly EventType[] {
  return eventType.codes.filter((code) => groups.includes(typeGroupOf[code]))
}
