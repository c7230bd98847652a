import type { DatePrecision } from '../../facts/vocabulary.ts'
import { counted } from '../../lib/counted.ts'
import { lengthInDays } from '../../lib/date-span.ts'
import { hasCredibleYear } from './credible-year.ts'
import type { DossierIndex, IndexedClaim } from './dossier-index.ts'
import type { Mistake, Path } from './mistakes.ts'

/** Finds dates and numbers that contradict themselves. */
export function checkValues(index: DossierIndex): readonly Mistake[] {
  return [
    ...index.documents.flatMap(({ value, path }) =>
      checkPublished(value.published, [...path, 'published']),
    ),
    ...index.claims.flatMap(({ value, path }) => [
      ...('earliest' in value && value.precision !== undefined
        ? checkSpan({ ...value, precision: value.precision }, path)
        : []),
      ...('earliest' in value && value.precision === undefined ? unprecise(value, path) : []),
      ...('low' in value ? checkNumber(value, path) : []),
    ]),
  ]
}

interface Span {
  readonly earliest: string | null
  readonly latest: string | null
  readonly precision: DatePrecision
}

function checkPublished(
  published: Span & { readonly basis: string; readonly reason?: unknown },
  path: Path,
): readonly Mistake[] {
  const mistakes = checkSpan(published, path)
  if (published.basis !== 'INFERRED' || published.reason !== undefined) return mistakes
  return [
    ...mistakes,
    {
      path: [...path, 'reason'],
      message: 'the date is INFERRED without a reason. Say why this interval.',
    },
  ]
}

function checkSpan(span: Span, path: Path): readonly Mistake[] {
  const { earliest, latest, precision } = span
  const outside = [earliest, latest].some((day) => day !== null && !hasCredibleYear(day))
  if (outside)
    return [
      { path: [...path, 'earliest'], message: 'the year lies outside 1000 to 2999. Correct it.' },
    ]
  if (earliest === null || latest === null) {
    if (precision === 'OPEN') return []
    return [
      {
        path: [...path, 'precision'],
        message: `an end is null, so the precision is not ${precision}. Write OPEN or give both ends.`,
      },
    ]
  }
  if (earliest > latest) {
    return [
      {
        path: [...path, 'earliest'],
        message: `${earliest} lies after latest, ${latest}. Correct one of them.`,
      },
    ]
  }
  const days = lengthInDays({ earliest, latest }) ?? Infinity
  const [least, most] = lengths[precision]
  if (days >= least && days <= most) return []
  const wanted =
    most === Infinity ? `more than ${String(least - 1)}` : `${String(least)} to ${String(most)}`
  return [
    {
      path: [...path, 'precision'],
      message: `the interval has ${counted(days, 'day')}; ${precision} fits ${wanted}. Correct the dates or the precision.`,
    },
  ]
}

/** Fewest and most days of an interval of each precision; neighbours overlap, for "about" is part of their meaning. */
const lengths: Readonly<Record<DatePrecision, readonly [number, number]>> = {
  DAY: [1, 1],
  FEW_DAYS: [2, 7],
  WEEK: [4, 16],
  MONTH: [12, 62],
  SEASON: [28, 200],
  YEAR: [90, 366],
  OPEN: [367, Infinity],
}

function unprecise(span: Omit<Span, 'precision'>, path: Path): readonly Mistake[] {
  if (span.earliest === null && span.latest === null) return []
  return [{ path: [...path, 'precision'], message: 'dates are given without a precision. Add it.' }]
}

type Numbered = Extract<IndexedClaim['value'], { low: number | null }>

function checkNumber(claim: Numbered, path: Path): readonly Mistake[] {
  const { low, best, high, text } = claim
  if (exceeds(low, best))
    return [{ path: [...path, 'low'], message: order('low', low, 'best', best) }]
  if (exceeds(best, high))
    return [{ path: [...path, 'best'], message: order('best', best, 'high', high) }]
  if (exceeds(low, high))
    return [{ path: [...path, 'low'], message: order('low', low, 'high', high) }]
  const needed = 'kind' in claim && (claim.kind === 'HARM' || claim.kind === 'COUNT')
  if (!needed || low !== null || best !== null || high !== null || text !== undefined) return []
  return [
    {
      path,
      message: 'no number is given. Give low, best or high, or the words of the source as text.',
    },
  ]
}

function exceeds(a: number | null, b: number | null): boolean {
  return a !== null && b !== null && a > b
}

function order(first: string, a: number | null, second: string, b: number | null): string {
  return `${first}, ${String(a)}, is larger than ${second}, ${String(b)}. Correct one of them.`
}
