import type { Interval } from '../../facts/vocabulary.ts'
import { factsOf } from '../../reading/facts-of.ts'
import type { Site } from '../../reading/shape.ts'
import type { DimensionShape, KeyBasis, KeyNames } from '../counting/dimension.ts'
import { bucketLabel } from './bucket-label.ts'

/** An event whose last interval lies more steps than this after its first is of unknown time there. */
const mostSteps = 366

interface Unit {
  readonly truncate: string
  /** The step of a duration, and how many steps lie between two truncated days. */
  readonly step: (count: string) => string
  readonly between: (first: string, last: string) => string
}

const days = (first: string, last: string): string => `duration.inDays(${first}, ${last}).days`
const months = (first: string, last: string): string =>
  `((${last}.year - ${first}.year) * 12 + ${last}.month - ${first}.month)`

const UNITS: Readonly<Record<Interval, Unit>> = {
  DAY: { truncate: 'day', step: (n) => `{days: ${n}}`, between: days },
  WEEK: {
    truncate: 'week',
    step: (n) => `{weeks: ${n}}`,
    between: (first, last) => `${days(first, last)} / 7`,
  },
  MONTH: { truncate: 'month', step: (n) => `{months: ${n}}`, between: months },
  QUARTER: {
    truncate: 'quarter',
    step: (n) => `{months: 3 * ${n}}`,
    between: (first, last) => `${months(first, last)} / 3`,
  },
  YEAR: {
    truncate: 'year',
    step: (n) => `{years: ${n}}`,
    between: (first, last) => `(${last}.year - ${first}.year)`,
  },
}

/**
 * Dimensions of time: an event stands in every interval it may have happened in; for certain where it lies in one, by
 * the best guess in that of its middle. Events whose time is open have no key.
 */
export const timeDimensions: Readonly<Record<Interval, DimensionShape>> = {
  DAY: every('DAY'),
  WEEK: every('WEEK'),
  MONTH: every('MONTH'),
  QUARTER: every('QUARTER'),
  YEAR: every('YEAR'),
}

function every(interval: Interval): DimensionShape {
  const basis: KeyBasis = {
    columns: columnsOf,
    read: (site, names) => readDays(interval, site, names),
    rows: (names) => intervalRows(interval, names),
  }
  return {
    label: { label: (start, lang) => bucketLabel(interval, start, lang) },
    uncertain: true,
    basis,
    branches: (_, site, names) => [
      `WITH ${basis.read(site, names).join(', ')}\n${basis.rows(names)}`,
    ],
  }
}

/** The intervals in which time begins and ends, and its middle, as expressions. */
interface Reach {
  readonly first: string
  readonly last: string
  readonly middle: string
}

/** Whether a site is a set that reaches over several intervals, so that the best guess puts it in none of them. */
export function reachesOver(interval: Interval, site: Site): string {
  const facts = factsOf(site)
  const { truncate } = UNITS[interval]
  // Truncating null is an error, not null.
  const start = (day: string): string =>
    `(CASE WHEN ${day} IS NOT NULL THEN date.truncate('${truncate}', ${day}) END)`
  const [first, last] = [start(`${facts}.earliest`), start(`${facts}.latest`)]
  return isOverSeveral(interval, { first, last, middle: `${facts}.middle` })
}

/** The same of what has these columns of the basis. */
export function rowReachesOver(interval: Interval, names: KeyNames): string {
  const [first, last, middle] = columnsOf(names)
  return isOverSeveral(interval, { first, last, middle })
}

function isOverSeveral(interval: Interval, { first, last, middle }: Reach): string {
  const steps = UNITS[interval].between(first, last)
  return `${middle} IS NULL AND ${steps} > 0 AND ${steps} <= ${String(mostSteps)}`
}

function columnsOf({ key }: KeyNames): readonly [first: string, last: string, middle: string] {
  return [`${key}first`, `${key}last`, `${key}middle`]
}

/** The first interval, and the last and that of the middle, which one day does not need: they are null then. */
function readDays(interval: Interval, site: Site, names: KeyNames): readonly string[] {
  const facts = factsOf(site)
  const [earliest, latest, middle] = [`${facts}.earliest`, `${facts}.latest`, `${facts}.middle`]
  const start = (day: string): string => `date.truncate('${UNITS[interval].truncate}', ${day})`
  const days = [
    `CASE WHEN ${latest} IS NOT NULL AND ${earliest} IS NOT NULL THEN ${start(earliest)} END`,
    `CASE WHEN ${latest} <> ${earliest} THEN ${start(latest)} END`,
    `CASE WHEN ${latest} <> ${earliest} AND ${middle} IS NOT NULL THEN ${start(middle)} END`,
  ]
  return columnsOf(names).map((column, place) => `${days[place] ?? 'null'} AS ${column}`)
}

/** One row for each interval, none where they are too many. */
function intervalRows(interval: Interval, names: KeyNames): string {
  const { step, between } = UNITS[interval]
  const [first, last, middle] = columnsOf(names)
  return `WITH ${first} AS first, coalesce(${last}, ${first}) AS last, ${middle} AS middle
WITH first, middle, ${between('first', 'last')} AS steps
WHERE steps <= ${String(mostSteps)}
UNWIND range(0, steps) AS step
WITH middle, steps, first + duration(${step('step')}) AS start
RETURN toString(start) AS ${names.key}, steps = 0 AS ${names.sure},
  CASE steps WHEN 0 THEN true ELSE coalesce(middle = start, false) END AS ${names.guess}`
}
