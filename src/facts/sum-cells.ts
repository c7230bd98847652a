import { compareText } from '../lib/compare-text.ts'
import { measures as names } from './cell.ts'
import type { Cell, Measure } from './cell.ts'

/** What cells come to together: one for each id, sorted by it, without those that come to nothing. */
export function sumOfCells(...lists: readonly (readonly Cell[])[]): readonly Cell[] {
  const sums = new Map<string, { readonly cell: Cell; readonly totals: Record<Measure, number> }>()
  for (const cell of lists.flat()) {
    const sum = sums.get(cell.id)
    if (sum === undefined) sums.set(cell.id, { cell, totals: { ...cell.measures } })
    else for (const name of names) sum.totals[name] += cell.measures[name]
  }
  return [...sums.values()]
    .map(({ cell, totals }) => ({ ...cell, measures: totals }))
    .filter(({ measures }) => names.some((name) => measures[name] !== 0))
    .toSorted((left, right) => compareText(left.id, right.id))
}

/** What has to be added to cells so that they come to what these come to; negative where it is less. */
export function differenceOfCells(now: readonly Cell[], before: readonly Cell[]): readonly Cell[] {
  return sumOfCells(now, before.map(negative))
}

function negative(cell: Cell): Cell {
  const totals = { ...cell.measures }
  // Not by a sign: there is a negative zero.
  for (const name of names) totals[name] = 0 - cell.measures[name]
  return { ...cell, measures: totals }
}
