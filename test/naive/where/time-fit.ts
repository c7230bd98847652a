import type { CopiedEvent } from '../copy/copied-graph.ts'
import { middleDay } from '../time/days.ts'
import type { Fit } from './fit.ts'

/** How an event's time fits a span of days, both included; an end that is not given is open. */
export function timeFit(event: CopiedEvent, from = FIRST, to = LAST): Fit {
  const { earliest, latest } = event
  const certain =
    (from === FIRST || (earliest !== null && earliest >= from)) &&
    (to === LAST || (latest !== null && latest <= to))
  const possible = (earliest ?? FIRST) <= to && (latest ?? LAST) >= from
  const middle = middleDay(event)
  return {
    certain,
    best: middle === null ? certain : from <= middle && middle <= to,
    possible,
  }
}

const FIRST = '0000-00-00'
const LAST = '9999-99-99'
