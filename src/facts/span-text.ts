import type { DateSpan } from '../lib/date-span.ts'
import { isolateDigits } from '../lib/isolate.ts'
import type { Lang } from './vocabulary.ts'

/** An interval of days in words: one day, both ends, or the end that is known; null where both are open. */
export function spanText({ earliest, latest }: DateSpan, lang: Lang): string | null {
  const from = earliest === null ? null : isolateDigits(earliest, lang)
  const until = latest === null ? null : isolateDigits(latest, lang)
  if (from === null) return until === null ? null : `${words.until[lang]} ${until}`
  if (until === null) return `${words.since[lang]} ${from}`
  return from === until ? from : `${from} ${words.to[lang]} ${until}`
}

const words = {
  since: { EN: 'since', AR: 'منذ' },
  until: { EN: 'until', AR: 'حتى' },
  to: { EN: 'to', AR: 'إلى' },
} as const
