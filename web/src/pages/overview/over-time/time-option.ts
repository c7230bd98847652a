import type { EChartsCoreOption } from 'echarts/core'
import type { OverTimeQuery } from '../../../gql/further/graphql.ts'
import { reported } from '../../../kit/count.ts'
import { colour } from '../../../kit/colour.ts'
import type { Words } from '../../../words/words.ts'
import type { ChartContext } from './chart-context.ts'
import { inSeries } from './over-time-table.ts'
import { type Look, lookOf } from './series-look.ts'
import { timeTooltip } from './time-tooltip.ts'

type TimeSeries = OverTimeQuery['timeSeries']

/** The chart as ECharts takes it: bars of events above, the killed with their band below. */
export function timeOption(timeSeries: TimeSeries, context: ChartContext): EChartsCoreOption {
  const { words } = context
  const isLog = context.scale === 'log'
  const axisSide = words.language === 'ar' ? 'right' : 'left'
  const margin = { left: axisSide === 'left' ? 44 : 12, right: axisSide === 'left' ? 12 : 44 }
  const days = timeSeries.buckets.map(({ start }) => start)
  return {
    animation: false,
    textStyle: { fontFamily: colour('--m-font') },
    grid: [
      { ...margin, top: 28, height: '30%' },
      { ...margin, bottom: 24, height: '28%' },
    ],
    axisPointer: { link: [{ xAxisIndex: 'all' }], lineStyle: { color: colour('--m-control') } },
    tooltip: timeTooltip(timeSeries, context),
    xAxis: [dayAxis(days, 0, words), dayAxis(days, 1, words)],
    yAxis: [
      valueAxis(0, axisSide, words),
      isLog ? logAxis(axisSide, words) : valueAxis(1, axisSide, words),
    ],
    series: [...bars(timeSeries, context), ...(isLog ? logLines(timeSeries) : band(timeSeries))],
  }
}

function bars({ series, buckets }: TimeSeries, { count }: ChartContext) {
  return series.map(({ keys }, index) => ({
    type: 'bar',
    stack: 'events',
    name: keys[0]?.label ?? '',
    barCategoryGap: '18%',
    itemStyle: fill(lookOf(keys[0], index)),
    emphasis: { disabled: true },
    data: buckets.map((bucket) => inSeries(bucket, keys[0], count)),
  }))
}

/** Stripes as in the legend: those of the colour, over a paler one. */
function fill({ token, hatched }: Look) {
  const full = colour(token)
  if (hatched !== true) return { color: full }
  const stripes = { symbol: 'rect', dashArrayX: [1, 0], dashArrayY: [2, 2], rotation: -Math.PI / 4 }
  return { color: `${full}4d`, decal: { ...stripes, color: full } }
}

/** A line of the killed; what is not reported is a gap, and a point between gaps is a dot. */
function points({ buckets }: TimeSeries, of: (toll: Toll) => number | null) {
  const values = buckets.map(({ tally }) => {
    const toll = reported(tally)
    return toll === null ? null : of(toll)
  })
  const isGap = (index: number) => (values[index] ?? null) === null
  return values.map((value, index) =>
    value !== null && isGap(index - 1) && isGap(index + 1)
      ? { value, symbol: 'circle', symbolSize: 4 }
      : value,
  )
}

type Toll = TimeSeries['buckets'][number]['tally']['killed']

function band(timeSeries: TimeSeries) {
  const common = { type: 'line', xAxisIndex: 1, yAxisIndex: 1, symbol: 'none', silent: true }
  const edge = { color: colour('--m-d-state'), width: 0.6 }
  return [
    {
      ...{ ...common, stack: 'band', lineStyle: edge },
      data: points(timeSeries, ({ low }) => low),
    },
    {
      ...{ ...common, stack: 'band', lineStyle: edge },
      areaStyle: { color: colour('--m-d-state'), opacity: 0.3 },
      data: points(timeSeries, ({ low, high }) => high - low),
    },
    {
      ...{ ...common, lineStyle: { color: colour('--m-ink'), width: 1.6 } },
      data: points(timeSeries, ({ best }) => best),
    },
  ]
}

/** Where zeros lie on a logarithmic axis: in a strip of their own below one. */
const ZERO = 0.4

/** Bands cannot be stacked on a logarithmic axis: their edges are drawn. */
function logLines(timeSeries: TimeSeries) {
  const line = (of: 'low' | 'best' | 'high', lineStyle: object) => ({
    ...{ type: 'line', xAxisIndex: 1, yAxisIndex: 1, symbol: 'none', silent: true, lineStyle },
    data: points(timeSeries, (toll) => (toll[of] > 0 ? toll[of] : null)),
  })
  const edge = { color: colour('--m-d-state'), width: 0.8 }
  return [
    line('low', edge),
    line('high', edge),
    line('best', { color: colour('--m-ink'), width: 1.6 }),
    {
      ...line('best', { width: 0 }),
      ...{ symbol: 'emptyCircle', symbolSize: 4, itemStyle: { color: colour('--m-ink-3') } },
      data: points(timeSeries, ({ best }) => (best > 0 ? null : ZERO)),
    },
  ]
}

function logAxis(position: 'left' | 'right', words: Words) {
  return {
    ...valueAxis(1, position, words),
    ...{ type: 'log', min: ZERO, minInterval: undefined },
    axisLabel: {
      ...{ color: colour('--m-ink-3'), fontSize: 11 },
      formatter: (value: number) => words.number(value < 1 ? 0 : value),
    },
  }
}

function dayAxis(days: readonly string[], gridIndex: number, { digits }: Words) {
  const yearly = days.length > 1 && days[0]?.slice(0, 4) !== days.at(-1)?.slice(0, 4)
  const starts = (index: number) =>
    !yearly || days[index]?.slice(0, 4) !== days[index - 1]?.slice(0, 4)
  return {
    type: 'category',
    data: days,
    gridIndex,
    axisLine: { lineStyle: { color: colour('--m-line') } },
    axisTick: {
      show: gridIndex === 1,
      interval: yearly ? starts : 'auto',
      lineStyle: { color: colour('--m-control') },
    },
    axisLabel: {
      show: gridIndex === 1,
      color: colour('--m-ink-3'),
      fontSize: 11,
      hideOverlap: true,
      ...(yearly ? { interval: (index: number) => index > 0 && starts(index) } : {}),
      formatter: (day: string) => digits(yearly ? day.slice(0, 4) : day.slice(5)),
    },
  }
}

function valueAxis(gridIndex: number, position: 'left' | 'right', { number }: Words) {
  return {
    type: 'value',
    gridIndex,
    position,
    splitNumber: 3,
    minInterval: 1,
    axisLabel: { color: colour('--m-ink-3'), fontSize: 11, formatter: number },
    splitLine: { lineStyle: { color: colour('--m-line') } },
  }
}
