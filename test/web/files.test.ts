import { readFileSync } from 'node:fs'
import type { Page } from 'playwright-core'
import { expect, test, vi } from 'vitest'
import { Failure, stubbedPages } from '../support/stubbed-pages.ts'

vi.setConfig({ testTimeout: 120_000 })

const open = stubbedPages()

const total = {
  ...{ events: { certain: 1, best: 2, possible: 3 }, sets: 0 },
  ...{ killed: { low: 0, best: 0, high: 0, reported: 1, unknown: 0 }, killedByGroup: [] },
}
const groups = [{ keys: [{ state: 'KNOWN', value: 'weapon:a', label: 'صاروخ' }], tally: total }]
const aggregate = { groups, total, totalGroups: 1, truncated: false, partition: true }
const names = { names: [], externalIds: [], relations: { nodes: [], totalCount: 0 } }
const node = { __typename: 'Actor', id: 'actor:one', name: 'جماعة', class: 'ARMED_GROUP', ...names }
const answers: Record<string, unknown> = {
  ...{ Weapons: { aggregate }, Entity: { node } },
  Name: ({ id }: { readonly id: string }) => ({ node: { id, name: 'بغداد' } }),
  Numbers: { bySources: aggregate, byPrecision: aggregate, all: { totalCount: 3 } },
  Events: { events: { nodes: [], totalCount: 0, openDates: 0, pageInfo: {} } },
}

async function saved(page: Page, panel: string): Promise<string> {
  await page.locator(`.panel-${panel} [aria-haspopup=menu]`).click()
  const download = page.waitForEvent('download')
  await page.getByRole('menuitem', { name: 'CSV' }).click()
  return readFileSync(await (await download).path(), 'utf8').replace(/[\u2066-\u2069]/g, '')
}

test('a file says whose page it is of and by which names it was filtered, in the language of the page', async () => {
  const filters = 'place=place:baghdad&date=possible&used=unknown'
  const page = await open(`/actors/actor:one?lang=ar&${filters}`, answers)
  await page.locator('.chip', { hasText: 'بغداد' }).waitFor()
  await page.locator('.panel-weapons .bar-row').waitFor()

  const weapons = (await saved(page, 'weapons')).split('\r\n')
  const itself = await saved(page, 'names')

  // The panel shows what else was used.
  expect(weapons.slice(1, 3)).toEqual([
    '# جماعة',
    '# المرشحات: بغداد · التواريخ: محتمل · العدّ: الأرجح',
  ])
  expect(itself).toContain('# جماعة')
  expect(itself).not.toContain('# المرشحات')
})

test('an earlier answer is not saved under the filters of now', async () => {
  const changing = { ...answers }
  const page = await open('/?lang=en', changing)
  await page.locator('.panel-weapons .bar-row').waitFor()

  changing.Weapons = new Failure('INTERNAL_SERVER_ERROR')
  await page.getByRole('radio', { name: 'Certain' }).check({ force: true })
  await page.locator('.panel-weapons .fault').waitFor()
  await page.locator('.panel-weapons [aria-haspopup=menu]').click()

  const items = page.getByRole('menuitem')
  await items.last().waitFor()
  expect(await items.filter({ hasText: 'Save' }).evaluateAll(allDisabled)).toBe(true)
  expect(await items.last().evaluate('document.activeElement.textContent')).toBe('Evidence pack')
})

const allDisabled = (items: readonly unknown[]) =>
  items.length === 4 && items.every((item) => (item as { readonly disabled: boolean }).disabled)

test.each([
  ['', {}],
  ['&asof=2021-05-02&by=wire', { accordingTo: { sourceKinds: ['AGENCY'], asOf: '2021-05-02' } }],
])(
  'the evidence pack of an event is of that event, as the page hears it: %s',
  async (lens, heard) => {
    const page = await open(`/events/event:one?lang=en&min=5${lens}`, {
      EventSeries: { event: null },
    })
    await page.locator('.panel-series .note').waitFor()
    await page.locator('.panel-series [aria-haspopup=menu]').click()

    const href = await page.getByRole('menuitem', { name: 'Evidence pack' }).getAttribute('href')
    const { searchParams } = new URL(href ?? '', 'http://localhost')
    expect(JSON.parse(searchParams.get('where') ?? '')).toEqual({ ids: ['event:one'], ...heard })
  },
)
