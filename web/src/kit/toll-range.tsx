import type { ReactNode } from 'react'
import { useWords } from '../words/words-context.tsx'
import { type Count, type FullToll, reported, toldToll } from './count.ts'
import { Ltr } from './ltr.tsx'
import { missingText } from './missing-text.ts'

/** The killed of some events, lowest to highest, “+” where that is no bound, and how many of the events lack which number. */
export function TollRange({
  tally,
}: {
  readonly tally: { readonly events: Count; readonly killed: FullToll }
}): ReactNode {
  const words = useWords()
  const { t, number } = words
  const toll = reported(tally)
  if (toll === null) return <span className="quiet">{t('notReported')}</span>
  const { low, high, noHigh } = toll
  const least = toldToll(tally, 'certain')
  const missing = missingText(toll, words)
  const most = `${number(high)}${noHigh > 0 ? '+' : ''}`
  return (
    <span title={missing}>
      <Ltr>{low === high ? most : `${least === null ? '?' : number(least)}–${most}`}</Ltr>
      {missing === undefined ? null : <span className="hidden"> ({missing})</span>}
    </span>
  )
}
