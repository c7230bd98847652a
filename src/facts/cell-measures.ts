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

/**
 * What one event adds to a cell: where a best or highest number is not given, what is known at least; beside it, that it
 * is not given. What is told by its parts has none where one of them has none.
 */
export function measuresOf({ claims, incidents, killed, injured }: MeasuredEvent): Measures {
  const counted: Readonly<Record<string, readonly Numbers[]>> = {
    ...{ incidents: [incidents], killed, injured: [injured] },
  }
  const parts = Object.entries(counted).flatMap(([name, numbers]) =>
    Object.entries(PARTS).map(([part, read]) => [`${name}${part}`, read(numbers)]),
  )
  // Their names are those of three numbers, each with every part.
  return { events: 1, claims, ...Object.fromEntries(parts) } as Measures
}

const PARTS: Readonly<Record<string, (numbers: readonly Numbers[]) => number>> = {
  Low: (numbers) => sum(numbers.map(({ low }) => low ?? 0)),
  Best: (numbers) => sum(numbers.map(({ low, best }) => best ?? low ?? 0)),
  High: (numbers) => sum(numbers.map(({ low, best, high }) => high ?? best ?? low ?? 0)),
  Unknown: (numbers) => (numbers.some(isGiven) ? 0 : 1),
  NoBest: (numbers) => oneWhere(numbers, ({ best }) => best === null),
  NoHigh: (numbers) => oneWhere(numbers, ({ high }) => high === null),
}

function oneWhere(numbers: readonly Numbers[], lacks: (number: Numbers) => boolean): number {
  return numbers.some(isGiven) && numbers.some(lacks) ? 1 : 0
}

function isGiven({ low, best, high }: Numbers): boolean {
  return (low ?? best ?? high) !== null
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0)
}
