import { FIRST_DAY, LAST_DAY } from '../lib/date-span.ts'
import type { ClaimRecord } from './claim-record.ts'
import type { SearchKeys } from './event-facts.ts'

/** Where claims lay an event in time beyond what its facts say; null where they do not. */
export interface SaidSpan {
  readonly saidFrom: string | null
  readonly saidUntil: string | null
}

/**
 * The first and the last day on which any claim that stands lays an event, where they reach beyond the interval that
 * follows from all: under a lens, which hears some of them, it may lie there. With it, an index finds every event that
 * may lie in a span under some lens.
 */
export function saidSpan(
  claims: readonly ClaimRecord[],
  { from, until }: Pick<SearchKeys, 'from' | 'until'>,
): SaidSpan {
  const dated = claims.filter(({ kind, live }) => live && kind === 'WHEN')
  const first = dated.map(({ earliest }) => earliest ?? FIRST_DAY).sort()[0] ?? from
  const last =
    dated
      .map(({ latest }) => latest ?? LAST_DAY)
      .sort()
      .at(-1) ?? until
  return first < from || last > until
    ? { saidFrom: first < from ? first : from, saidUntil: last > until ? last : until }
    : { saidFrom: null, saidUntil: null }
}
