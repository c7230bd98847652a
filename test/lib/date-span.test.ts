import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  contains,
  FIRST_DAY,
  hull,
  intersection,
  isDay,
  LAST_DAY,
  lengthInDays,
  middleOf,
  overlaps,
  searchEnds,
} from '../../src/lib/date-span.ts'
import type { DateSpan } from '../../src/lib/date-span.ts'

const span = (earliest: string | null, latest: string | null): DateSpan => ({ earliest, latest })

describe('A day', () => {
  test.each(['2021-07-09', '2020-02-29', '2000-02-29', FIRST_DAY, LAST_DAY])('is %s', (day) => {
    expect(isDay(day)).toBe(true)
  })
  test.each([
    ...['2021-02-29', '1900-02-29', '2021-13-01', '2021-00-10', '2021-04-31', '2021-07-00'],
    ...['0000-01-01', '2021-7-9', '20210709', '2021-07-09T00:00:00Z', '', '٢٠٢١-٠٧-٠٩'],
  ])('is not %j', (day) => {
    expect(isDay(day)).toBe(false)
  })
})

test('Both ends count in a length', () => {
  expect(lengthInDays(span('2021-07-09', '2021-07-09'))).toBe(1)
  expect(lengthInDays(span('2020-01-01', '2020-12-31'))).toBe(366)
  expect(lengthInDays(span(FIRST_DAY, LAST_DAY))).toBe(3_652_059)
  expect(lengthInDays(span(null, '2021-07-09'))).toBeNull()
})

test('The middle is rounded down, before 1970 too', () => {
  expect(middleOf(span('2021-07-01', '2021-07-04'))).toBe('2021-07-02')
  expect(middleOf(span('1969-12-29', '1969-12-30'))).toBe('1969-12-29')
  expect(middleOf(span('0001-01-01', '0001-01-03'))).toBe('0001-01-02')
  expect(middleOf(span('2021-07-01', null))).toBeNull()
})

test('Open ends reach as far as days go', () => {
  expect(searchEnds(span(null, null))).toEqual({ from: FIRST_DAY, until: LAST_DAY })
})

test('Intervals that share a day overlap', () => {
  expect(overlaps(span('2021-07-01', '2021-07-03'), span('2021-07-03', '2021-07-09'))).toBe(true)
  expect(overlaps(span('2021-07-01', '2021-07-02'), span('2021-07-03', null))).toBe(false)
  expect(overlaps(span(null, '2021-07-03'), span('2021-07-03', null))).toBe(true)
})

test('An open interval lies for certain only within one that is open at that end', () => {
  const july = span('2021-07-01', '2021-07-31')
  expect(contains(july, july)).toBe(true)
  expect(contains(july, span('2021-07-01', null))).toBe(false)
  expect(contains(span('2021-07-01', null), span('2021-07-02', null))).toBe(true)
  expect(contains(span(null, null), span(null, null))).toBe(true)
  expect(contains(july, span('2021-06-30', '2021-07-02'))).toBe(false)
})

test('What intervals share is closed by whichever closes it', () => {
  const spans = [
    span('2021-07-01', null),
    span(null, '2021-07-09'),
    span('2021-07-05', '2021-07-20'),
  ]
  expect(intersection(spans)).toEqual(span('2021-07-05', '2021-07-09'))
  expect(intersection([span('2021-07-01', '2021-07-02'), span('2021-07-03', null)])).toBeNull()
  expect(intersection([])).toEqual(span(null, null))
})

test('What holds all intervals is open where one of them is', () => {
  expect(hull([span('2021-07-01', '2021-07-02'), span('2021-07-05', '2021-07-09')])).toEqual(
    span('2021-07-01', '2021-07-09'),
  )
  expect(hull([span('2021-07-01', '2021-07-02'), span('2021-07-05', null)])).toEqual(
    span('2021-07-01', null),
  )
})

test('Intervals overlap where they have an intersection, and their hull contains both', () => {
  const day = fc.integer({ min: -800_000, max: 800_000 }).map((days) => {
    return new Date(Math.max(days, -719_162) * 86_400_000).toISOString().slice(0, 10)
  })
  const end = fc.option(day, { nil: null })
  const anySpan = fc
    .tuple(end, end)
    .map(([a, b]) => (a !== null && b !== null && a > b ? span(b, a) : span(a, b)))
  fc.assert(
    fc.property(anySpan, anySpan, (a, b) => {
      const shared = intersection([a, b])
      expect(overlaps(a, b)).toBe(shared !== null)
      expect(contains(hull([a, b]), a)).toBe(true)
      if (shared !== null) expect(contains(a, shared) && contains(b, shared)).toBe(true)
      const middle = middleOf(a)
      if (middle !== null) expect(contains(a, span(middle, middle))).toBe(true)
    }),
  )
})
