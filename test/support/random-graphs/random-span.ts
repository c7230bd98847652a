import fc from 'fast-check'

/** An interval of days as a WHEN claim gives it. */
export interface RandomSpan {
  readonly earliest: string | null
  readonly latest: string | null
  readonly precision: string
}

/** First and last days of weeks, months, quarters and years. */
const edges = [
  ...['2030-12-30', '2030-12-31', '2031-01-01', '2031-01-05', '2031-01-06', '2031-01-31'],
  ...['2031-02-01', '2031-02-28', '2031-03-01', '2031-03-31', '2031-04-01', '2031-04-06'],
  ...['2031-06-30', '2031-07-01', '2031-12-31', '2032-01-01', '2032-02-29', '2032-12-31'],
]

/** Days of an interval: a day, a few, and just below and above what makes a difference. */
const lengths = [1, 1, 1, 1, 2, 3, 6, 7, 8, 14, 28, 31, 32, 62, 90, 180, 365, 366, 367, 368, 1200]

const day = fc.oneof(
  fc.constantFrom(...edges),
  fc.integer({ min: -30, max: 420 }).map((offset) => daysAfter('2031-01-01', offset)),
)

const closed = fc
  .tuple(day, fc.constantFrom(...lengths), fc.boolean())
  .map(([at, length, isLast]): RandomSpan => {
    const earliest = isLast ? daysAfter(at, 1 - length) : at
    return { earliest, latest: daysAfter(earliest, length - 1), precision: precisionOf(length) }
  })

/** Points of time, short and long intervals, and such as are open at one end or both. */
export const randomSpan: fc.Arbitrary<RandomSpan> = fc.oneof(
  { weight: 6, arbitrary: closed },
  { weight: 1, arbitrary: day.map((latest) => open(null, latest)) },
  { weight: 1, arbitrary: day.map((earliest) => open(earliest, null)) },
  { weight: 1, arbitrary: fc.constant(open(null, null)) },
)

function open(earliest: string | null, latest: string | null): RandomSpan {
  return { earliest, latest, precision: 'OPEN' }
}

function precisionOf(length: number): string {
  const most: readonly (readonly [string, number])[] = [
    ...([
      ['DAY', 1],
      ['FEW_DAYS', 7],
      ['WEEK', 16],
      ['MONTH', 62],
    ] as const),
    ...([
      ['SEASON', 200],
      ['YEAR', 366],
    ] as const),
  ]
  return most.find(([, days]) => length <= days)?.[0] ?? 'OPEN'
}

function daysAfter(from: string, days: number): string {
  return new Date(Date.parse(`${from}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10)
}
