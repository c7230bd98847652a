import { type ReactNode, useEffect, useState } from 'react'
import { moved } from '../../view-state/span.ts'
import { useSetView, useView } from '../../view-state/use-view.ts'
import { useWords } from '../../words/words-context.tsx'
import type { ShownGraph } from './shown-graph.ts'
import { TimeRange } from './time-range.tsx'

const BARS = 40

/** The events on the canvas over time, and a span to show alone; the earliest is left. */
export function TimeBand({ graph }: { readonly graph: ShownGraph }): ReactNode {
  const { t } = useWords()
  const { t0, t1 } = useView()
  const days = [...graph.nodes.values()]
    .flatMap((node) =>
      node.__typename === 'Event' ? (node.when.earliest ?? node.when.latest ?? []) : [],
    )
    .sort()
  const [first, last] = [days[0], days.at(-1)]
  if (first === undefined || last === undefined || first === last) return null
  const length = Math.max(1, Math.round((Date.parse(last) - Date.parse(first)) / 86_400_000))
  const at = (day: string) => Math.round((Date.parse(day) - Date.parse(first)) / 86_400_000)
  const counts = Array.from({ length: BARS }, () => 0)
  for (const day of days) {
    const bar = Math.min(BARS - 1, Math.floor((at(day) / length) * BARS))
    counts[bar] = (counts[bar] ?? 0) + 1
  }
  const most = Math.max(...counts)
  return (
    <div className="time-band">
      <p className="time-head">
        <b>{t('time')}</b> <span className="quiet">{t('eventsOnCanvas')}</span>
        <Play first={t0 ?? first} last={last} />
      </p>
      <div className="time-bars" dir="ltr" aria-hidden="true">
        {counts.map((count, index) => (
          <i key={index} style={{ blockSize: `${String((100 * count) / most)}%` }} />
        ))}
      </div>
      <TimeRange {...{ first, last }} />
      <p className="time-ends" dir="ltr">
        <span>{t0 ?? first}</span>
        <span>{t1 ?? last}</span>
      </p>
    </div>
  )
}

/** Lets the end of the span walk from its beginning to the last day, in forty steps. */
function Play({ first, last }: { readonly first: string; readonly last: string }): ReactNode {
  const { t } = useWords()
  const { t1 } = useView()
  const setView = useSetView()
  const [isPlaying, setPlaying] = useState(false)
  const step = Math.max(1, Math.ceil((Date.parse(last) - Date.parse(first)) / 86_400_000 / BARS))
  useEffect(() => {
    if (!isPlaying) return
    const timer = setTimeout(() => {
      const next = moved(t1 ?? first, step)
      setView({ t1: next >= last ? undefined : next }, { replace: true })
      if (next >= last) setPlaying(false)
    }, STEP)
    return () => {
      clearTimeout(timer)
    }
  }, [isPlaying, t1, first, last, step, setView])
  return (
    <button
      className="button"
      aria-pressed={isPlaying}
      onClick={() => {
        if (!isPlaying && t1 === undefined) setView({ t1: first }, { replace: true })
        setPlaying(!isPlaying)
      }}
    >
      {t(isPlaying ? 'pause' : 'play')}
    </button>
  )
}

/** Milliseconds between two steps. */
const STEP = 350
