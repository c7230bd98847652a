import { normalise } from './arabic-text.ts'
import { particleAlternatives } from './particle-alternatives.ts'

/** The forms by which the title of an event or a document is found; null where it has none. */
export interface TitleForms {
  /** The titles normalised, a line each. */
  readonly titleNorm: string | null
  /** Words without the Arabic particles that may be attached to them. */
  readonly titleStems: string | null
}

/** Works out the forms by which something with these titles is found. */
export function titleForms(titles: readonly (string | null)[]): TitleForms {
  const norms = titles.filter((title) => title !== null).map(normalise)
  const words = norms.flatMap((norm) => norm.split(' '))
  const stems = [...new Set(words.flatMap(titleStems))]
  return {
    titleNorm: norms.length === 0 ? null : norms.join('\n'),
    titleStems: stems.length === 0 ? null : stems.join(' '),
  }
}

/** What is left of a normalised word of a running text when Arabic particles are taken off. */
export function titleStems(word: string): readonly string[] {
  return particleAlternatives(word)
    .slice(1)
    .map(({ stem }) => stem)
}
