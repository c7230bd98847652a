import type { Cell } from '../../facts/cell.ts'
import type { CypherValue } from '../../graph/query.ts'

/** A cell as it is stored: what comes to 0 and a list of nothing are absent. */
export interface CellRow {
  readonly [name: string]: CypherValue
  readonly id: string
  readonly properties: Readonly<
    Record<string, string | number | readonly string[] | readonly number[] | null>
  >
}

/** Writes a cell as a row. */
export function cellRow({ id, keys, measures, killedOf }: Cell): CellRow {
  const sums = Object.entries(measures).filter(([, sum]) => sum !== 0)
  const shared = Object.entries({ ...keys, killedOf }).filter(([, value]) => !isEmpty(value))
  return { id, properties: { id, ...Object.fromEntries([...shared, ...sums]) } }
}

function isEmpty(value: unknown): boolean {
  return Array.isArray(value) && value.length === 0
}
