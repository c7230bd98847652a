/** What a reader of Arabic may want otherwise: the digits ٠–٩, and the months of Iraq and the Levant, كانون الثاني first. */
export type ArabicHabit = 'arabicDigits' | 'arabicMonths'

/** The locale by which numbers and days of a language are written. */
export function localeOf(language: 'en' | 'ar'): string {
  if (language === 'en') return 'en-GB'
  const region = hasHabit('arabicMonths') ? 'ar-IQ' : 'ar'
  return `${region}-u-nu-${hasHabit('arabicDigits') ? 'arab' : 'latn'}`
}

/** Whether a reader wants it; a choice kept in the browser, as no other reader of an address should have it. */
export function hasHabit(habit: ArabicHabit): boolean {
  const { localStorage } = globalThis as MayStore // texts are also made where there is no browser
  return localStorage?.getItem(keyOf(habit)) === 'on'
}

/** The name under which the browser keeps it. */
export function keyOf(habit: ArabicHabit): string {
  return `marsad:${habit}`
}

interface MayStore {
  readonly localStorage?: { readonly getItem: (key: string) => string | null }
}
