import type { CypherValue } from '../graph/query.ts'

/** Takes a value from the field's arguments at each execution. */
type ReadArgument = (argumentValues: unknown) => CypherValue

/** What values of a field's arguments become in the statement. */
export interface Binder {
  /** Registers a parameter; gives its `$name`. */
  readonly parameter: (read: ReadArgument) => string
  /** Finds out under which ids the entities of a list are kept, once for each place; gives the variable that holds these. */
  readonly keptIds: (place: string, read: ReadArgument) => string
}

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
  /**
   * A variable that holds, for this list of ids of entities, those under which the entities are kept: one that was judged
   * to be another is asked about as that one. Other ids stay as they are.
   */
  readonly keptIds: () => string
}

/** Opens a field's arguments as inputs. */
export function inputOf(value: unknown, binder: Binder): Input {
  return at(value, binder, { name: '', reach: (root) => root })
}

/** Where in a field's arguments a value stands. */
interface Place {
  readonly name: string
  readonly reach: (root: unknown) => unknown
}

function at(value: unknown, binder: Binder, { name: place, reach }: Place): Input {
  // Argument values are JSON once graphql has coerced them.
  const given: ReadArgument = (root) => reach(root) as CypherValue
  return {
    value,
    get: (name) => {
      const inner = property(value, name)
      if (inner === undefined || inner === null) return undefined
      return at(
        inner,
        binder,
        below(place, name, (root) => property(reach(root), name)),
      )
    },
    items: () =>
      list(value).map((item, index) =>
        at(
          item,
          binder,
          below(place, String(index), (root) => list(reach(root))[index]),
        ),
      ),
    parameter: (convert) =>
      // A converter is written for the argument's own type.
      binder.parameter(convert === undefined ? given : (root) => convert(given(root) as never)),
    keptIds: () => binder.keptIds(place, given),
  }
}

function below(place: string, name: string, reach: Place['reach']): Place {
  return { name: `${place}.${name}`, reach }
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

/** The fields of a where input that combine others of its kind. */
export const COMBINATIONS: readonly string[] = ['and', 'or', 'not']

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
