import type { Span } from './sample.ts'
import type { Variables } from './workload-query.ts'

/** Three years each, one after another: the years of most of the data set. */
export const SPANS: readonly Span[] = [
  { from: '2005-01-01', to: '2007-12-31' },
  { from: '2012-01-01', to: '2014-12-31' },
  { from: '2015-01-01', to: '2017-12-31' },
]

/** Every one of some values under a name, with every span. */
export function overSpans(
  spans: readonly Span[],
  name: string,
  values: readonly string[],
): readonly Variables[] {
  return values.flatMap((value) => spans.map((span) => ({ [name]: value, ...span })))
}
