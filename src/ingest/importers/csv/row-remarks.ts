import type { Problem } from '../../pipeline/source-record.ts'
import type { DeskRow } from './desk-row.ts'

/** What is odd about a row that is kept: numbers that cannot all hold. */
export function rowRemarks({ tolls }: DeskRow): readonly Problem[] {
  return tolls.flatMap(({ harm, group, low, best, high }) => {
    const given = [low, best, high].filter((number) => number !== null)
    if (given.every((number, index) => number >= (given[index - 1] ?? 0))) return []
    const [least, most] = [Math.min(...given), Math.max(...given)]
    const reason = `${harm} of ${group}: ${given.join(', ')} are not in order; the claim keeps them, the event's toll reaches from ${String(least)} to ${String(most)}`
    return [{ column: '', reason }]
  })
}
