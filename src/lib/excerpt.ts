import { normalise } from './arabic-text.ts'
import { codePoints } from './code-points.ts'
import { particleAlternatives } from './particle-alternatives.ts'

/** A part of a text around words that were searched for; offsets are Unicode code points, ends exclusive. */
export interface Excerpt {
  readonly text: string
  /** Where it stands in the whole text. */
  readonly start: number
  readonly end: number
  /** The words that were met, within the excerpt. */
  readonly marks: readonly Span[]
  /** How many different ones of the words searched for are in it. */
  readonly met: number
}

interface Span {
  readonly start: number
  readonly end: number
}

/** Code points of an excerpt at most, and of those before its first mark at most. */
const [longest, lead] = [200, 50]

/**
 * Takes the part of a text that holds most of these normalised words, each as it is or with Arabic particles on either
 * side; cut between words. Where none occurs it is the beginning, without marks.
 */
export function excerpt(text: string, words: readonly string[]): Excerpt {
  const all = tokensOf(text)
  const wanted = words.map(formsOf)
  const found = all.flatMap((token) => {
    const word = wanted.findIndex((forms) => token.forms.some((form) => forms.has(form)))
    return word < 0 ? [] : [{ ...token, word }]
  })
  const within = (first: Span): typeof found =>
    found.filter(({ start, end }) => start >= first.start && end <= first.start + longest - lead)
  const distinct = (tokens: typeof found): number => new Set(tokens.map(({ word }) => word)).size
  const best =
    found.map(within).toSorted((left, right) => distinct(right) - distinct(left))[0] ?? []
  const { start, end } = cut(all, codePoints(text).length, best[0]?.start ?? 0)
  const marks = found.filter((token) => token.start >= start && token.end <= end)
  return {
    text: codePoints(text).slice(start, end),
    start,
    end,
    marks: marks.map((token) => ({ start: token.start - start, end: token.end - start })),
    met: distinct(marks),
  }
}

interface Token extends Span {
  readonly forms: readonly string[]
}

function tokensOf(text: string): readonly Token[] {
  let units = 0
  let points = 0
  return [...text.matchAll(/[\p{L}\p{N}\p{M}\p{Cf}'’‘`´]+/gu)].map(({ 0: word, index }) => {
    points += codePoints(text.slice(units, index)).length
    const start = points
    points += codePoints(word).length
    units = index + word.length
    const forms = normalise(word)
      .split(' ')
      .flatMap((part) => [...formsOf(part)])
    return { start, end: points, forms }
  })
}

function formsOf(word: string): ReadonlySet<string> {
  return new Set(particleAlternatives(word).map(({ stem }) => stem))
}

/** The bounds of an excerpt whose first mark stands there, so that no word is cut in two. */
function cut(tokens: readonly Span[], length: number, first: number): Span {
  if (length <= longest) return { start: 0, end: length }
  const earliest = Math.min(Math.max(0, first - lead), length - longest)
  const start =
    tokens.find((token) => token.start >= earliest && token.start <= first)?.start ?? first
  const fitting = tokens.filter((token) => token.end <= start + longest && token.start >= start)
  return { start, end: fitting.at(-1)?.end ?? Math.min(length, start + longest) }
}
