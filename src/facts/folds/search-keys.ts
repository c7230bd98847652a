import { FIRST_DAY, LAST_DAY } from '../../lib/date-span.ts'
import type { SearchKeys } from '../event-facts.ts'
import {
  and,
  coalesce,
  constant,
  day,
  days,
  half,
  isNull,
  later,
  less,
  not,
  where,
} from '../expression.ts'
import type { Expression } from '../expression.ts'

/** Intervals of more days than this are found by a key of their own, and those of more than a year by another. */
const LONG = 31
const YEAR = 366

const isClosed = and(not(isNull('earliest')), not(isNull('latest')))
const between = days('earliest', 'latest')
const isWithin = (length: number) => and(isClosed, less(between, constant(length)))
const from = coalesce('earliest', day(FIRST_DAY))

/** What an event's time is found by, from `earliest`, `latest` and whether it is `single`: only such has a middle. */
export const SEARCH_KEYS: Readonly<Record<keyof SearchKeys, Expression>> = {
  from,
  until: coalesce('latest', day(LAST_DAY)),
  middle: where(and('single', isClosed), later('earliest', half(between))),
  longFrom: where(and(isWithin(YEAR), not(isWithin(LONG))), from),
  openFrom: where(not(isWithin(YEAR)), from),
}
