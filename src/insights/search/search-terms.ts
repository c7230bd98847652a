import { ClientError } from '../../errors.ts'
import { normalise } from '../../lib/arabic-text.ts'
import { joined as joinedText } from '../../lib/joined-text.ts'
import { luceneQuery, luceneTerm } from '../../lib/lucene-query.ts'
import { particleAlternatives } from '../../lib/particle-alternatives.ts'
import { soundKey } from '../../lib/transliteration.ts'

/** What a typed text is compared as, one form for each rule of matching. */
export interface SearchTerms {
  readonly typed: string
  readonly normalised: string
  readonly joined: string
  /** The joined text without the Arabic particles attached to its front. */
  readonly stems: readonly string[]
  readonly sound: string
  /** Lucene query that finds every name a rule may match. */
  readonly names: string
}

const longest = 200
/** Shorter words have too many neighbours at one letter's distance. */
const shortestFuzzy = 4

/** Works out the forms of a typed text; rejects one without a letter or digit, or a very long one. */
export function searchTerms(typed: string): SearchTerms {
  if (typed.length > longest) {
    throw new ClientError(
      'BAD_USER_INPUT',
      `The text is too long: search for at most ${String(longest)} characters.`,
    )
  }
  const normalised = normalise(typed)
  const joined = joinedText(normalised)
  const stems = stemsOf(joined)
  const sound = soundKey(typed)
  return {
    typed: typed.trim(),
    normalised,
    joined,
    stems,
    sound,
    names: namesQuery(typed, { normalised, joined, stems, sound }),
  }
}

/** Read off the joined text, a particle is found before a short word too: بسي رام. */
function stemsOf(joined: string): readonly string[] {
  return particleAlternatives(joined)
    .slice(1)
    .map(({ stem }) => stem)
}

function namesQuery(
  typed: string,
  {
    normalised,
    joined,
    stems,
    sound,
  }: Pick<SearchTerms, 'normalised' | 'joined' | 'stems' | 'sound'>,
): string {
  const words = normalised.split(' ').filter((word) => word !== '')
  const last = words.at(-1)
  const parts = [
    `(${luceneQuery(typed)})^8`,
    `joined:${luceneTerm(joined)}^8`,
    `joined:${luceneTerm(joined)}*`,
    ...stems.map((stem) => `joined:${luceneTerm(stem)}^4`),
    sound.length < 2 ? '' : `translit:${luceneTerm(sound)}^2`,
    last === undefined
      ? ''
      : `(${[...words.slice(0, -1), last].map((word, at) => (at === words.length - 1 ? `${luceneTerm(word)}*` : luceneTerm(word))).join(' AND ')})`,
    `(${words.map((word) => (word.length < shortestFuzzy ? luceneTerm(word) : `${luceneTerm(word)}~1`)).join(' AND ')})`,
  ]
  return parts.filter((part) => part !== '').join(' OR ')
}
