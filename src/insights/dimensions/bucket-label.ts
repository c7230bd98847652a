import type { Interval } from '../../facts/vocabulary.ts'

/** How people write an interval that begins on this day: 2021-04-18, 2021-W15, 2021-04, 2021 Q2, 2021. */
export function bucketLabel(interval: Interval, start: string, lang: 'EN' | 'AR'): string {
  const [year = '', month = ''] = start.split('-')
  switch (interval) {
    case 'DAY':
      return start
    case 'WEEK':
      return isoWeek(start)
    case 'MONTH':
      return `${year}-${month}`
    case 'QUARTER': {
      const quarter = String(Math.ceil(Number(month) / 3))
      return lang === 'AR' ? `الربع ${quarter} من ${year}` : `${year} Q${quarter}`
    }
    case 'YEAR':
      return String(Number(year))
  }
}

/** The ISO 8601 week of a Monday: it belongs to the year of its Thursday. */
function isoWeek(monday: string): string {
  const thursday = new Date(Date.parse(`${monday}T00:00:00Z`) + 3 * DAY)
  const firstOfYear = Date.UTC(thursday.getUTCFullYear(), 0, 1)
  const week = Math.floor((thursday.getTime() - firstOfYear) / (7 * DAY)) + 1
  return `${String(thursday.getUTCFullYear())}-W${String(week).padStart(2, '0')}`
}

const DAY = 86_400_000
