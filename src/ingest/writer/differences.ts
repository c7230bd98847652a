/** A value as it stands on a node or an edge: scalars, lists of them, points. */
type Stored = unknown

/** Properties by name; null is absent. */
export type Properties = Readonly<Record<string, Stored>>

/** What has to happen so that what is stored becomes what is wanted. */
export interface Differences<Wanted> {
  readonly added: readonly Wanted[]
  readonly changed: readonly Wanted[]
  readonly unchanged: readonly Wanted[]
  /** Ids that are stored and not wanted. */
  readonly removed: readonly string[]
}

/** Compares what is wanted with what is stored, by id and properties. */
export function differencesOf<Wanted extends { readonly id: string; readonly properties: object }>(
  stored: ReadonlyMap<string, object>,
  wanted: readonly Wanted[],
): Differences<Wanted> {
  const ids = new Set(wanted.map(({ id }) => id))
  const known = wanted.filter(({ id }) => stored.has(id))
  const isSame = ({ id, properties }: Wanted): boolean =>
    sameProperties(stored.get(id) ?? {}, properties)
  return {
    added: wanted.filter(({ id }) => !stored.has(id)),
    changed: known.filter((one) => !isSame(one)),
    unchanged: known.filter(isSame),
    removed: [...stored.keys()].filter((id) => !ids.has(id)),
  }
}

/** Whether two sets of properties say the same; an absent one equals null. */
export function sameProperties(left: object, right: object): boolean {
  const names = new Set([...Object.keys(left), ...Object.keys(right)])
  return [...names].every((name) => sameValue(valueOf(left, name), valueOf(right, name)))
}

function valueOf(properties: object, name: string): unknown {
  return (properties as Properties)[name] ?? null
}

function sameValue(left: unknown, right: unknown): boolean {
  if (Array.isArray(left) && Array.isArray(right)) {
    return left.length === right.length && left.every((one, at) => sameValue(one, right[at]))
  }
  if (typeof left !== 'object' || left === null || typeof right !== 'object' || right === null) {
    return left === right
  }
  return sameProperties(left, right)
}
