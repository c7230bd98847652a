import { type ReactNode, useState } from 'react'
import { openedOn } from '../view-state/today-context.ts'
import { shifted, spanOf } from '../view-state/span.ts'
import { useSetView, useView } from '../view-state/use-view.ts'
import { useWords } from '../words/words-context.tsx'

/** A span: a length that ends today, or two days; and whether it is compared with the one before. */
export function TimePicker({ close }: { readonly close: () => void }): ReactNode {
  const { t } = useWords()
  const view = useView()
  const setView = useSetView()
  const span = spanOf(view, openedOn)
  const [from, setFrom] = useState(span.from ?? '')
  const [to, setTo] = useState(span.to ?? '')
  const before = shifted(span, -1)
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault()
        setView({ from: from || undefined, to: to || undefined, last: undefined })
        close()
      }}
    >
      <div className="picker-presets" role="group" aria-label={t('presets')}>
        {(['24h', '7d', '30d', '90d', '12m', 'ytd'] as const).map((last) => (
          <button
            key={last}
            type="button"
            className="button"
            aria-pressed={view.last === last}
            onClick={() => {
              setView({ last, from: undefined, to: undefined })
              close()
            }}
          >
            {t(`last.${last}`)}
          </button>
        ))}
        <button
          type="button"
          className="button"
          onClick={() => {
            setView({ last: undefined, from: undefined, to: undefined })
            close()
          }}
        >
          {t('anyTime')}
        </button>
      </div>
      <div className="picker-days">
        <label>
          {t('from')}
          <input
            type="date"
            value={from}
            max={to || undefined}
            onChange={({ target }) => {
              setFrom(target.value)
            }}
          />
        </label>
        <label>
          {t('to')}
          <input
            type="date"
            value={to}
            min={from || undefined}
            onChange={({ target }) => {
              setTo(target.value)
            }}
          />
        </label>
      </div>
      <label className="check">
        <input
          type="checkbox"
          disabled={before === undefined}
          checked={view.vs !== undefined}
          onChange={({ target }) => {
            setView({
              vs:
                target.checked && before !== undefined ? `${before.from}..${before.to}` : undefined,
            })
          }}
        />
        {t('compareWithBefore')}
      </label>
      <button className="button button-primary">{t('apply')}</button>
    </form>
  )
}
