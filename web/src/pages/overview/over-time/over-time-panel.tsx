import { lazy, type ReactNode, Suspense } from 'react'
import { useQuestion } from '../../../api/use-question.ts'
import { OverTimeDocument, type OverTimeQuery } from '../../../gql/further/graphql.ts'
import { counted, reported } from '../../../kit/count.ts'
import { missingText, unboundedText } from '../../../kit/missing-text.ts'
import { Skeleton } from '../../../kit/skeleton.tsx'
import { Panel } from '../../../panels/panel.tsx'
import { intervalFor } from '../../../view-state/interval.ts'
import { useAsked } from '../../../view-state/use-question-view.ts'
import { useSetView, useView } from '../../../view-state/use-view.ts'
import type { WordKey } from '../../../words/words.ts'
import { useWords } from '../../../words/words-context.tsx'
import { overTimeTable } from './over-time-table.ts'
import { SeriesLegend } from './series-legend.tsx'

const Chart = lazy(async () => ({ default: (await import('./time-chart.tsx')).TimeChart }))

/** How it went: events by sort, and the killed with their band, on one time axis. */
export function OverTimePanel(): ReactNode {
  const words = useWords()
  const { t } = words
  const { split, scale, count } = useView()
  const setView = useSetView()
  const own = split === 'type' ? 'type' : 'violence'
  const { where, lang } = useAsked()
  const interval = intervalFor(where)
  const by = split === 'type' ? 'EVENT_TYPE_GROUP' : 'VIOLENCE'
  const question = useQuestion(OverTimeDocument, { where, lang, interval, by })
  return (
    <Panel
      id="time"
      title={t('overTime')}
      subtitle={t('dragToSelect')}
      question={question}
      lines={8}
      table={(data) => overTimeTable(data, count, words)}
      isEmpty={({ timeSeries }) => counted(timeSeries.total.events, count) === 0}
      extra={
        <>
          {question.data === undefined ? null : (
            <SeriesLegend series={question.data.timeSeries.series} parameter={own} />
          )}
          <button
            className="link"
            onClick={() => {
              setView({ split: split === 'type' ? undefined : 'type' }, { replace: true })
            }}
          >
            {t(split === 'type' ? 'byViolence' : 'byType')}
          </button>
          <button
            className="link"
            aria-pressed={scale === 'log'}
            onClick={() => {
              setView({ scale: scale === 'log' ? undefined : 'log' }, { replace: true })
            }}
          >
            {t('logScale')}
          </button>
        </>
      }
    >
      {(data) => (
        <>
          <Drawn data={data} />
          <Rest data={data} />
        </>
      )}
    </Panel>
  )
}

function Drawn({ data }: { readonly data: OverTimeQuery }): ReactNode {
  const sentence = useSentence(data)
  return (
    <Suspense fallback={<Skeleton lines={8} />}>
      <Chart data={data} sentence={sentence} />
    </Suspense>
  )
}

/** What stands in no bucket: without it the bars would not add up to the number above; and where the band has no upper edge. */
function Rest({ data: { timeSeries } }: { readonly data: OverTimeQuery }): ReactNode {
  const words = useWords()
  const { t } = words
  const { count } = useView()
  const { spanning, undated, interval, total } = timeSeries
  const unbounded = unboundedText(total.killed, words)
  const parts = [
    ...(counted(spanning.events, count) > 0
      ? [
          t('spanning', {
            interval: t(intervalWord(interval)),
            value: counted(spanning.events, count),
          }),
        ]
      : []),
    ...(counted(undated.events, count) > 0
      ? [t('undated', { value: counted(undated.events, count) })]
      : []),
    ...(unbounded === undefined ? [] : [`${t('killed')}: ${unbounded}`]),
  ]
  return parts.length === 0 ? null : <p className="note">{parts.join(' · ')}</p>
}

function useSentence({ timeSeries }: OverTimeQuery): string {
  const words = useWords()
  const { t } = words
  const { count } = useView()
  const { number } = words
  const { buckets, total, interval } = timeSeries
  const peak = buckets.reduce(
    (most, bucket) =>
      counted(bucket.tally.events, count) > counted(most.tally.events, count) ? bucket : most,
    buckets[0] ?? { start: '', tally: { events: total.events } },
  )
  const toll = reported(total)
  const series = t('seriesSentence', {
    interval: t(intervalWord(interval)),
    from: buckets[0]?.start ?? '',
    to: buckets.at(-1)?.end ?? '',
    total: counted(total.events, count),
    peak: peak.start.slice(0, letters[interval] ?? 10),
    most: counted(peak.tally.events, count),
  })
  const killed =
    toll === null
      ? `${t('killed')}: ${t('notReported')}.`
      : t('killedSentence', {
          ...{ best: toll.best, low: toll.low },
          high: toll.noHigh > 0 ? `${number(toll.high)}+` : toll.high,
        })
  const missing = missingText(total.killed, words)
  return `${series} ${killed}${missing === undefined ? '' : ` ${missing}.`}`
}

/** Of a day's ISO date, so much as tells a longer interval. */
const letters: Readonly<Record<string, number | undefined>> = { YEAR: 4, MONTH: 7 }

function intervalWord(interval: string): WordKey {
  return `interval.${interval}` as 'interval.DAY' // one for each value of the enum
}
