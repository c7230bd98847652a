import { labelOf } from '../../../facts/labels.ts'
import type { Lang } from '../../../facts/vocabulary.ts'
import { codePoints } from '../../../lib/code-points.ts'
import { isolateName } from '../../../lib/isolate.ts'
import type { DeskRow } from './desk-row.ts'

/** What to call the event of a row. */
export function rowTitle(row: DeskRow, lang: Lang): string {
  const [first = '', ...rest] = labelOf('eventType', row.type, lang)
  const named = row.parties.filter(({ as }) => MAIN.includes(as)).map(({ name }) => name)
  const who = [...new Set(named)].map((name) => isolateName(name, lang)).join(' – ')
  const where = row.places.slice(0, 1).map(({ name }) => isolateName(name, lang))
  const about = [who, ...where].filter((text) => text !== '').join(COMMA[lang])
  const label = `${first.toUpperCase()}${rest.join('')}`
  return about === '' ? label : `${label}: ${about}`
}

/** What a row says in words, its dates and numbers apart: those are claims. */
export function rowGloss(row: DeskRow, lang: Lang): string {
  const around = row.places.slice(1).map(({ name }) => isolateName(name, lang))
  const told = [
    [WORDS.note[lang], row.note],
    [WORDS.reporter[lang], row.reporter],
  ].flatMap(([word, text]) =>
    text ? [`${word ?? ''}: ${isolateName(shortened(text), lang)}`] : [],
  )
  return [[rowTitle(row, lang), ...around].join(COMMA[lang]), ...told].join('. ')
}

const MAIN: readonly string[] = ['PERPETRATOR', 'TARGET', 'SIDE_A', 'SIDE_B']
const COMMA = { EN: ', ', AR: '، ' } as const
const WORDS = {
  note: { EN: 'Note', AR: 'ملاحظة' },
  reporter: { EN: 'Sources', AR: 'المصادر' },
} as const

/** Code points. */
const LONGEST = 1_000

function shortened(text: string): string {
  const points = codePoints(text)
  return points.length > LONGEST ? `${points.slice(0, LONGEST - 1)}…` : text
}
