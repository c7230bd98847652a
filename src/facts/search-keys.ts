import { lengthInDays, middleOf, searchEnds } from '../lib/date-span.ts'
import type { DateSpan } from '../lib/date-span.ts'
import type { SearchKeys } from './event-facts.ts'
import type { EventExtent } from './vocabulary.ts'

/** Intervals of more days than this are found by a key of their own, and those of more than a year by another. */
const LONG = 31
const YEAR = 366

/** What an event's time is found by; only a single event has a middle. */
export function searchKeys(span: DateSpan, extent: EventExtent): SearchKeys {
  const { from, until } = searchEnds(span)
  const length = lengthInDays(span)
  const isOpen = length === null || length > YEAR
  return {
    from,
    until,
    middle: extent === 'SINGLE' ? middleOf(span) : null,
    longFrom: !isOpen && length > LONG ? from : null,
    openFrom: isOpen ? from : null,
  }
}
