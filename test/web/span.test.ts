import { afterEach, expect, test, vi } from 'vitest'
import { spanChange } from '../../web/src/view-state/span-change.ts'
import { daysBetween, shifted, shorterSpans, spanOf, today } from '../../web/src/view-state/span.ts'
import { spanText } from '../../web/src/words/dates.ts'

afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllEnvs()
})

test.each([
  // The last 24 hours are parts of two days.
  ['24h', 2],
  ['7d', 7],
  ['30d', 30],
  ['90d', 90],
  ['12m', 365],
] as const)('%s are %i days with both ends, and so is the span before', (last, days) => {
  const { from = '', to = '' } = spanOf({ last }, '2021-06-30')
  const before = shifted({ from, to }, -1)

  expect([to, daysBetween(from, to) + 1]).toEqual(['2021-06-30', days])
  expect(daysBetween(before?.from ?? '', from)).toBe(days)
  expect(daysBetween(before?.to ?? '', from)).toBe(1)
})

test.each([
  ['Asia/Baghdad', '2021-06-29T22:30:00Z', '2021-06-30'],
  ['America/New_York', '2021-06-30T02:30:00Z', '2021-06-29'],
  ['UTC', '2021-06-30T23:59:00Z', '2021-06-30'],
])('today is the day of the calendar in %s', (zone, instant, day) => {
  vi.stubEnv('TZ', zone)
  vi.useFakeTimers({ now: new Date(instant), toFake: ['Date'] })

  expect(today()).toBe(day)
})

test('smaller spans are smaller, and end where the larger one ends', () => {
  const year = ['lastYearOfSpan', { from: '2020-07-01', to: '2021-06-30' }]
  const quarter = ['last90OfSpan', { from: '2021-04-02', to: '2021-06-30' }]

  expect(shorterSpans({ to: '2021-06-30' })).toEqual([year, quarter])
  expect(shorterSpans({ from: '2020-06-30', to: '2021-06-30' })).toEqual([year, quarter])
  const days = ['last30OfSpan', { from: '2021-06-01', to: '2021-06-30' }]
  const week = ['last7OfSpan', { from: '2021-06-24', to: '2021-06-30' }]
  const last = ['lastDayOfSpan', { from: '2021-06-30', to: '2021-06-30' }]
  expect(shorterSpans({ from: '2020-07-01', to: '2021-06-30' })).toEqual([quarter, days])
  expect(shorterSpans({ from: '2021-04-02', to: '2021-06-30' })).toEqual([days, week])
  expect(shorterSpans({ from: '2021-06-24', to: '2021-06-30' })).toEqual([last])
  expect(shorterSpans({ from: '2021-06-30', to: '2021-06-30' })).toEqual([])
  expect(shorterSpans({ from: '2021-04-02' })).toEqual([])
})

test('what is compared with the span before goes along with the span, any other stays', () => {
  const year = { from: '2021-01-01', to: '2021-12-31' }
  const next = { from: '2022-01-01', to: '2022-12-31' }
  const compared = { ...year, vs: '2020-01-01..2020-12-31' }
  const other = { ...year, vs: '2014-01-01..2014-12-31' }

  expect(spanChange(compared, next).vs).toBe('2021-01-01..2021-12-31')
  expect(spanChange(compared, {}).vs).toBeUndefined()
  expect(spanChange(compared, { from: '2021-01-01' }).vs).toBeUndefined()
  expect(spanChange(other, next).vs).toBe(other.vs)
  expect(spanChange(year, next).vs).toBeUndefined()
  expect(spanChange(year, next, { compare: true }).vs).toBe('2021-01-01..2021-12-31')
  expect(spanChange(other, next, { compare: false })).toEqual({
    ...{ ...next, last: undefined, vs: undefined },
  })
})

test('a span that is open at an end reads from left to right in every text', () => {
  expect(spanText({ from: '2021-01-01' })).toBe('\u20662021-01-01 – …\u2069')
  expect(spanText({ to: '2021-12-31' })).toBe('\u2066… – 2021-12-31\u2069')
  expect(spanText({ from: '2021-01-01', to: '2021-12-31' })).toBe('2021')
})
