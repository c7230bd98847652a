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

/** The same input with some fields set to fixed values (enum values), and, where asked, only some of its own fields. */
export function withFixed(
  input: Input,
  fixed: Readonly<Record<string, string>>,
  only?: readonly string[],
): Input {
  return {
    ...input,
    get: (name) => {
      const value = fixed[name]
      if (value !== undefined) return fixedInput(value)
      return only === undefined || only.includes(name) ? input.get(name) : undefined
    },
  }
}

function fixedInput(value: string): Input {
  return {
    value,
    get: () => undefined,
    items: () => [],
    parameter: () => `'${value}'`,
  }
}
