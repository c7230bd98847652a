import type { Lang } from '../gql/first/graphql.ts'
import type { firstEn } from './en/first.ts'
import type { furtherEn } from './en/further.ts'
import { localeOf } from './locale.ts'

/** The languages of the pages. */
export type Language = 'en' | 'ar'

/** The name of a text; of those with plural forms, what comes before the form. */
export type WordKey = Plain<keyof typeof firstEn | keyof typeof furtherEn>
type Plain<Key> = Key extends `${infer Stem}_one` | `${infer Stem}_other` ? Stem : Key

/** What is put into a text; `count` also chooses its plural form, and stands there as `formatted`. */
type Values = Readonly<Record<string, string | number>>

/** Texts, numbers and dates of one language. */
export interface Words {
  readonly language: Language
  /** The language as the API names it. */
  readonly lang: Lang
  readonly t: (key: WordKey, values?: Values) => string
  /** The word for a code of the API; the code itself where there is none. */
  readonly code: (kind: string, code: string) => string
  readonly number: (value: number) => string
  readonly percent: (share: number) => string
  readonly signed: (share: number) => string
  /** A text that holds digits, such as a year, with those that the reader wants. */
  readonly digits: (text: string) => string
}

/** Loads what the overview shows first in a language. */
export async function loadFirstWords(language: Language): Promise<Words> {
  return wordsOf(language, await firstTexts(language))
}

/** Loads all texts of a language. */
export async function loadWords(language: Language): Promise<Words> {
  const further =
    language === 'ar'
      ? import('./ar/further.ts').then(({ furtherAr }) => furtherAr)
      : import('./en/further.ts').then(({ furtherEn }) => furtherEn)
  return wordsOf(language, { ...(await firstTexts(language)), ...(await further) })
}

async function firstTexts(language: Language): Promise<Readonly<Record<string, string>>> {
  return language === 'ar'
    ? (await import('./ar/first.ts')).firstAr
    : (await import('./en/first.ts')).firstEn
}

function wordsOf(language: Language, texts: Readonly<Record<string, string>>): Words {
  const locale = localeOf(language)
  const numbers = new Intl.NumberFormat(locale)
  const percents = new Intl.NumberFormat(locale, { style: 'percent' })
  const changes = new Intl.NumberFormat(locale, { style: 'percent', signDisplay: 'exceptZero' })
  const plurals = new Intl.PluralRules(language)
  const number = (value: number) => numbers.format(value)
  const isPlain = number(0) === '0'
  const digits = (text: string) =>
    isPlain ? text : text.replace(/\d/g, (one) => number(Number(one)))
  const shown = (value: string | number | undefined) =>
    typeof value === 'number' ? number(value) : isolated(value ?? '', language)
  return {
    ...{ language, lang: language === 'ar' ? 'AR' : 'EN', number, digits },
    t: (key, values = {}) => {
      const { count } = values
      const form = typeof count === 'number' ? `_${plurals.select(count)}` : ''
      const text = texts[`${key}${form}`] ?? texts[key] ?? key
      return digits(text).replace(/\{\{(\w+)\}\}/g, (_, name: string) =>
        shown(name === 'formatted' ? count : values[name]),
      )
    },
    code: (kind, code) => texts[`${kind}.${code}`] ?? code,
    percent: (share) => percents.format(share),
    signed: (share) => changes.format(share).replace('-', '−'),
  }
}

/** A value keeps its own direction within an Arabic text. */
function isolated(value: string, language: Language): string {
  return language === 'ar' ? `\u2068${value}\u2069` : value
}
