import type { ReactNode } from 'react'
import { moved } from '../../view-state/span.ts'
import { useSetView, useView } from '../../view-state/use-view.ts'
import { useWords } from '../../words/words-context.tsx'

/** A span of days with two handles upon one line; at an end of the line it is open. The earliest is left, as in the bars. */
export function TimeRange({
  first,
  last,
}: {
  readonly first: string
  readonly last: string
}): ReactNode {
  const { t } = useWords()
  const { t0 = first, t1 = last } = useView()
  const setView = useSetView()
  const at = (day: string) => Math.round((Date.parse(day) - Date.parse(first)) / DAY)
  const length = at(last)
  const [from, to] = [t0, t1].map((day) => Math.max(0, Math.min(length, at(day)))) as [
    number,
    number,
  ]
  // The middle of a handle keeps half its own width from the end of the line.
  const inset = (days: number) => `calc(12px + (100% - 24px) * ${String(days / length)})`
  const handle = (name: 't0' | 't1', days: number, put: (days: number) => string | undefined) => (
    <input
      type="range"
      min={0}
      max={length}
      value={days}
      aria-label={t(name === 't0' ? 'from' : 'to')}
      aria-valuetext={name === 't0' ? t0 : t1}
      // Where both lie at the end of the line, the one that can still be moved is above.
      data-above={name === 't0' && days > length / 2}
      onChange={({ target }) => {
        setView({ [name]: put(Number(target.value)) }, { replace: true })
      }}
    />
  )
  return (
    <div className="time-range" dir="ltr" role="group" aria-label={t('time')}>
      <i style={{ insetInline: `${inset(from)} ${inset(length - to)}` }} />
      {handle('t0', from, (days) => (days <= 0 ? undefined : moved(first, Math.min(days, to))))}
      {handle('t1', to, (days) =>
        days >= length ? undefined : moved(first, Math.max(days, from)),
      )}
    </div>
  )
}

/** In milliseconds. */
const DAY = 86_400_000
