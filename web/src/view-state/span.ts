import type { WordKey } from '../words/words.ts'
import type { View } from './view.ts'

/** Days, both included; an end that is missing is open. */
export interface Span {
  readonly from?: string
  readonly to?: string
}

/**
 * How many days before its last a span begins: both ends are included. The last 24 hours begin yesterday, and of a day that is
 * only partly meant an event may be of any hour: both days are asked for.
 */
const reach = { '24h': 1, '7d': 6, '30d': 29, '90d': 89, '12m': 364 } as const

/** The span that a view asks for, on the given day. */
export function spanOf({ from, to, last }: View, today: string): Span {
  if (last === undefined) return { ...(from ? { from } : {}), ...(to ? { to } : {}) }
  if (last === 'ytd') return { from: `${today.slice(0, 4)}-01-01`, to: today }
  return { from: moved(today, -reach[last]), to: today }
}

/** The span of equal length before (−1) or after (1) this one; undefined where it is open. */
export function shifted({ from, to }: Span, by: -1 | 1): Required<Span> | undefined {
  if (from === undefined || to === undefined) return undefined
  const whole = wholeYears(from, to)
  if (whole !== undefined) return { from: yearsOn(from, whole * by), to: yearsOn(to, whole * by) }
  const length = daysBetween(from, to) + 1
  return { from: moved(from, length * by), to: moved(to, length * by) }
}

/**
 * The two longest of some spans that are shorter than one and end where it ends: fewer of one of a few days, none of a day
 * or of one whose end is open.
 */
export function shorterSpans({ from, to }: Span): readonly (readonly [WordKey, Required<Span>])[] {
  if (to === undefined) return []
  const ways: readonly (readonly [WordKey, string])[] = [
    ['lastYearOfSpan', moved(to, -reach['12m'])],
    ['last90OfSpan', moved(to, -reach['90d'])],
    ['last30OfSpan', moved(to, -reach['30d'])],
    ['last7OfSpan', moved(to, -reach['7d'])],
    ['lastDayOfSpan', to],
  ]
  return ways
    .filter(([, begin]) => from === undefined || from < begin)
    .slice(0, 2)
    .map(([key, begin]) => [key, { from: begin, to }])
}

/** How many days lie between two. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000)
}

/** The day so many days later. */
export function moved(day: string, days: number): string {
  return new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10)
}

/** The day of the reader's calendar, now. */
export function today(): string {
  const now = new Date()
  return new Date(Date.UTC(now.getFullYear(), now.getMonth(), now.getDate()))
    .toISOString()
    .slice(0, 10)
}

function wholeYears(from: string, to: string): number | undefined {
  if (!from.endsWith('-01-01') || !to.endsWith('-12-31')) return undefined
  return Number(to.slice(0, 4)) - Number(from.slice(0, 4)) + 1
}

function yearsOn(day: string, years: number): string {
  return `${String(Number(day.slice(0, 4)) + years).padStart(4, '0')}${day.slice(4)}`
}
