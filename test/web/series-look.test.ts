import { expect, test, vi } from 'vitest'
import { eventually } from '../support/eventually.ts'
import { stubbedPages } from '../support/stubbed-pages.ts'

vi.setConfig({ testTimeout: 120_000 })

const open = stubbedPages()

const tally = {
  events: { certain: 2, best: 2, possible: 2 },
  killed: { low: 1, best: 1, high: 1, reported: 2, unknown: 0 },
}
const bucket = { start: '2021-01-01', end: '2021-01-31', tally }

/** A chart of one series alone. */
const series = (state: string, value: string | null) => {
  const keys = [{ state, value, label: 'a series' }]
  const none = { events: { certain: 0, best: 0, possible: 0 } }
  const timeSeries = {
    ...{
      interval: 'MONTH',
      series: [{ keys }],
      buckets: [{ ...bucket, series: [{ keys, tally }] }],
    },
    ...{ total: tally, spanning: none, undated: none },
  }
  return { OverTime: { timeSeries } }
}

test('what is not stated is hatched in the bars as in the legend, what is known is not', async () => {
  const unknown = await open('/?lang=en', series('UNKNOWN', null))
  const bars = unknown.locator('.time-plot svg [fill^="url("]')
  await eventually(async () => (await bars.count()) > 0, 10_000)
  expect(await unknown.locator('.panel-time .swatch-UNKNOWN').count()).toBe(1)

  const known = await open('/?lang=en', series('KNOWN', 'ONE_SIDED'))
  await known.locator('.time-plot svg [fill="#9e1f3d"]').first().waitFor()
  expect(await known.locator('.time-plot svg [fill^="url("]').count()).toBe(0)
})
