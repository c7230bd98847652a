import type { ReactNode } from 'react'
import { useWords } from '../words/words-context.tsx'
import { Ltr } from './ltr.tsx'

/** A number as known: lowest, best, highest; what is not reported is said, and is no zero. */
export function TollBand({
  toll,
}: {
  readonly toll: {
    readonly low: number | null
    readonly best: number | null
    readonly high: number | null
  } | null
}): ReactNode {
  const { t, number } = useWords()
  if (toll === null) return <span className="quiet">{t('notReported')}</span>
  const shown = (value: number | null) => (value === null ? '?' : number(value))
  return (
    <Ltr>
      <span className="quiet">{shown(toll.low)}–</span>
      <b>{shown(toll.best)}</b>
      <span className="quiet">–{shown(toll.high)}</span>
    </Ltr>
  )
}
