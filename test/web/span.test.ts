import { afterEach, expect, test, vi } from 'vitest'
import { daysBetween, shifted, shorterSpans, spanOf, today } from '../../web/src/view-state/span.ts'

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
  expect(shorterSpans({ from: '2020-07-01', to: '2021-06-30' })).toEqual([quarter])
  expect(shorterSpans({ from: '2021-04-02', to: '2021-06-30' })).toEqual([])
  expect(shorterSpans({ from: '2021-04-02' })).toEqual([])
})
