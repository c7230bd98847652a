/** A value as Cypher, and how many clauses have to bind names before it can be written. */
export interface Value {
  readonly text: string
  readonly depth: number
}

/** Values under construction that follow from each other, for clauses that bind names to them, depth after depth. */
export class Steps {
  readonly #names = new Map<string, Value>()
  readonly #taken: Set<string>

  constructor(taken: readonly string[]) {
    this.#taken = new Set(taken)
  }

  /** Binds a value to a name like the hint, so that it is worked out once; equal values share a name. */
  bind(hint: string, value: Value): Value {
    if (/^\w+$/.test(value.text)) return value
    const known = this.#names.get(value.text)
    if (known !== undefined) return known
    const bound = { text: this.#free(hint), depth: value.depth + 1 }
    this.#names.set(value.text, bound)
    return bound
  }

  /** The clauses that bind the names after one depth, up to another. */
  clauses(after = 0, until = Infinity): readonly string[] {
    const depths = [...new Set([...this.#names.values()].map(({ depth }) => depth))]
    return depths
      .filter((depth) => depth > after && depth <= until)
      .toSorted((left, right) => left - right)
      .map((depth) => {
        const bound = [...this.#names].filter(([, name]) => name.depth === depth)
        return ['WITH *', ...bound.map(([text, name]) => `${text} AS ${name.text}`)].join(',\n  ')
      })
  }

  #free(hint: string, number = 1): string {
    const name = number === 1 ? hint : `${hint}${String(number)}`
    if (this.#taken.has(name)) return this.#free(hint, number + 1)
    this.#taken.add(name)
    return name
  }
}

/** A value made of others. */
export function madeOf(text: string, of: readonly Value[]): Value {
  return { text, depth: Math.max(0, ...of.map(({ depth }) => depth)) }
}
