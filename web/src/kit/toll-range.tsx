import type { ReactNode } from 'react'
import { useWords } from '../words/words-context.tsx'
import { reported } from './count.ts'
import { Ltr } from './ltr.tsx'

/** The killed of some events, lowest to highest, and how many of the events give no number. */
export function TollRange({
  tally,
}: {
  readonly tally: Parameters<typeof reported>[0]
}): ReactNode {
  const { t, number } = useWords()
  const toll = reported(tally)
  if (toll === null) return <span className="quiet">{t('notReported')}</span>
  const { low, high, unknown } = toll
  const missing = unknown > 0 ? t('giveNoToll', { count: unknown }) : undefined
  return (
    <span title={missing}>
      <Ltr>{low === high ? number(low) : `${number(low)}–${number(high)}`}</Ltr>
      {missing === undefined ? null : <span className="hidden"> ({missing})</span>}
    </span>
  )
}
