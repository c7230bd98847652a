import { normalise } from './arabic-text.ts'
import { particleAlternatives } from './particle-alternatives.ts'

/**
 * A text as it is indexed for search: normalised, then every word once more without the Arabic particles that may be
 * attached to it, so that مطار finds «بمطار» and «والمطار».
 */
export function searchText(text: string): string {
  const normal = normalise(text)
  const words = new Set(normal.split(' '))
  const stems = [...words].flatMap((word) => particleAlternatives(word).map(({ stem }) => stem))
  const further = [...new Set(stems)].filter((stem) => !words.has(stem))
  return [normal, ...further].join(' ')
}
