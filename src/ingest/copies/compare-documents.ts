import { byPublication } from './by-publication.ts'
import type { Published } from './by-publication.ts'
import { shingles } from '../../lib/shingles.ts'

/** A document as it is compared with others. */
export interface ComparedDocument extends Published {
  readonly sha256: string | null
  /** Its words as far as they are attached; empty where none are. */
  readonly text: string
}

/** Two documents of which one may be a copy of the other. */
export interface ProposedCopy {
  readonly original: string
  readonly copy: string
  /** How much of the copy stands in the original, from 0 to 1. */
  readonly similarity: number
  readonly method: 'HASH' | 'SHINGLES'
}

/** Texts of fewer runs of words than this are alike by chance. */
const fewest = 20
/** Below this nobody is asked. */
const least = 0.5

/** Compares two documents; undefined where neither copies the other. The one that was published first is the original. */
export function compareDocuments(
  one: ComparedDocument,
  other: ComparedDocument,
): ProposedCopy | undefined {
  const [original, copy] = byPublication(one, other)
  const ends = { original: original.id, copy: copy.id }
  if (original.sha256 !== null && original.sha256 === copy.sha256) {
    return { ...ends, similarity: 1, method: 'HASH' }
  }
  const similarity = shareOf(shingles(copy.text), shingles(original.text))
  return similarity < least ? undefined : { ...ends, similarity, method: 'SHINGLES' }
}

function shareOf(copy: ReadonlySet<number>, original: ReadonlySet<number>): number {
  if (copy.size < fewest) return 0
  const shared = [...copy].filter((run) => original.has(run)).length
  return Math.round((shared / copy.size) * 100) / 100
}
