import type { Problem } from '../../pipeline/source-record.ts'
import type { GedRow } from './ged-row.ts'

/** What is odd about a row that is kept: numbers of dead that cannot all hold. */
export function gedRemarks({ low, best, high }: GedRow): readonly Problem[] {
  if (low <= best && best <= high) return []
  const [least, most] = [Math.min(low, best, high), Math.max(low, best, high)]
  const given = `low ${String(low)}, best ${String(best)}, high ${String(high)}`
  const reason = `${given}: not in order; the claim keeps them, the event's toll reaches from ${String(least)} to ${String(most)}`
  return [{ column: 'low best high', reason }]
}
