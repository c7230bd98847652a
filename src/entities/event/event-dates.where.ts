import { ClientError } from '../../errors.ts'
import type { Input } from '../../reading/input.ts'
import type { FitMode } from '../../reading/shape.ts'

/** One walk along a date index: which key, which bounds an index can seek to, and what is left to compare. */
export interface DateRange {
  readonly key: 'from' | 'longFrom' | 'openFrom'
  readonly bounds: (variable: string) => readonly string[]
  readonly rest: (variable: string) => string
}

/** A date filter: the whole predicate, and the same as walks along date indexes. */
export interface DateFilter {
  readonly predicate: (variable: string) => string
  readonly ranges: readonly DateRange[]
}

/** Events longer than this many days stand in an index of their own (`longFrom`), those of more than a year or open in another (`openFrom`). */
const [longDays, yearDays] = [31, 366]

/**
 * Reads `from`, `to` and `dateMode` together; a mode that is given goes before the input's. Works on events and on the
 * relationships that carry their dates.
 *
 * An event that overlaps a span may begin long before it, so an index on the first day alone has no lower bound. But
 * most begin at most 31 days before it, and long ones at most a year. So there are three walks: all that begin near, the
 * long ones of the year before, and those that are open or longer, which are few.
 */
export function dateFilter(where: Input | undefined, given?: FitMode): DateFilter {
  const from = firstDay(where)
  const to = day(where?.get('to'))
  const mode = modeOf(where, given)
  const predicate = modes[mode](from, to)
  if (from === undefined || mode === 'CERTAIN') {
    const bounds = [
      ...(from === undefined ? [] : [`>= ${from}`]),
      ...(to === undefined ? [] : [`<= ${to}`]),
    ]
    return { predicate, ranges: [range('from', bounds, predicate)] }
  }
  const before = (days: number): string => `${from} - duration({days: ${String(days)}})`
  const upper = to === undefined ? [] : [`<= ${to}`]
  // What the keys of a walk say already need not be read from the event: one that begins in the span reaches into it.
  const reaches = (it: string): string => `${it}.until >= ${from}`
  const near = (it: string): string => `(${it}.from >= ${from} OR ${reaches(it)})`
  const [rest, far] = mode === 'POSSIBLE' ? [near, reaches] : [predicate, predicate]
  return {
    predicate,
    ranges: [
      range('from', [`>= ${before(longDays)}`, ...upper], rest),
      range('longFrom', [`>= ${before(yearDays)}`, `< ${before(longDays)}`, ...upper], far),
      range('openFrom', [`< ${before(longDays)}`, ...upper], far),
    ],
  }
}

type Compare = (from: string | undefined, to: string | undefined) => (variable: string) => string

const modes: Readonly<Record<FitMode, Compare>> = {
  POSSIBLE: (from, to) => (it) =>
    all([to && `${it}.from <= ${to}`, from && `${it}.until >= ${from}`]),
  CERTAIN: (from, to) => (it) =>
    all([from && `${it}.from >= ${from}`, to && `${it}.until <= ${to}`]),
  BEST: (from, to) => (it) => {
    const middle = all([from && `${it}.middle >= ${from}`, to && `${it}.middle <= ${to}`])
    const contained = modes.CERTAIN(from, to)(it)
    // Not by OR: the ends of an event that has a middle need not be read.
    return middle === '' ? '' : `coalesce(${middle}, ${contained})`
  },
  // An end that is not known lies nowhere: one that is known has to be in the span, unless both are known.
  KNOWN: (from, to) => (it) => {
    const inside = (end: string): string =>
      all([from && `${it}.${end} >= ${from}`, to && `${it}.${end} <= ${to}`])
    return all([
      modes.POSSIBLE(from, to)(it),
      `((${it}.earliest IS NOT NULL AND ${it}.latest IS NOT NULL) OR coalesce(${inside('earliest')}, false) OR coalesce(${inside('latest')}, false))`,
    ])
  },
}

function modeOf(where: Input | undefined, given: FitMode | undefined): FitMode {
  const own = where?.get('dateMode')?.value
  const mode = own === 'CERTAIN' || own === 'BEST' ? own : 'POSSIBLE'
  if (given === 'KNOWN') return mode === 'POSSIBLE' ? 'KNOWN' : mode
  return given ?? mode
}

function range(
  key: DateRange['key'],
  bounds: readonly string[],
  rest: DateRange['rest'],
): DateRange {
  return {
    key,
    bounds: (it) =>
      bounds.length === 0
        ? [`${it}.${key} IS NOT NULL`]
        : bounds.map((bound) => `${it}.${key} ${bound}`),
    rest,
  }
}

/** The first day of the span; one after the last day is a mistake, not an empty answer. */
function firstDay(where: Input | undefined): string | undefined {
  if (where?.get('from') === undefined) return undefined
  return `date(${where.parameter(
    ({ from, to }: { readonly from: string; readonly to?: string | null }) => {
      if (typeof to === 'string' && from > to) {
        throw new ClientError(
          'BAD_USER_INPUT',
          `\`from\` (${from}) is after \`to\` (${to}). Give the earlier day as \`from\`.`,
        )
      }
      return from
    },
  )})`
}

function day(input: Input | undefined): string | undefined {
  return input === undefined ? undefined : `date(${input.parameter()})`
}

function all(predicates: readonly (string | undefined)[]): string {
  return predicates.filter((predicate) => predicate !== undefined && predicate !== '').join(' AND ')
}
