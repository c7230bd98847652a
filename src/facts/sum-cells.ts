import { compareText } from '../lib/compare-text.ts'
import { measures as names } from './cell.ts'
import type { Cell, Measure } from './cell.ts'

/** What cells of one id come to so far. */
interface Sum {
  readonly cell: Cell
  readonly measures: Record<Measure, number>
  readonly killedOf: number[]
}

/** Sums of cells by id. */
export type Sums = Map<string, Sum>

/** Adds a cell to the sum of its id. */
export function addCell(sums: Sums, cell: Cell): void {
  const sum = sums.get(cell.id)
  if (sum === undefined) {
    sums.set(cell.id, { cell, measures: { ...cell.measures }, killedOf: [...cell.killedOf] })
    return
  }
  for (const name of names) sum.measures[name] += cell.measures[name]
  for (const [at, killed] of cell.killedOf.entries()) {
    sum.killedOf[at] = (sum.killedOf[at] ?? 0) + killed
  }
}

/** The cells that sums have come to. */
export function* summed(sums: Sums): Generator<Cell> {
  for (const { cell, measures, killedOf } of sums.values()) yield { ...cell, measures, killedOf }
}

/** What cells come to together: one for each id, sorted by it, without those that come to nothing. */
export function sumOfCells(...lists: readonly (readonly Cell[])[]): readonly Cell[] {
  const sums: Sums = new Map()
  for (const list of lists) for (const cell of list) addCell(sums, cell)
  return [...summed(sums)]
    .filter(
      ({ measures, killedOf }) =>
        names.some((name) => measures[name] !== 0) || killedOf.some((killed) => killed !== 0),
    )
    .toSorted((left, right) => compareText(left.id, right.id))
}

/** What has to be added to cells so that they come to what these come to; negative where it is less. */
export function differenceOfCells(now: readonly Cell[], before: readonly Cell[]): readonly Cell[] {
  return sumOfCells(now, before.map(negative))
}

// Not by a sign: there is a negative zero.
function negative(cell: Cell): Cell {
  const totals = { ...cell.measures }
  for (const name of names) totals[name] = 0 - cell.measures[name]
  return { ...cell, measures: totals, killedOf: cell.killedOf.map((killed) => 0 - killed) }
}
