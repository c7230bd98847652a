import { normalise } from './arabic-text.ts'

/** In words. */
const length = 5

/**
 * The runs of five words of a text, each as a number of 32 bits: two texts have as much in common as they share of these.
 * Spelling variants, marks and case tell no runs apart, in Arabic neither.
 */
export function shingles(text: string): ReadonlySet<number> {
  const words = normalise(text).match(/[\p{L}\p{N}]+/gu) ?? []
  const runs = words.slice(0, Math.max(0, words.length - length + 1))
  return new Set(runs.map((_, at) => hashOf(words.slice(at, at + length).join(' '))))
}

/** FNV-1a over code units; http://www.isthe.com/chongo/tech/comp/fnv/ */
function hashOf(text: string): number {
  let hash = 0x811c9dc5
  for (let at = 0; at < text.length; at += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193)
  }
  return hash >>> 0
}
