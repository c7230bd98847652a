import type { CopiedEstimate, CopiedEvent, CopiedGraph } from '../copy/copied-graph.ts'
import type { Counted } from './counted.ts'
import { containersOf } from './containers-of.ts'

/** Sums of what is given, and how many events give nothing, no best or no highest number. */
export interface Toll {
  readonly low: number
  readonly best: number
  readonly high: number
  readonly unknown: number
  readonly noBest: number
  readonly noHigh: number
}

/** What an event gives of a number: one estimate, several that add up, or none where the number does not concern it. */
export type Given = (event: CopiedEvent) => readonly CopiedEstimate[]

/** Adds a number over events. A part adds nothing where what holds it is counted, too, and the number is `said` of that. */
export function toll(
  graph: CopiedGraph,
  counted: readonly Counted[],
  { given, said = given }: { readonly given: Given; readonly said?: Given },
): Toll {
  const rows = counted
    .filter(({ event }) => given(event).length > 0)
    .map(({ event, fit }) => {
      const held = containersOf(graph, event, counted).filter(({ event: whole }) =>
        said(whole).some(givesNumber),
      )
      return {
        given: given(event),
        isCertain: fit.certain && !held.some((whole) => whole.fit.certain),
        isBest: fit.best && !held.some((whole) => whole.fit.best),
        isPossible: fit.possible && !held.some((whole) => whole.fit.possible),
      }
    })
  const certain = rows.filter(({ isCertain }) => isCertain).flatMap((row) => row.given)
  const best = rows.filter(({ isBest }) => isBest).flatMap((row) => row.given)
  const possible = rows.filter(({ isPossible }) => isPossible).map((row) => row.given)
  const numbered = possible.filter((estimates) => estimates.some(givesNumber))
  return {
    ...widened({
      low: sum(certain.map(({ low }) => low ?? 0)),
      best: sum(best.map((one) => one.best ?? one.low ?? 0)),
      high: sum(possible.flat().map((one) => one.high ?? one.best ?? one.low ?? 0)),
    }),
    unknown: possible.length - numbered.length,
    noBest: numbered.filter((estimates) => estimates.some((one) => one.best === null)).length,
    noHigh: numbered.filter((estimates) => estimates.some((one) => one.high === null)).length,
  }
}

function givesNumber({ low, best, high }: CopiedEstimate): boolean {
  return low !== null || best !== null || high !== null
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0)
}

/** Until low ≤ best ≤ high, as the numbers of one event are. */
function widened({ low, best, high }: Record<'low' | 'best' | 'high', number>) {
  return { low: Math.min(low, best, high), best, high: Math.max(low, best, high) }
}
