import { and, begins, constant, equals, isNull, less, not, or, where } from '../expression.ts'
import type { Expression } from '../expression.ts'
import { any, compute, distinct, group } from '../fold.ts'
import type { Fold } from '../fold.ts'
import type { ClaimKind } from '../vocabulary.ts'
import { affirms } from './conditions.ts'

/** Types of edges of which cells have room for one. */
const ONE = ['PERPETRATED_BY', 'TARGETED', 'USED_WEAPON', 'OCCURRED_AT'] as const
const ROLES = ['PERPETRATED_BY', 'TARGETED', 'HARMED', 'INVOLVED'] as const

/** Whether an event is apart, from its `extent` and what follows by its edges and claims. */
export const IS_APART = or(
  equals('extent', 'GENERAL'),
  equals('byEdges', true),
  equals('byClaims', true),
)

/** Types of edges that tell whether an event is apart; LOCATED_IN does by the places' kinds, PART_OF by its basis. */
export const APART_EDGES = [
  ...(['PERPETRATED_BY', 'TARGETED', 'HARMED', 'INVOLVED'] as const),
  ...(['OCCURRED_AT', 'LOCATED_IN', 'USED_WEAPON', 'PART_OF'] as const),
]

/** Kinds of claims whose parties may be only described. */
export const DESCRIBING: readonly ClaimKind[] = ['PERPETRATOR', 'TARGET', 'PARTICIPANT']

/**
 * Whether an event's edges keep it out of monthly cells: a part of another, whose numbers its container may give already
 * (rule 7; an inferred membership takes nothing out), and one with several keys where cells have room for one, so that
 * cells of a family never overlap and can be added up. `isPart` tells the former alone. Rows are edges: `edge`,
 * `objectId`, and `basis` or `kind` of the place where the type has them.
 */
export const apartByEdges: Fold<{ readonly isApart: boolean; readonly isPart: boolean }> = {
  stages: [
    group([], {
      ...Object.fromEntries(ONE.map((type) => [type, endsWhere(equals('edge', type))])),
      COUNTRY: endsWhere(equals('kind', 'COUNTRY')),
      actors: endsWhere(and(isOneOf('edge', ROLES), begins('objectId', 'actor:'))),
      part: any(
        and(
          equals('edge', 'PART_OF'),
          begins('objectId', 'event:'),
          not(equals('basis', 'INFERRED')),
        ),
      ),
    }),
    compute({
      isPart: equals('part', true),
      isApart: or(
        equals('part', true),
        less(constant(2), 'actors'),
        ...[...ONE, 'COUNTRY'].map((name) => less(constant(1), name)),
      ),
    }),
  ],
  yields: ['isApart', 'isPart'],
}

/** Whether a party is only described and so has no id to count by (rule 6), from an event's claims. */
export const apartByClaims: Fold<{ readonly isApart: boolean }> = {
  stages: [
    group([], { isApart: any(and(isOneOf('kind', DESCRIBING), isNull('objectId'), affirms)) }),
  ],
  yields: ['isApart'],
}

function endsWhere(condition: Expression) {
  return distinct(where(condition, 'objectId'))
}

function isOneOf(name: string, codes: readonly string[]): Expression {
  return or(...codes.map((code) => equals(name, code)))
}
