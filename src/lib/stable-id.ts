import { createHash } from 'node:crypto'

/** A value that an id may be made from; null and '' and 0 and false all differ. */
export type IdPart = string | number | boolean | null

/**
 * The id that these parts always give: `<prefix>:` and the first 130 bits of a SHA-256 over the parts, in lower-case
 * base32 (RFC 4648 alphabet, 26 characters). Each part carries its type and length, so that ('ab', 'c') and ('a', 'bc')
 * differ. The prefix is a label only and no part of the hash.
 */
export function stableId(prefix: string, ...parts: readonly IdPart[]): string {
  const hash = createHash('sha256')
  for (const part of parts) hash.update(framed(part))
  return `${prefix}:${base32(hash.digest(), 26)}`
}

function framed(part: IdPart): string {
  const tag = part === null ? '-' : typeof part
  const text = part === null ? '' : String(part)
  return `${tag}${String(Buffer.byteLength(text))}:${text}`
}

const ALPHABET = 'abcdefghijklmnopqrstuvwxyz234567'

function base32(bytes: Buffer, length: number): string {
  const bits = BigInt(`0x${bytes.toString('hex')}`)
  const width = bytes.length * 8
  const digit = (index: number) => Number((bits >> BigInt(width - 5 * (index + 1))) & 31n)
  return Array.from({ length }, (_, index) => ALPHABET.charAt(digit(index))).join('')
}
