import type { Row } from './row.ts'

/** Reads an object by response key; several of a million are read a minute, so there is no list of entries between. */
export function objectReader<Source = Row>(
  readers: readonly (readonly [key: string, read: (source: Source) => unknown])[],
): (source: Source) => Readonly<Record<string, unknown>> {
  const keys = readers.map(([key]) => key)
  const reads = readers.map(([, read]) => read)
  return (source) => {
    const object: Record<string, unknown> = {}
    for (let at = 0; at < keys.length; at += 1) object[keys[at] ?? ''] = reads[at]?.(source)
    return object
  }
}
