/** Reads one value out of a row, which is a list of scalars and of such lists. */
export type Reader = (row: Row) => unknown

/** One row as the database sends it: its slots in order. */
export type Row = readonly unknown[]

/** How a list of rows begins. */
export const COLLECTED = 'COLLECT {'

/** A row under construction: the Cypher expressions of its slots. Equal expressions share a slot. */
export class RowBuilder {
  readonly #slots = new Map<string, number>()

  /** Gives the slot that holds the expression's value. */
  slot(expression: string): number {
    const known = this.#slots.get(expression)
    if (known !== undefined) return known
    this.#slots.set(expression, this.#slots.size)
    return this.#slots.size - 1
  }

  /** The slot of a list of rows, the one that is read by the longest text, where there is one. */
  list(): number | undefined {
    const lists = [...this.#slots].filter(([expression]) => expression.startsWith(COLLECTED))
    const [longest] = lists.toSorted(([left], [right]) => right.length - left.length)
    return longest?.[1]
  }

  /** The row as a Cypher list. */
  text(): string {
    const slots = [...this.#slots.keys()]
    if (!slots.some((slot) => slot.includes('\n'))) return `[${slots.join(', ')}]`
    return `[\n${indent(slots.join(',\n'))}\n]`
  }
}

/**
 * A CALL subquery of one or more branches. What it may see is named: inside a COLLECT or COUNT subquery, `CALL (*)`
 * does not see outer variables, and a pattern would silently bind new ones.
 */
export function call(imports: readonly string[], branches: readonly string[]): string {
  return `CALL (${imports.join(', ')}) {\n${indent(branches.join('\nUNION ALL\n'))}\n}`
}

/** Moves every line two spaces to the right. */
export function indent(text: string): string {
  return text.replaceAll(/^(?=.)/gm, '  ')
}

/** Narrows a slot that holds a list of rows. */
export function rowsIn(value: unknown): readonly Row[] {
  // A list of lists is what COLLECT { … RETURN […] } gives; the plan's own texts are the only writers of rows.
  return (value ?? []) as readonly Row[]
}

/** Narrows a slot that holds one row or null. */
export function rowIn(value: unknown): Row | null {
  // As above: head(COLLECT { … RETURN […] }) or CASE … THEN […] END.
  return (value ?? null) as Row | null
}
