import type { ReactNode } from 'react'
import { chosen, listed } from '../view-state/listed.ts'
import { useSetView, useView } from '../view-state/use-view.ts'
import { useWords } from '../words/words-context.tsx'
import { useNames } from './use-names.ts'
import { VoiceBoxes } from './voice-boxes.tsx'

/** Whose claims are heard, of what time, and which of several numbers is the best. */
export function LensPicker(): ReactNode {
  const { t } = useWords()
  const { by, asof, rule } = useView()
  const setView = useSetView()
  const nameOf = useNames()
  const { only } = listed(by)
  return (
    <>
      <VoiceBoxes
        chosen={only}
        others={only.filter((one) => one.includes(':')).map((id) => ({ id, label: nameOf(id) }))}
        toggle={(one) => {
          setView({ by: chosen(by, one, { shiftKey: true, altKey: false }) })
        }}
      />
      <label className="picker-select">
        {t('asOfLabel')}
        <input
          type="date"
          value={asof ?? ''}
          onChange={({ target }) => {
            setView({ asof: target.value || undefined })
          }}
        />
      </label>
      <label className="picker-select">
        {t('ruleLabel')}
        <select
          value={rule ?? 'median'}
          onChange={({ target: { value } }) => {
            setView({ rule: value === 'lowest' || value === 'latest' ? value : undefined })
          }}
        >
          {(['median', 'lowest', 'latest'] as const).map((one) => (
            <option key={one} value={one}>
              {t(one)}
            </option>
          ))}
        </select>
      </label>
    </>
  )
}
