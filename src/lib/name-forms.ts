import { normalise } from './arabic-text.ts'
import { articleStem } from './article-stem.ts'
import { bareName } from './bare-name.ts'
import { heardName } from './heard-name.ts'
import { joined } from './joined-text.ts'
import { nameReadings } from './name-readings.ts'
import { neighbouringWords } from './neighbouring-words.ts'

/** The forms by which something with one or more names is found; forms of several names stand side by side. */
export interface NameForms {
  /** Each name normalised, a line each. */
  readonly norm: string
  /** Each without spaces. */
  readonly joined: string
  /** Each without spaces and articles. */
  readonly bare: string
  /** Arabic words without the article; null where none has one. */
  readonly stems: string | null
  /** Neighbouring words as one; null where there is a single word. */
  readonly pairs: string | null
  /** Sound keys of the whole and of each word. */
  readonly translit: string
  /** Voiced keys of the whole and of each word. */
  readonly voiced: string
}

/** Works out the forms by which something with these names is found. */
export function nameForms(names: readonly string[]): NameForms {
  const norms = names.map(normalise)
  const words = norms.map((norm) => norm.split(' '))
  const heard = names.flatMap(nameReadings).map(heardName)
  const parts = heard.flatMap((name) => [name, ...name.words])
  return {
    norm: norms.join('\n'),
    joined: tokens(norms.map(joined)),
    bare: tokens(norms.map(bareName)),
    stems: orNull(tokens(words.flat().flatMap((word) => articleStem(word) ?? []))),
    pairs: orNull(tokens(words.flatMap(neighbouringWords).map((group) => group.join('')))),
    translit: tokens(parts.map(({ sound }) => sound)),
    voiced: tokens(parts.map(({ voiced }) => voiced)),
  }
}

function tokens(parts: readonly string[]): string {
  return [...new Set(parts)].filter((part) => part !== '').join(' ')
}

function orNull(text: string): string | null {
  return text === '' ? null : text
}
