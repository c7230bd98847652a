import type { EdgeSupport } from '../event-facts.ts'
import {
  coalesce,
  codeAt,
  column,
  equals,
  item,
  negative,
  not,
  position,
  sorted,
  tuple,
  where,
} from '../expression.ts'
import type { Expression, Operand } from '../expression.ts'
import { any, collect, compute, distinctEach, filter, group, max, min } from '../fold.ts'
import type { Aggregate, Fold } from '../fold.ts'
import type { Stance } from '../vocabulary.ts'
import { BASES, factual } from './conditions.ts'

const STANCES: readonly Stance[] = ['ACCUSED', 'CLAIMED', 'DENIED', 'REPORTED', 'SUSPECTED']

/** What carries a fact, and how speakers stand to it, beside the keys. */
export type Supported<Keys> = Keys & EdgeSupport & { readonly stances: readonly Stance[] }

/** What supports a fact, by name. */
export const SUPPORT_COLUMNS = [
  ...(['claims', 'speakers', 'sources', 'independent'] as const),
  ...(['disputed', 'first', 'last', 'basis'] as const),
]

/** A value where a claim affirms: only affirming claims support. */
export const supporting = (of: Operand): Expression => where(equals('polarity', 'AFFIRMS'), of)

/** Those by whom a claim is carried. A document without a known publisher counts as a source of its own. */
export const VOICES = tuple('origin', coalesce('sourceId', 'documentId'), 'speakerKey', 'id')

/** How many different voices there are, beside the strongest basis: what `bySupport` orders by. */
export const SUPPORT = {
  voices: distinctEach('voices', 4),
  strongest: min(supporting(position('basis', BASES))),
}

/**
 * Who says so, for each value of the keys that somebody affirms: a denial disputes, and a denial alone yields nothing.
 * `also` is gathered beside.
 */
export function supportBy<Keys>(
  keys: readonly (keyof Keys & string)[],
  also: Readonly<Record<string, Aggregate>> = {},
): Fold<Supported<Keys>> {
  return {
    stages: [
      filter(factual),
      compute({ voices: supporting(VOICES) }),
      group(keys, {
        ...SUPPORT,
        isAffirmed: any(equals('polarity', 'AFFIRMS')),
        disputed: any(not(equals('polarity', 'AFFIRMS'))),
        first: min(supporting('published')),
        last: max(supporting('published')),
        said: collect('stance'),
        ...also,
      }),
      filter(column('isAffirmed')),
      compute({
        independent: item('voices', 0),
        sources: item('voices', 1),
        speakers: item('voices', 2),
        claims: item('voices', 3),
        basis: codeAt('strongest', BASES),
        stances: sorted('said', STANCES),
      }),
    ],
    yields: [...keys, ...SUPPORT_COLUMNS, 'stances'],
  }
}

/** The best supported first: by independent origins, then sources, speakers, claims, then how well known, then as told. */
export function bySupport(...then: readonly Operand[]): Expression {
  const most = [0, 1, 2, 3].map((place) => negative(item('voices', place)))
  return tuple(...most, 'strongest', ...then)
}
