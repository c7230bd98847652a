import type { ReactNode } from 'react'
import { listed, written } from '../view-state/listed.ts'
import { voices } from '../view-state/lens.ts'
import { useSetView, useView } from '../view-state/use-view.ts'
import { useWords } from '../words/words-context.tsx'

/** Whose claims are heard, of what time, and which of several numbers is the best. */
export function LensPicker(): ReactNode {
  const { t } = useWords()
  const { by, asof, rule } = useView()
  const setView = useSetView()
  const { only } = listed(by)
  return (
    <>
      <ul className="picker-list">
        {Object.keys(voices).map((voice) => (
          <li key={voice}>
            <label className="check">
              <input
                type="checkbox"
                checked={only.includes(voice)}
                onChange={({ target }) => {
                  const rest = only.filter((one) => one !== voice)
                  setView({ by: written(target.checked ? [...rest, voice] : rest, []) })
                }}
              />
              {t(`by.${voice}` as 'by.wire')}
            </label>
          </li>
        ))}
      </ul>
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
