import { ClientError } from '../errors.ts'

/** The key of a row in the order of its list: what a cursor stands for. */
export type Key = readonly (string | number)[]

/** Gives the opaque cursor of a key in a list. */
export function cursorOf(list: string, key: readonly unknown[]): string {
  return Buffer.from(JSON.stringify([list, ...key])).toString('base64url')
}

/** What cursors of a list are like. */
interface CursorForm {
  readonly list: string
  /** The parts of its key. */
  readonly kinds: readonly KeyKind[]
  /** Which to pass instead of one that is none. */
  readonly wanted: string
}

/** Reads a cursor; rejects one that is not of this form with BAD_CURSOR. */
export function keyOf({ list, kinds, wanted }: CursorForm, cursor: string): Key {
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
