import type { ReactNode } from 'react'
import { Icon } from '../kit/icon.tsx'
import { useSetView, useView } from '../view-state/use-view.ts'
import { useWords } from '../words/words-context.tsx'

/** Which count leads: what must fit, what fits by the best guess, or what may fit. */
export function CountSwitch(): ReactNode {
  const { t } = useWords()
  const { count = 'best' } = useView()
  const setView = useSetView()
  return (
    <fieldset className="segments">
      <legend>
        <Icon name="gauge" />
        {t('countMode')}
      </legend>
      {(['certain', 'best', 'possible'] as const).map((mode) => (
        <label key={mode}>
          <input
            type="radio"
            name="count"
            checked={count === mode}
            onChange={() => {
              setView({ count: mode === 'best' ? undefined : mode })
            }}
          />
          <span>{t(mode)}</span>
        </label>
      ))}
    </fieldset>
  )
}
