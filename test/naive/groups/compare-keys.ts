import { compareText } from '../../../src/lib/compare-text.ts'
import type { Key } from './key.ts'

/** Orders groups by their keys: in each dimension what is unknown first, then codes, ids and first days in order. */
export function compareKeys(one: readonly Key[], other: readonly Key[]): number {
  return byValue(one, other, FIRST)
}

/** The same with what is unknown last: so groups follow that have equally many events. */
export function compareKeysUnknownLast(one: readonly Key[], other: readonly Key[]): number {
  return byValue(one, other, LAST)
}

const FIRST = ''
const LAST = '\u{10ffff}'

function byValue(one: readonly Key[], other: readonly Key[], unknown: string): number {
  const orders = one.map((key, index) =>
    compareText(key.value ?? unknown, other[index]?.value ?? unknown),
  )
  return orders.find((order) => order !== 0) ?? 0
}
