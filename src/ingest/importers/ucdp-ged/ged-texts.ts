import { labelOf } from '../../../facts/labels.ts'
import type { Lang } from '../../../facts/vocabulary.ts'
import { codePoints } from '../../../lib/code-points.ts'
import { isolateName } from '../../../lib/isolate.ts'
import { VIOLENCE } from './ged-codes.ts'
import { placesOf } from './ged-places.ts'
import type { GedRow } from './ged-row.ts'

/** What to call the event of a row. */
export function titleOf(row: GedRow, lang: Lang): string {
  const name = (value: string) => isolateName(value, lang)
  const [label = '', ...rest] = labelOf('eventType', VIOLENCE[row.type_of_violence].is.type, lang)
  const sides = row.type_of_violence === 3 ? [row.side_a] : [row.side_a, row.side_b]
  const who = sides.map(name).join(' – ')
  return `${label.toUpperCase()}${rest.join('')}: ${who}${COMMA[lang]}${name(row.where_coordinates)}`
}

/** What a row says in words, its dates and numbers apart: those are claims. Long lists of sources are cut off. */
export function glossOf(row: GedRow, lang: Lang): string {
  const [, ...around] = placesOf(row)
  const where = around.map(({ name }) => isolateName(name, lang))
  const told = [
    [WORDS.place[lang], row.where_description],
    [WORDS.by[lang], row.source_original],
    [WORDS.sources[lang], row.source_article],
  ].flatMap(([word, text]) =>
    text ? [`${word ?? ''}: ${isolateName(shortened(text), lang)}`] : [],
  )
  return [[titleOf(row, lang), ...where].join(COMMA[lang]), ...told].join('. ')
}

const COMMA = { EN: ', ', AR: '، ' } as const
const WORDS = {
  place: { EN: 'Place', AR: 'المكان' },
  by: { EN: 'Said by', AR: 'بحسب' },
  sources: { EN: 'Sources', AR: 'المصادر' },
} as const

/** Code points. */
const LONGEST = 600

function shortened(text: string): string {
  const points = codePoints(text)
  return points.length > LONGEST ? `${points.slice(0, LONGEST - 1)}…` : text
}
