import type { Cell } from '../../facts/cell.ts'
import type { CypherValue } from '../../graph/query.ts'

/** A cell as it is stored: what comes to 0 is absent. */
export interface CellRow {
  readonly [name: string]: CypherValue
  readonly id: string
  readonly properties: Readonly<Record<string, string | number | null>>
}

/** Writes a cell as a row. */
export function cellRow({ id, keys, measures }: Cell): CellRow {
  const sums = Object.entries(measures).filter(([, sum]) => sum !== 0)
  return { id, properties: { id, ...keys, ...Object.fromEntries(sums) } }
}
