import { expect, test, vi } from 'vitest'
import { stubbedPages } from '../support/stubbed-pages.ts'

vi.setConfig({ testTimeout: 120_000 })

const open = stubbedPages()

const tally = {
  ...{ events: { certain: 1234, best: 1234, possible: 1234 }, sets: 0, killedByGroup: [] },
  killed: { low: 5, best: 6, high: 7, unknown: 0, noBest: 0, noHigh: 0 },
}
const told = {
  ...{ title: 'Riot', type: 'RIOT', frame: [], killed: null, injured: null },
  ...{ attributionStatus: 'NONE', when: { earliest: '2021-01-02', latest: '2021-01-02' } },
}
const buckets = ['2020', '2021', '2022'].map((year) => ({
  ...{ start: `${year}-01-01`, end: `${year}-12-31`, tally },
  series: [{ keys: [], tally }],
}))
const answers = {
  OverTime: {
    timeSeries: {
      ...{ interval: 'YEAR', buckets, series: [{ keys: [], tally }], total: tally },
      ...{ undated: tally, spanning: tally, truncated: false },
    },
  },
  Compare: {
    compare: {
      ...{ total: 1, counts: [] },
      events: {
        totalCount: 1,
        nodes: [{ event: { id: 'event:a', ...told }, left: told, right: null, aspects: [] }],
      },
    },
  },
}

test('digits and months are as the reader of Arabic wants them, at once and from then on', async () => {
  const page = await open('/compare?lang=ar&aspect=WHEN', answers)
  const day = page.locator('.compared th .note')
  await day.waitFor()
  expect(await day.innerText()).toBe('2 يناير 2021')

  await page.keyboard.press('?')
  const help = page.getByRole('dialog')
  await help.getByRole('checkbox', { name: 'الأرقام المشرقية' }).check()
  await expect.poll(() => day.innerText()).toBe('٢ يناير ٢٠٢١')
  await help.getByRole('checkbox', { name: 'أسماء الأشهر في العراق والشام' }).check()
  await expect.poll(() => day.innerText()).toBe('٢ كانون الثاني ٢٠٢١')

  await page.reload()
  await expect.poll(() => day.innerText()).toBe('٢ كانون الثاني ٢٠٢١')
  expect(await page.locator('.side-a').innerText()).toBe('٢ كانون الثاني ٢٠٢١')

  await page.locator('.top-nav a').first().click()
  const axes = page.locator('.panel-time svg text')
  await axes.first().waitFor()
  const texts = (await axes.allTextContents()).join(' ')
  expect(texts).toContain('٢٠٢١')
  expect(texts).not.toMatch(/[0-9]/)
})

test('English has one way to write numbers and days', async () => {
  const page = await open('/compare?lang=en&aspect=WHEN', answers)
  await page.evaluate(`localStorage.setItem('marsad:arabicDigits', 'on')`)
  await page.reload()
  const day = page.locator('.compared th .note')
  await expect.poll(() => day.innerText()).toBe('2 Jan 2021')
  await page.keyboard.press('?')
  await page.getByRole('dialog').getByRole('checkbox').first().waitFor()
  expect(await page.getByRole('dialog').getByRole('checkbox').count()).toBe(1)
})
