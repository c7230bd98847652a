import { minHashBands } from '../../lib/min-hash-bands.ts'
import { shingles } from '../../lib/shingles.ts'
import type { ComparedDocument } from './compare-documents.ts'

/** The words by which documents are found that may be copies of each other; null where nothing is known of the text. */
export function textBands({ sha256, text }: ComparedDocument): string | null {
  const words = [...(sha256 === null ? [] : [`h${sha256}`]), ...minHashBands(shingles(text))]
  return words.length === 0 ? null : words.join(' ')
}
