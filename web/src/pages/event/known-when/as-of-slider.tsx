import type { ReactNode } from 'react'
import { useSetView, useView } from '../../../view-state/use-view.ts'
import { dayText } from '../../../words/dates.ts'
import { useWords } from '../../../words/words-context.tsx'

/** The days on which something was published; the page answers as of the one that is chosen. */
export function AsOfSlider({ days: published }: { readonly days: readonly string[] }): ReactNode {
  const { t, language } = useWords()
  const { asof } = useView()
  const setView = useSetView()
  const days = [...new Set([...published, ...(asof === undefined ? [] : [asof])])].sort()
  if (days.length < 2 && asof === undefined) return null
  const at = asof === undefined ? days.length : days.indexOf(asof)
  const said = asof === undefined ? t('asOfNow') : t('asOf', { day: dayText(asof, language) })
  return (
    <label className="as-of">
      {t('dragMarker')}
      <input
        type="range"
        dir="ltr"
        min={0}
        max={days.length}
        value={at}
        aria-valuetext={said}
        onChange={({ target }) => {
          setView({ asof: days[Number(target.value)] }, { replace: true })
        }}
      />
      <output>{said}</output>
    </label>
  )
}
