import i18next, { type i18n } from 'i18next'
import type { Lang } from '../gql/graphql.ts'
import type { en } from './en.ts'

/** The languages of the pages. */
export type Language = 'en' | 'ar'

/** The name of a text; of those with plural forms, what comes before the form. */
export type WordKey = Plain<keyof typeof en>
type Plain<Key> = Key extends `${infer Stem}_one` | `${infer Stem}_other` ? Stem : Key

/** What is put into a text. */
export type Values = Readonly<Record<string, string | number>>

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
}

/** Loads the texts of a language, once. */
export async function loadWords(language: Language): Promise<Words> {
  const texts = language === 'ar' ? (await import('./ar.ts')).ar : (await import('./en.ts')).en
  const instance = i18next.createInstance()
  await instance.init({
    lng: language,
    resources: { [language]: { translation: texts } },
    keySeparator: false,
    nsSeparator: false,
    // React escapes what it shows.
    interpolation: { escapeValue: false },
  })
  return wordsOf(language, instance)
}

function wordsOf(language: Language, instance: i18n): Words {
  const locale = language === 'ar' ? 'ar-u-nu-latn' : 'en'
  const numbers = new Intl.NumberFormat(locale)
  const percents = new Intl.NumberFormat(locale, { style: 'percent' })
  const changes = new Intl.NumberFormat(locale, { style: 'percent', signDisplay: 'exceptZero' })
  const shown = (value: string | number) =>
    typeof value === 'number' ? numbers.format(value) : isolated(value, language)
  return {
    language,
    lang: language === 'ar' ? 'AR' : 'EN',
    t: (key, values = {}) =>
      instance.t(key, {
        ...Object.fromEntries(Object.entries(values).map(([name, one]) => [name, shown(one)])),
        ...(typeof values.count === 'number'
          ? { count: values.count, formatted: numbers.format(values.count) }
          : {}),
      }),
    code: (kind, code) => instance.t(`${kind}.${code}`, { defaultValue: code }),
    number: (value) => numbers.format(value),
    percent: (share) => percents.format(share),
    signed: (share) => changes.format(share).replace('-', '−'),
  }
}

/** A value keeps its own direction within an Arabic text. */
function isolated(value: string, language: Language): string {
  return language === 'ar' ? `\u2068${value}\u2069` : value
}
