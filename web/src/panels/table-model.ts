/** What a panel shows, as a table: for those who do not see the chart, and for export. */
export interface TableModel {
  readonly columns: readonly Column[]
  /** One value a column; null is “not reported”. */
  readonly rows: readonly (readonly Cell[])[]
  /** What it does not hold: how many rows of how many these are, and by which order. */
  readonly note?: string | undefined
}

/** A column of a table. */
interface Column {
  readonly label: string
  readonly numeric?: boolean
}

/** What stands in a cell. */
export type Cell = string | number | null
