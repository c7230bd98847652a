import { isDay } from '../../../lib/date-span.ts'

const MONTHS = [
  ...['january', 'february', 'march', 'april', 'may', 'june', 'july'],
  ...['august', 'september', 'october', 'november', 'december'],
] as const

const PARTS: Readonly<Record<string, string>> = {
  YYYY: '(?<year>\\d{4})',
  MMMM: '(?<name>[a-z]+)',
  MMM: '(?<name>[a-z]{3})',
  MM: '(?<month>\\d{2})',
  M: '(?<month>\\d{1,2})',
  DD: '(?<day>\\d{2})',
  D: '(?<day>\\d{1,2})',
}
const A_TIME = '(?:[T ]\\d{1,2}:\\d{2}.*)?'

/** Makes a reader of days written in one format: it gives ISO days, and null for what is no day of the calendar. */
export function writtenDay(format: string): (text: string) => string | null {
  const pattern = format.replaceAll(
    /YYYY|MMMM|MMM|MM|M|DD|D|[^YMD]/g,
    (part) => PARTS[part] ?? part.replaceAll(/[\\^$.*+?()[\]{}|/-]/g, String.raw`\$&`),
  )
  const written = new RegExp(`^${pattern}${A_TIME}$`, 'i')
  return (text) => {
    const { year = '', month, name, day = '' } = written.exec(text)?.groups ?? {}
    const number = month ?? numberOf(name ?? '')
    const iso = [year, number.padStart(2, '0'), day.padStart(2, '0')].join('-')
    return isDay(iso) ? iso : null
  }
}

function numberOf(name: string): string {
  const wanted = name.toLowerCase()
  const index = MONTHS.findIndex(
    (month) => month === wanted || (wanted.length === 3 && month.startsWith(wanted)),
  )
  return index === -1 ? '' : String(index + 1)
}
