import { expect, test, vi } from 'vitest'
import { overTimeTable } from '../../web/src/pages/overview/over-time/over-time-table.ts'
import { loadWords } from '../../web/src/words/words.ts'
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

test('the chart takes the colours of the theme that is switched to', async () => {
  const page = await open('/?lang=en&theme=light', series('KNOWN', 'ONE_SIDED'))
  await page.locator('.time-plot svg [fill="#9e1f3d"]').first().waitFor()

  await page.locator('.theme-switch').click()

  await page.locator('.time-plot svg [fill="#e0604f"]').first().waitFor()
  expect(await page.locator('.time-plot svg [fill="#9e1f3d"]').count()).toBe(0)
})

/** Three months of one series. */
const months = () => {
  const { OverTime } = series('KNOWN', 'ONE_SIDED')
  const buckets = ['01-31', '02-28', '03-31'].map((end) => ({
    ...{ ...OverTime.timeSeries.buckets[0], end: `2021-${end}` },
    start: `2021-${end.slice(0, 2)}-01`,
  }))
  return { OverTime: { timeSeries: { ...OverTime.timeSeries, buckets } } }
}

test.each(['en', 'ar'])(
  'a drag that ends beside the bars is up to the last of them, a click is one of them: %s',
  async (lang) => {
    const page = await open(`/?lang=${lang}`, months())
    await page.locator('.time-plot svg [fill="#9e1f3d"]').first().waitFor()
    // What stands above the chart comes and goes as it is answered.
    const at = async (share: number, back = 0) => {
      await eventually(async () => (await page.locator('[aria-busy=true]').count()) === 0, 20_000)
      const box = await page.locator('.time-plot').boundingBox()
      return [(box?.x ?? 0) + (box?.width ?? 0) * share - back, (box?.y ?? 0) + 50] as const
    }

    await page.mouse.move(...(await at(0.5)))
    await page.mouse.down()
    await page.mouse.move(...(await at(1, 3)), { steps: 4 })
    await page.mouse.up()
    await page.waitForURL(/from=2021-02-01&to=2021-03-31/)

    await page.mouse.click(...(await at(0.5)))
    await page.waitForURL(/from=2021-02-01&to=2021-02-28/)
    await page.mouse.click(...(await at(0.5)))
    await page.waitForURL((url) => !url.search.includes('from='))
    await page.mouse.click(...(await at(1, 3))) // beside the bars
    await page.mouse.click(...(await at(0.25)))
    await page.waitForURL(/from=2021-01-01&to=2021-01-31/)
  },
)

test.each(['certain', 'best', 'possible'] as const)(
  'the table has the series in the count that is chosen, and names it: %s',
  async (count) => {
    const words = await loadWords('en')
    const events = { certain: 1, best: 2, possible: 3 }
    const killed = { low: 1, best: 1, high: 1, unknown: 0, noBest: 0, noHigh: 0 }
    const keys = [{ state: 'KNOWN' as const, value: 'ONE_SIDED', label: 'One-sided' }]
    const whole = { events, killed }
    const none = { events: { certain: 0, best: 0, possible: 0 } }
    const one = { start: '2021-01-01', end: '2021-01-31', tally: whole }
    const timeSeries = {
      ...{ interval: 'MONTH' as const, series: [{ keys, tally: { events } }], truncated: false },
      buckets: [{ ...one, series: [{ keys, tally: { events } }] }],
      ...{ total: whole, spanning: none, undated: none },
    }

    const table = overTimeTable({ timeSeries }, count, words)

    expect(table.rows[0]?.at(-1)).toBe(events[count])
    expect(table.columns.at(-1)?.label).toBe(`One-sided (${words.t(count)})`)
  },
)
