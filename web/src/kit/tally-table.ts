import type { Words } from '../words/words.ts'
import { type Count, type FullToll, tollCells } from './count.ts'

const keys = [
  ...(['eventsCertain', 'eventsBest', 'eventsPossible'] as const),
  ...(['killedLow', 'killedBest', 'killedHigh'] as const),
  ...(['killedNoNumber', 'killedNoBest', 'killedNoHigh'] as const),
] as const

/** The columns of a table that hold a tally: events, the killed, and how many of the events lack which number of them. */
export function tallyColumns({
  t,
}: Words): readonly { readonly label: string; readonly numeric: true }[] {
  return keys.map((key) => ({ label: t(key), numeric: true }))
}

/** What stands in these columns. */
export function tallyCells(tally: {
  readonly events: Count
  readonly killed: FullToll
}): readonly (number | null)[] {
  const { certain, best, possible } = tally.events
  const { unknown, noBest, noHigh } = tally.killed
  return [...[certain, best, possible], ...tollCells(tally), ...[unknown, noBest, noHigh]]
}
