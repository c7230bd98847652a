import { BarChart, LineChart } from 'echarts/charts'
import { AxisPointerComponent, GridComponent, TooltipComponent } from 'echarts/components'
import { init, use as useParts } from 'echarts/core'
import type { EChartsType } from 'echarts/core'
import { SVGRenderer } from 'echarts/renderers'
import { type ReactNode, useEffect, useRef } from 'react'
import type { OverTimeQuery } from '../../../gql/further/graphql.ts'
import { spanChange } from '../../../view-state/span-change.ts'
import { useSetView, useView } from '../../../view-state/use-view.ts'
import type { WordKey } from '../../../words/words.ts'
import { useWords } from '../../../words/words-context.tsx'
import { brush } from './brush.ts'
import { timeOption } from './time-option.ts'

useParts([BarChart, LineChart, GridComponent, TooltipComponent, AxisPointerComponent, SVGRenderer])

/** Two plots on one time axis; the earliest is left in both directions of writing. */
export function TimeChart({
  data,
  sentence,
}: {
  readonly data: OverTimeQuery
  readonly sentence: string
}): ReactNode {
  const words = useWords()
  const { t } = words
  const view = useView()
  const place = useRef<HTMLDivElement>(null)
  const chart = useRef<EChartsType>(undefined)
  const setView = useSetView()
  const theme = view.theme
  const { count = 'best', scale } = view
  useEffect(() => {
    if (place.current === null) return
    const made = init(place.current, undefined, { renderer: 'svg' })
    chart.current = made
    const sized = new ResizeObserver(() => {
      made.resize()
    })
    sized.observe(place.current)
    return () => {
      sized.disconnect()
      made.dispose()
    }
  }, [])
  useEffect(() => {
    // Not while rendering: the colours are those of the theme before until the page has taken over the new one.
    const option = timeOption(data.timeSeries, { words, count, theme, scale })
    // All that depends on the data is put in its place; making the tooltip anew would lay out the page at once.
    chart.current?.setOption(option, { replaceMerge: ['series', 'xAxis', 'yAxis', 'grid'] })
  }, [data, words, count, theme, scale])
  useEffect(() => {
    const { buckets } = data.timeSeries
    return chart.current === undefined
      ? undefined
      : brush(chart.current, buckets.length, (brushed) => {
          const [from, to] = [buckets[brushed.from]?.start, buckets[brushed.to]?.end]
          if (from === undefined || to === undefined) return
          setView((now) => {
            // A click on what is chosen takes it away, as everywhere.
            const isChosen = brushed.isClick && now.from === from && now.to === to
            return spanChange(now, isChosen ? {} : { from, to })
          })
        })
  }, [data, setView])
  const interval = t(`interval.${data.timeSeries.interval}` as WordKey) // one for each value of the enum
  return (
    <figure className="time-chart">
      <figcaption className="plot-title">{t('eventsPer', { interval })}</figcaption>
      <figcaption className="plot-title plot-title-2">{t('killedPer', { interval })}</figcaption>
      <div ref={place} dir="ltr" className="time-plot" role="img" aria-label={sentence} />
    </figure>
  )
}
