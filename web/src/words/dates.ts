import { localeOf } from './locale.ts'
import type { Words } from './words.ts'

/** An interval of days, an end that is null being open. */
interface Interval {
  readonly earliest: string | null
  readonly latest: string | null
}

/** Says an interval in words: a day, from one to another, before, after, or that it is open at both ends. */
export function intervalText({ earliest, latest }: Interval, { t, language }: Words): string {
  if (earliest !== null && latest !== null) {
    return earliest === latest ? dayText(earliest, language) : rangeText(earliest, latest)
  }
  if (earliest !== null) return t('fromDayOn', { day: dayText(earliest, language) })
  return latest === null ? t('dateOpen') : t('untilDay', { day: dayText(latest, language) })
}

/** A day as it is read: 2 May 2021. */
export function dayText(day: string, language: 'en' | 'ar'): string {
  return new Intl.DateTimeFormat(localeOf(language), {
    ...{ day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' },
  }).format(Date.parse(day))
}

/** Two days as one short text; whole years are said as such. It reads from left to right. */
export function rangeText(from: string, to: string): string {
  const [fromYear, toYear] = [from.slice(0, 4), to.slice(0, 4)]
  const wholeYears = from.endsWith('-01-01') && to.endsWith('-12-31')
  if (wholeYears) return fromYear === toYear ? fromYear : isolated(`${fromYear}–${toYear}`)
  return isolated(`${from} … ${to}`)
}

/** The same of a span that may be open at an end. */
export function spanText({
  from,
  to,
}: {
  readonly from?: string | undefined
  readonly to?: string | undefined
}): string {
  if (from !== undefined && to !== undefined) return rangeText(from, to)
  return isolated(`${from ?? '…'} – ${to ?? '…'}`)
}

/** Keeps its order from left to right in a text of either direction. */
function isolated(text: string): string {
  return `\u2066${text}\u2069`
}
