import { lengthInDays, middleOf, searchEnds } from '../lib/date-span.ts'
import type { DateSpan } from '../lib/date-span.ts'
import type { SearchKeys } from './event-facts.ts'
import type { EventExtent } from './vocabulary.ts'

/** An interval of more days than this, or an open one, is found by a key of its own. */
const LONG = 31

/** What an event's time is found by; only a single event has a middle. */
export function searchKeys(span: DateSpan, extent: EventExtent): SearchKeys {
  const { from, until } = searchEnds(span)
  const length = lengthInDays(span)
  return {
    from,
    until,
    middle: extent === 'SINGLE' ? middleOf(span) : null,
    longFrom: length === null || length > LONG ? from : null,
  }
}
