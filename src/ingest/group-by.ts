/** Groups values by a key, each group in the order of the values. */
export function groupBy<Value, Key>(
  values: Iterable<Value>,
  key: (value: Value) => Key,
): ReadonlyMap<Key, readonly Value[]> {
  const groups = new Map<Key, Value[]>()
  for (const value of values) {
    const group = groups.get(key(value))
    if (group === undefined) groups.set(key(value), [value])
    else group.push(value)
  }
  return groups
}
