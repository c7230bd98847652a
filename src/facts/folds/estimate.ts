import { FIRST_DAY } from '../../lib/date-span.ts'
import type { EstimateFacts } from '../event-facts.ts'
import {
  and,
  choice,
  coalesce,
  codeAt,
  column,
  constant,
  day,
  equals,
  greatest,
  isNull,
  item,
  least,
  negative,
  not,
  or,
  position,
  tuple,
  where,
} from '../expression.ts'
import type { Expression } from '../expression.ts'
import { any, compute, filter, group, max, median, min } from '../fold.ts'
import type { Aggregate, Fold } from '../fold.ts'
import type { BestRule } from '../vocabulary.ts'
import { BASES, affirms } from './conditions.ts'

/** A rule for best numbers; `GIVEN` is the one that each row names in its column `rule`. */
export type NumberRule = BestRule | 'GIVEN'

/** A number, beside the keys. */
export type Estimated<Keys> = Keys & EstimateFacts

/**
 * One number from what several origins say (rule 3), for each value of the keys: low is the lowest, high the highest
 * any origin gives, best follows the rule; each origin speaks once, by the same rule. A plain number without bounds is
 * its own bounds unless it is approximate. An interval is widened until low ≤ best ≤ high; where there is no best number, words stay
 * (of several the first in order). Nothing said is no row.
 */
export function estimateBy<Keys>(
  keys: readonly (keyof Keys & string)[],
  rule: NumberRule,
): Fold<Estimated<Keys>> {
  const best = BEST[rule]
  const told = rule === 'GIVEN' ? [...keys, 'rule'] : keys
  return {
    stages: [
      filter(affirms),
      filter(or(hasNumber, hasText)),
      compute({
        low: choice(isExact, 'best', 'low'),
        high: choice(isExact, 'best', 'high'),
        ...best.candidates,
        strength: where(hasNumber, position('basis', BASES)),
        wordsStrength: position('basis', BASES),
        words: where(hasText, tuple(orEmpty('textEn'), orEmpty('textAr'))),
      }),
      group([...told, 'origin'], { ...outermost, ...best.chosen }),
      group(told, { ...outermost, ...best.chosen }),
      compute({ best: best.read, words: where(isNull(best.read), 'words') }),
      compute({
        low: where(not(isNull('low')), least('low', least('best', 'high'))),
        high: where(not(isNull('high')), greatest('high', greatest('best', 'low'))),
        basis: codeAt(coalesce('strength', 'wordsStrength'), BASES),
        textEn: orNull(item('words', 0)),
        textAr: orNull(item('words', 1)),
      }),
    ],
    yields: [...keys, 'low', 'best', 'high', 'approximate', 'basis', 'textEn', 'textAr'],
  }
}

const hasNumber = or(not(isNull('low')), not(isNull('best')), not(isNull('high')))
const hasText = or(not(isNull('textEn')), not(isNull('textAr')))
const isExact = and(isNull('low'), isNull('high'), equals('approximate', false))
const orEmpty = (name: string) => coalesce(name, constant(''))
const orNull = (of: Expression) => where(not(equals(of, '')), of)

const outermost = {
  low: min('low'),
  high: max('high'),
  approximate: any('approximate'),
  strength: min('strength'),
  wordsStrength: min('wordsStrength'),
  words: min('words'),
}

interface Best {
  readonly candidates: Readonly<Record<string, Expression>>
  /** The same of the claims of one origin, and of the origins. */
  readonly chosen: Readonly<Record<string, Aggregate>>
  readonly read: Expression
}

const numberItself = { candidates: { best: column('best') }, read: column('best') }

const BEST: Readonly<Record<NumberRule, Best>> = {
  MEDIAN: { ...numberItself, chosen: { best: median('best') } },
  LOWEST: { ...numberItself, chosen: { best: min('best') } },
  LATEST: {
    candidates: { best: dated(coalesce('published', day(FIRST_DAY))) },
    chosen: { best: max('best') },
    read: negative(item('best', 1)),
  },
  GIVEN: {
    candidates: {
      best: column('best'),
      // The lowest is the latest of numbers from the same day.
      latest: dated(
        choice(equals('rule', 'LATEST'), coalesce('published', day(FIRST_DAY)), day(FIRST_DAY)),
      ),
    },
    chosen: { best: median('best'), latest: max('latest') },
    read: choice(equals('rule', 'MEDIAN'), 'best', negative(item('latest', 1))),
  },
}

/** A number and its day; of numbers from the same day the lower one is the greater. */
function dated(published: Expression): Expression {
  return where(not(isNull('best')), tuple(published, negative('best')))
}
