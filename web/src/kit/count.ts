import type { View } from '../view-state/view.ts'

/** Events counted honestly. */
export interface Count {
  readonly certain: number
  readonly best: number
  readonly possible: number
}

/** A toll between its bounds. */
interface Toll {
  readonly low: number
  readonly best: number
  readonly high: number
}

/** A toll as it is summed up: how many of the events give no number, too. */
interface SummedToll extends Toll {
  readonly unknown: number
}

/** The same, and of how many the best or the highest number is missing: a lower one was added in its place. */
export interface FullToll extends SummedToll {
  readonly noBest: number
  readonly noHigh: number
}

/** The count that the view asks for. */
export function counted(count: Count, mode: View['count'] = 'best'): number {
  return count[mode]
}

/** The toll that goes with it: the lowest of what is certain, the best, the highest of what is possible. */
export function tollOf(toll: Toll, mode: View['count'] = 'best'): number {
  return { certain: toll.low, best: toll.best, possible: toll.high }[mode]
}

/** The toll of some events; null where there are events and none of them gives a number: unknown, never zero. */
export function reported<Sum extends SummedToll>({
  events,
  killed,
}: {
  readonly events: Pick<Count, 'possible'>
  readonly killed: Sum
}): Sum | null {
  return killed.unknown > 0 && killed.unknown >= events.possible ? null : killed
}

/** The toll of one count; null where it is none and so many events give no number that none need have given one. */
export function toldToll(
  tally: { readonly events: Count; readonly killed: SummedToll },
  mode: View['count'] = 'best',
): number | null {
  const toll = reported(tally)
  if (toll === null) return null
  const value = tollOf(toll, mode)
  const isSilent = toll.unknown > 0 && toll.unknown >= counted(tally.events, mode)
  return value === 0 && isSilent ? null : value
}

/** The cells of a table for such a toll, bound by bound. */
export function tollCells(
  tally: Parameters<typeof reported>[0],
): readonly [number, number, number] | readonly [null, null, null] {
  const toll = reported(tally)
  return toll === null ? [null, null, null] : [toll.low, toll.best, toll.high]
}
