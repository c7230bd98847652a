import type { CypherValue } from '../graph/query.ts'

/** Registers a parameter whose value is taken from the field's arguments at each execution; gives its `$name`. */
export type Bind = (read: (argumentValues: unknown) => CypherValue) => string

/** A place in a field's arguments: its value while planning, and how to reach it again at each execution. */
export interface Input {
  /** The value at planning. Only what belongs to the form may decide about text: presence, enum values, booleans. */
  readonly value: unknown
  /** The input below, or undefined where it is absent or null. */
  readonly get: (name: string) => Input | undefined
  /** The members of a list of input objects. */
  readonly items: () => readonly Input[]
  /** A parameter that holds this value, converted where asked. */
  readonly parameter: (convert?: (value: never) => CypherValue) => string
}

/** Opens a field's arguments as inputs. */
export function inputOf(value: unknown, bind: Bind): Input {
  return at(value, bind, (root) => root)
}

function at(value: unknown, bind: Bind, reach: (root: unknown) => unknown): Input {
  return {
    value,
    get: (name) => {
      const inner = property(value, name)
      if (inner === undefined || inner === null) return undefined
      return at(inner, bind, (root) => property(reach(root), name))
    },
    items: () =>
      list(value).map((item, index) => at(item, bind, (root) => list(reach(root))[index])),
    parameter: (convert) =>
      bind((root) => {
        // Argument values are JSON once graphql has coerced them; a converter is written for the argument's own type.
        const given = reach(root) as CypherValue
        return convert === undefined ? given : convert(given as never)
      }),
  }
}

function property(value: unknown, name: string): unknown {
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, name)) return undefined
  return (value as Readonly<Record<string, unknown>>)[name]
}

function list(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? (value as readonly unknown[]) : []
}

/**
 * Of a where input only what asks about one of these fields, at its top or below `and`, `or` and `not`; undefined where
 * nothing does.
 */
export function partsAbout(input: Input | undefined, fields: readonly string[]): Input | undefined {
  if (input === undefined || !asksAbout(input, fields)) return undefined
  const { get } = input
  const below = (name: string): boolean => branches(get(name)).some((one) => asksAbout(one, fields))
  // What is read together with a field (its mode) stays beside it.
  const kept = (name: string): boolean =>
    COMBINATIONS.includes(name) ? below(name) : fields.includes(name) || name.endsWith('Mode')
  return { ...input, get: (name) => (kept(name) ? get(name) : undefined) }
}

const COMBINATIONS = ['and', 'or', 'not']

function asksAbout(input: Input, fields: readonly string[]): boolean {
  if (fields.some((name) => input.get(name) !== undefined)) return true
  return COMBINATIONS.some((name) =>
    branches(input.get(name)).some((one) => asksAbout(one, fields)),
  )
}

function branches(input: Input | undefined): readonly Input[] {
  if (input === undefined) return []
  return Array.isArray(input.value) ? input.items() : [input]
}
