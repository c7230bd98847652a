/** Rows as a list of groups by their keys: each group begins with a row that no row before it is like. */
export function groupsText(list: string, keys: readonly string[]): string {
  const isLike = sameText(keys, 'x', `${list}[i]`)
  return `[i IN range(0, size(${list}) - 1) WHERE none(x IN ${list}[..i] WHERE ${isLike}) | [x IN ${list} WHERE ${isLike}]]`
}

/** Whether two maps hold the same under all keys, or neither holds anything. An empty text stands for null: it is no key. */
export function sameText(keys: readonly string[], left: string, right: string): string {
  const [only, ...others] = keys
  if (only === undefined) return 'true'
  if (others.length === 0) return equalText(`${left}.${only}`, `${right}.${only}`)
  const names = keys.map((name) => `'${name}'`).join(', ')
  return `all(k IN [${names}] WHERE ${equalText(`${left}[k]`, `${right}[k]`)})`
}

function equalText(left: string, right: string): string {
  return `coalesce(${left}, '') = coalesce(${right}, '')`
}
