import { FIRST_DAY, LAST_DAY } from '../../lib/date-span.ts'
import {
  and,
  choice,
  coalesce,
  codeAt,
  column,
  constant,
  day,
  equals,
  isNull,
  item,
  less,
  not,
  or,
  position,
  same,
  tuple,
  where,
} from '../expression.ts'
import type { Expression, Operand } from '../expression.ts'
import { any, compute, filter, group, max, min, ofThose, window } from '../fold.ts'
import type { Fold, Stage } from '../fold.ts'
import { datePrecision } from '../vocabulary.ts'
import type { Basis, DatePrecision } from '../vocabulary.ts'
import { BASES, affirms } from './conditions.ts'
import { precisionByLength } from './date-precision.ts'

/** An interval with how it is known and the words for it. */
export interface DateFacts {
  readonly earliest: string | null
  readonly latest: string | null
  readonly precision: DatePrecision
  readonly basis: Basis
  readonly textEn: string | null
  readonly textAr: string | null
}

/**
 * One interval from what several origins say (rule 4), for each value of the keys: the days they share, or, where they
 * share none, everything from the first to the last; each origin's claims come together in the same way first. An end
 * is open where no origin closes it, and in a span of contradicting ones where one of them leaves it open. An interval
 * that a claim gives just so keeps that claim's precision, basis and words; one that several make has the precision of
 * its length and the weakest of their bases.
 */
export function datesBy<Keys>(keys: readonly (keyof Keys & string)[]): Fold<Keys & DateFacts> {
  return {
    stages: [
      filter(affirms),
      compute({ from: column('earliest'), until: column('latest') }),
      ...broughtTogether([...keys, 'origin']),
      ...broughtTogether(keys),
      compute({ isOwn: and(same('earliest', 'from'), same('latest', 'until')) }),
      group(keys, {
        // The same for all of a group by now.
        from: min('from'),
        until: min('until'),
        ownPrecision: min(where('isOwn', position('precision', PRECISIONS))),
        ownBasis: min(where('isOwn', position('basis', BASES))),
        weakest: max(where(isDated('earliest', 'latest'), position('basis', BASES))),
        words: min(where(hasText, tuple(notOwn, orEmpty('textEn'), orEmpty('textAr')))),
      }),
      compute({
        earliest: column('from'),
        latest: column('until'),
        precision: coalesce(codeAt('ownPrecision', PRECISIONS), precisionByLength('from', 'until')),
        basis: codeAt(coalesce('ownBasis', 'weakest'), BASES),
        textEn: orNull(item('words', 1)),
        textAr: orNull(item('words', 2)),
      }),
    ],
    yields: [...keys, 'earliest', 'latest', 'precision', 'basis', 'textEn', 'textAr'],
  }
}

/** The same of rows that need not say anything of the time: these leave it to those that do. */
export function datesSaidBy<Keys>(keys: readonly (keyof Keys & string)[]): Fold<Keys & DateFacts> {
  return ofThose(or(isDated('earliest', 'latest'), not(isNull('precision'))), datesBy<Keys>(keys))
}

/** Tells each row, in `from` and `until`, the interval of its group. */
function broughtTogether(keys: readonly string[]): readonly Stage[] {
  const dated = isDated('from', 'until')
  return [
    window(keys, {
      lastFrom: max('from'),
      firstUntil: min('until'),
      firstFrom: min('from'),
      lastUntil: max('until'),
      // What says nothing of time opens nothing.
      opensFrom: any(and(dated, isNull('from'))),
      opensUntil: any(and(dated, isNull('until'))),
    }),
    compute({
      meets: not(less(coalesce('firstUntil', day(LAST_DAY)), coalesce('lastFrom', day(FIRST_DAY)))),
    }),
    compute({
      from: choice('meets', 'lastFrom', where(not('opensFrom'), 'firstFrom')),
      until: choice('meets', 'firstUntil', where(not('opensUntil'), 'lastUntil')),
    }),
  ]
}

const PRECISIONS = datePrecision.codes
const isDated = (earliest: Operand, latest: Operand) =>
  or(not(isNull(earliest)), not(isNull(latest)))
const hasText = or(not(isNull('textEn')), not(isNull('textAr')))
const notOwn = choice('isOwn', constant(0), constant(1))
const orEmpty = (name: string) => coalesce(name, constant(''))
const orNull = (of: Expression) => where(not(equals(of, '')), of)
