import type { Value } from './steps.ts'

/** A column of rows as Cypher. */
export interface Column {
  /** How it is written for the row that a variable holds. */
  readonly text: (row: string) => string
  /** Where it is the same for all rows: the depth of what it needs. */
  readonly fixed?: number
}

/** Rows as a list, and how their columns are written. */
export interface Rows {
  readonly list: Value
  readonly column: (name: string) => Column
  /** Whether reading a column asks the store, so that it is read once. */
  readonly isStored: boolean
  /** The entries of the maps that the rows are; none where they are no maps. */
  readonly entries: ReadonlySet<string>
}

/** Rows of maps with these names; what else was the same for all rows stays so. `further` entries are not meant. */
export function held(
  list: Value,
  before: Rows,
  names: readonly string[],
  further: Iterable<string> = [],
): Rows {
  const told = new Set(names)
  return {
    list,
    isStored: false,
    entries: new Set([...names, ...further]),
    column: (name) => (told.has(name) ? { text: (row) => `${row}.${name}` } : before.column(name)),
  }
}

/** Rows that have learned columns which are the same for all of them. */
export function learned(
  rows: Rows,
  columns: Readonly<Record<string, unknown>>,
  text: (name: string) => Value,
): Rows {
  return {
    ...rows,
    column: (name) => {
      if (!(name in columns)) return rows.column(name)
      const value = text(name)
      return { text: () => value.text, fixed: value.depth }
    },
  }
}

/**
 * The entries of a map made of a row: all that it has, and more. Entries that it has already are written anew, with
 * those that are kept: in a map projection, reading an entry that null replaced gives what it replaced (Neo4j 5.26).
 */
export function extendedText(
  rows: Rows,
  kept: readonly string[],
  added: readonly (readonly [name: string, text: string])[],
): { readonly text: string; readonly entries: Iterable<string> } {
  const entries = added.map(([name, text]) => `${name}: ${text}`)
  const names = added.map(([name]) => name)
  if (!names.some((name) => rows.entries.has(name))) {
    return { text: `r {.*, ${entries.join(', ')}}`, entries: [...rows.entries, ...names] }
  }
  const others = kept.filter((name) => !names.includes(name))
  const copied = others.map((name) => `${name}: ${rows.column(name).text('r')}`)
  return { text: `{${[...copied, ...entries].join(', ')}}`, entries: [...others, ...names] }
}

/** Those of these columns that differ from row to row. */
export function varying(rows: Rows, names: Iterable<string>): readonly string[] {
  return [...names].filter((name) => rows.column(name).fixed === undefined)
}

/** How columns are written for the row that a variable holds. */
export function textsIn(rows: Rows, variable: string): (name: string) => string {
  return (name) => rows.column(name).text(variable)
}

/** A value made of the rows and these of their columns. */
export function madeOfRows(text: string, rows: Rows, columns: Iterable<string>): Value {
  const depths = [...columns].map((name) => rows.column(name).fixed ?? 0)
  return { text, depth: Math.max(rows.list.depth, ...depths) }
}
