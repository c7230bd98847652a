import { describe, expect, test } from 'vitest'
import { dayAfter, FIRST_DAY, isDay, LAST_DAY, lengthInDays } from '../../src/lib/date-span.ts'
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

test('So many days after a day may be before it, or in another century', () => {
  expect(dayAfter('2020-02-28', 1)).toBe('2020-02-29')
  expect(dayAfter('1970-01-01', -1)).toBe('1969-12-31')
  expect(dayAfter('1900-02-28', 1)).toBe('1900-03-01')
  expect(dayAfter(FIRST_DAY, 3_652_058)).toBe(LAST_DAY)
})
