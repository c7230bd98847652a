import { normalise } from '../../../src/lib/arabic-text.ts'
import { particleAlternatives } from '../../../src/lib/particle-alternatives.ts'
import type { CopiedEvent } from '../copy/copied-graph.ts'

/** Whether every word of a text, as it is or without its Arabic particles, occurs in an event's titles and glosses. */
export function textFits({ words }: CopiedEvent, text: string): boolean {
  return normalise(text)
    .split(' ')
    .every((word) => particleAlternatives(word).some(({ stem }) => words.has(stem)))
}
