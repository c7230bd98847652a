import type { Language } from './words.ts'

/** The language of the pages that the browser asks for first. */
export function browserLanguage(): Language {
  return navigator.languages.find((one) => /^(ar|en)\b/.test(one))?.startsWith('ar') === true
    ? 'ar'
    : 'en'
}
