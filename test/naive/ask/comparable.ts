/** What tells the elements of a list apart whose order nobody promises. */
const NAMED: Readonly<Record<string, readonly string[]>> = {
  killedByGroup: ['group'],
  points: ['place', 'precision'],
  gridCells: ['south', 'west'],
  matrixCells: ['row', 'column'],
  saidCells: ['party', 'speaker', 'stance', 'scope'],
  unclaimed: ['claims'],
  claims: ['id'],
}

/** An answer as a value that is equal for equal answers: lists without an order are sorted. */
export function comparable(value: unknown, name = ''): unknown {
  if (Array.isArray(value))
    return sortedBy(
      value.map((one) => comparable(one)),
      NAMED[name],
    )
  if (!isObject(value)) return value
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [key, comparable(inner, key)]),
  )
}

/** Those fields of an answer that the other one has, too. */
export function picked(answer: unknown, other: unknown): unknown {
  if (Array.isArray(answer) && Array.isArray(other)) {
    return answer.map((element, index) => picked(element, other[index]))
  }
  if (!isObject(answer) || !isObject(other)) return answer
  return Object.fromEntries(Object.keys(other).map((key) => [key, picked(answer[key], other[key])]))
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function sortedBy(list: readonly unknown[], names: readonly string[] | undefined) {
  if (names === undefined) return list
  const key = (element: unknown) =>
    JSON.stringify(names.map((name) => (isObject(element) ? element[name] : null)))
  return list.toSorted((one, other) => (key(one) < key(other) ? -1 : 1))
}
