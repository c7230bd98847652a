/** What servers are compared by: values in their order, or rows in an order of their own. */
export type Answer = readonly (string | number | boolean)[]

/**
 * Every value of an answer in the order in which it was asked for. What is null says nothing: one server has null for a
 * number, another for the object around it.
 */
export function valuesOf(data: unknown): Answer {
  if (data === null || data === undefined) return []
  if (typeof data === 'object') return Object.values<unknown>({ ...data }).flatMap(valuesOf)
  return [data as Answer[number]] // JSON has no others
}

/** Rows, each as text, sorted: groups that are equally large stand in another order at each server. */
export function rowsOf(rows: readonly unknown[]): Answer {
  return rows.map((row) => JSON.stringify(row)).sort()
}
