import { ClientError } from '../errors.ts'

/** The key of a row in the order of its list: what a cursor stands for. */
export type Key = readonly (string | number)[]

/** Gives the opaque cursor of a key in a list. */
export function cursorOf(list: string, key: readonly unknown[]): string {
  return Buffer.from(JSON.stringify([list, ...key])).toString('base64url')
}

/** Reads a cursor of a list whose key has these kinds of parts; rejects any other text with BAD_CURSOR, and says which to pass. */
export function keyOf(
  list: string,
  cursor: string,
  kinds: readonly KeyKind[],
  wanted = 'an endCursor or startCursor of the same list',
): Key {
  const [tag, ...key] = parsed(cursor)
  const fits =
    tag === list &&
    key.length === kinds.length &&
    kinds.every((kind, at) => kindFits[kind](key[at]))
  if (!fits) {
    throw new ClientError(
      'BAD_CURSOR',
      `This cursor is not of this list and order. Pass ${wanted}, or none.`,
    )
  }
  return key as Key // checked part by part above
}

/** What a part of a key may be. */
export type KeyKind = 'text' | 'number' | 'whole' | 'date' | 'instant'

const kindFits: Readonly<Record<KeyKind, (value: unknown) => boolean>> = {
  text: (value) => typeof value === 'string' && value.length <= 500,
  number: (value) => typeof value === 'number' && Number.isFinite(value),
  whole: (value) => Number.isSafeInteger(value) && Number(value) >= 0,
  date: (value) => typeof value === 'string' && /^\d{4}-\d\d-\d\d$/.test(value) && isReal(value),
  instant: (value) =>
    typeof value === 'string' &&
    /^\d{4}-\d\d-\d\dT([01]\d|2[0-3]):[0-5]\d(:[0-5]\d([.]\d{1,9})?)?Z$/.test(value) &&
    isReal(value.slice(0, 10)),
}

function isReal(date: string): boolean {
  const time = Date.parse(`${date}T00:00:00Z`)
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(date)
}

function parsed(cursor: string): readonly unknown[] {
  try {
    const key: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'))
    return Array.isArray(key) ? (key as readonly unknown[]) : []
  } catch {
    return []
  }
}
