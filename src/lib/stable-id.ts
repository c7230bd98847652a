import { hash } from 'node:crypto'

/** A value that an id may be made from; null and '' and 0 and false all differ. */
export type IdPart = string | number | boolean | null

/**
 * The id that these parts always give: `<prefix>:` and the first 130 bits of a SHA-256 over the parts, in lower-case
 * base32 (RFC 4648 alphabet, 26 characters). Each part carries its type and length, so that ('ab', 'c') and ('a', 'bc')
 * differ. The prefix is a label only and no part of the hash.
 */
export function stableId(prefix: string, ...parts: readonly IdPart[]): string {
  const text = parts.map(framed).join('')
  return `${prefix}:${base32(hash('sha256', text, 'buffer'), 26)}`
}

function framed(part: IdPart): string {
  const tag = part === null ? '-' : typeof part
  const text = part === null ? '' : String(part)
  return `${tag}${String(Buffer.byteLength(text))}:${text}`
}

const ALPHABET = 'abcdefghijklmnopqrstuvwxyz234567'

/** Five bits a digit; what is left over from one byte to the next is at most four bits. */
function base32(bytes: Uint8Array, length: number): string {
  let digits = ''
  let held = 0
  let width = 0
  for (const byte of bytes) {
    held = ((held << 8) | byte) & 0xfff
    for (width += 8; width >= 5; width -= 5) {
      digits += ALPHABET.charAt((held >> (width - 5)) & 31)
      if (digits.length === length) return digits
    }
  }
  return digits
}
