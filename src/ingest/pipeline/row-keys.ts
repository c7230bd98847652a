import { hash } from 'node:crypto'

/** Keys that have been seen, eight bytes each: a file of a million rows takes 16 MB. */
export interface RowKeys {
  /** Takes a key in; false where it was in already. */
  readonly add: (key: string) => boolean
}

/** Of a million keys two have the same 64 bits of a SHA-256 once in 37 million files. */
export function rowKeys(): RowKeys {
  let slots = new BigUint64Array(1024)
  let used = 0
  const place = (table: BigUint64Array, value: bigint): number => {
    const mask = BigInt(table.length - 1)
    for (let at = Number(value & mask); ; at = (at + 1) % table.length) {
      if (table[at] === 0n || table[at] === value) return at
    }
  }
  const grow = (): void => {
    const larger = new BigUint64Array(slots.length * 2)
    for (const value of slots) if (value !== 0n) larger[place(larger, value)] = value
    slots = larger
  }
  return {
    add: (key) => {
      const value = hash('sha256', key, 'buffer').readBigUInt64LE() || 1n
      const at = place(slots, value)
      if (slots[at] === value) return false
      slots[at] = value
      used += 1
      if (used * 2 > slots.length) grow()
      return true
    },
  }
}
