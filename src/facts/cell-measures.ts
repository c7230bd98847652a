import type { Measures } from './cell.ts'

/** A number as it is known; null is not given. */
export interface Numbers {
  readonly low: number | null
  readonly best: number | null
  readonly high: number | null
}

/** What is added up of an event. */
export interface MeasuredEvent {
  readonly claims: number
  readonly incidents: Numbers
  /** Several where a group's toll is given by its parts. */
  readonly killed: readonly Numbers[]
  readonly injured: Numbers
}

/** What one event adds to a cell: where a best or highest number is not given, what is known at least; beside it, that it is not given. */
export function measuresOf({ claims, incidents, killed, injured }: MeasuredEvent): Measures {
  const counted: Readonly<Record<string, readonly Numbers[]>> = {
    ...{ incidents: [incidents], killed, injured: [injured] },
  }
  const parts = Object.entries(counted).flatMap(([name, numbers]) =>
    Object.entries(PARTS).map(([part, read]) => [
      `${name}${part}`,
      numbers.reduce((sum, number) => sum + read(number), 0),
    ]),
  )
  // Their names are those of three numbers, each with every part.
  return { events: 1, claims, ...Object.fromEntries(parts) } as Measures
}

const isGiven = ({ low, best, high }: Numbers) => (low ?? best ?? high) !== null

const PARTS: Readonly<Record<string, (number: Numbers) => number>> = {
  Low: ({ low }) => low ?? 0,
  Best: ({ low, best }) => best ?? low ?? 0,
  High: ({ low, best, high }) => high ?? best ?? low ?? 0,
  Unknown: (number) => (isGiven(number) ? 0 : 1),
  NoBest: (number) => (isGiven(number) && number.best === null ? 1 : 0),
  NoHigh: (number) => (isGiven(number) && number.high === null ? 1 : 0),
}
