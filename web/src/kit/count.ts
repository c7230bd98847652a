import type { View } from '../view-state/view.ts'

/** Events counted honestly. */
interface Count {
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

/** The count that the view asks for. */
export function counted(count: Count, mode: View['count'] = 'best'): number {
  return count[mode]
}

/** The toll that goes with it: the lowest of what is certain, the best, the highest of what is possible. */
export function tollOf(toll: Toll, mode: View['count'] = 'best'): number {
  return { certain: toll.low, best: toll.best, possible: toll.high }[mode]
}
