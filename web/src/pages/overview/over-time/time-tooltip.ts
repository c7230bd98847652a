import type { OverTimeQuery } from '../../../gql/further/graphql.ts'
import { reported } from '../../../kit/count.ts'
import { inSeries } from './over-time-table.ts'
import type { ChartContext } from './chart-context.ts'

/** What is said over a bucket: its days, its events between their bounds, by series, and the killed between theirs. */
export function timeTooltip(
  { buckets, series }: OverTimeQuery['timeSeries'],
  { words, count }: ChartContext,
) {
  const { t, number } = words
  const direction = words.language === 'ar' ? 'rtl' : 'ltr'
  return {
    trigger: 'axis',
    confine: true,
    transitionDuration: 0,
    className: 'chart-tooltip',
    formatter: (hovered: unknown) => {
      const bucket = buckets[indexOf(hovered)]
      if (bucket === undefined) return ''
      const { events, killed } = bucket.tally
      const toll = reported(bucket.tally)
      const lines = [
        [t('date'), `${bucket.start} … ${bucket.end}`],
        [t('events'), range([events.certain, events.best, events.possible].map(number))],
        ...series.map(({ keys }) => [
          keys[0]?.label ?? '',
          number(inSeries(bucket, keys[0], count)),
        ]),
        ...(toll === null
          ? []
          : [[t('killed'), range([toll.low, toll.best, toll.high].map(number))]]),
        ...(
          [
            ['killedNoNumber', killed.unknown],
            ['killedNoBest', killed.noBest],
            ['killedNoHigh', killed.noHigh],
          ] as const
        ).flatMap(([key, events]) => (events > 0 ? [[t(key), number(events)]] : [])),
      ]
      return element(lines, direction)
    },
  }
}

function range(values: readonly string[]): string {
  return values.join(' – ')
}

/** Built of nodes, not of HTML: a label could hold anything. */
function element(lines: readonly (readonly string[])[], direction: string): HTMLElement {
  const list = document.createElement('dl')
  list.dir = direction
  for (const [term, value] of lines) {
    const name = document.createElement('dt')
    name.textContent = term ?? ''
    const what = document.createElement('dd')
    what.dir = 'ltr'
    what.textContent = value ?? ''
    list.append(name, what)
  }
  return list
}

function indexOf(hovered: unknown): number {
  const first: unknown = Array.isArray(hovered) ? hovered[0] : hovered
  const index =
    typeof first === 'object' && first !== null && 'dataIndex' in first ? first.dataIndex : -1
  return typeof index === 'number' ? index : -1
}
