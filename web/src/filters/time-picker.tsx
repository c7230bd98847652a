import { type ReactNode, useState } from 'react'
import { openedOn } from '../view-state/today-context.ts'
import { spanBefore, spanChange } from '../view-state/span-change.ts'
import { spanOf } from '../view-state/span.ts'
import { useSetView, useView } from '../view-state/use-view.ts'
import { useWords } from '../words/words-context.tsx'

/** A span: a length that ends today, or two days; and whether it is compared with the one before, once it is applied. */
export function TimePicker({ close }: { readonly close: () => void }): ReactNode {
  const { t } = useWords()
  const view = useView()
  const setView = useSetView()
  const span = spanOf(view, openedOn)
  const [from, setFrom] = useState(span.from ?? '')
  const [to, setTo] = useState(span.to ?? '')
  const [compare, setCompare] = useState(view.vs !== undefined)
  const typed = { ...(from ? { from } : {}), ...(to ? { to } : {}) }
  const apply = (next: Parameters<typeof spanChange>[1]) => {
    setView((now) => spanChange(now, next, { compare }))
    close()
  }
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault()
        // Days that were not touched are those of a length that ends today.
        const isSame = view.last !== undefined && typed.from === span.from && typed.to === span.to
        apply(isSame ? { last: view.last } : typed)
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
              apply({ last })
            }}
          >
            {t(`last.${last}`)}
          </button>
        ))}
        <button
          type="button"
          className="button"
          onClick={() => {
            apply({})
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
          disabled={!compare && spanBefore(typed) === undefined}
          checked={compare}
          onChange={({ target }) => {
            setCompare(target.checked)
          }}
        />
        {t('compareWithBefore')}
      </label>
      <button className="button button-primary">{t('apply')}</button>
    </form>
  )
}
