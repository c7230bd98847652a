import type { ReactNode } from 'react'
import { useWords } from '../words/words-context.tsx'
import { bestText, type Estimated } from './estimate-text.ts'
import { Ltr } from './ltr.tsx'

/** A number as known: lowest, best, highest, ≈ where it is said to be about that; what is not reported is said, and is no zero. */
export function TollBand({ toll }: { readonly toll: Estimated | null }): ReactNode {
  const { t, number } = useWords()
  if (toll === null) return <span className="quiet">{t('notReported')}</span>
  const shown = (value: number | null) => (value === null ? '?' : number(value))
  return (
    <Ltr>
      <span className="quiet">{shown(toll.low)}–</span>
      <b>{bestText(toll, number)}</b>
      <span className="quiet">–{shown(toll.high)}</span>
    </Ltr>
  )
}
