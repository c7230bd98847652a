import { expect, test, vi } from 'vitest'
import { dropping } from '../../web/src/view-state/dropping.ts'
import { filterParameters } from '../../web/src/view-state/filters.ts'
import { keepFilters } from '../../web/src/view-state/keep-look.ts'
import { parseView } from '../../web/src/view-state/view.ts'
import { stubbedPages } from '../support/stubbed-pages.ts'

vi.setConfig({ testTimeout: 120_000 })

const open = stubbedPages()

const all = '&min=5&count=certain&date=possible&by=wire&asof=2021-05-02&vs=2020-01-01..2020-12-31'

test.each([
  ['/actors', ['killed: 5 or more', 'count: Certain', 'dates: Possible', 'As of 2021-05-02']],
  ['/places', ['news agencies', 'killed: 5 or more']],
  ['/sources', ['news agencies', 'killed: 5 or more']],
])('%s says by which filters it is filtered, and takes them off', async (path, texts) => {
  const page = await open(`${path}?lang=en${all}`, {})
  const chips = page.locator('.chip')
  await chips.first().waitFor()
  expect(await chips.allInnerTexts()).toEqual(expect.arrayContaining(texts))
  expect(await chips.allInnerTexts()).toHaveLength(5) // nothing is compared here

  await page.getByRole('button', { name: 'Remove the filter: killed: 5 or more' }).click()
  await page.waitForURL((url) => !url.search.includes('min='))
  await page.getByRole('button', { name: 'Clear all' }).click()
  await page.waitForURL((url) => !url.search.includes('by='))
  expect(await chips.count()).toBe(0)
})

test('a comparison has two lenses of its own, and an event nothing but a lens', async () => {
  const comparison = await open(`/compare?lang=en${all}`, {})
  await comparison.locator('.chip').first().waitFor()
  expect(await comparison.locator('.chip').allInnerTexts()).toEqual([
    ...['killed: 5 or more', 'count: Certain', 'dates: Possible'],
  ])

  const event = await open(`/events/event:one?lang=en${all}`, {})
  await event.locator('.chip').first().waitFor()
  expect(await event.locator('.chip').allInnerTexts()).toEqual([
    ...['news agencies', 'As of 2021-05-02'],
  ])
})

test('where only those are heard who fit several groups, “and” stands between them', async () => {
  const page = await open('/?lang=en&by=party,wire,ngo', {})
  await page.locator('.chip').first().waitFor()
  expect((await page.locator('.chips').innerText()).split(/\s*\n\s*/).slice(0, 5)).toEqual([
    ...['Filters', 'news agencies', 'non-governmental organizations', 'and', 'armed groups'],
  ])

  await page.locator('[data-filter=by]').click()
  const groups = page.getByRole('dialog').getByRole('group')
  await groups.first().waitFor()
  expect(await groups.count()).toBe(3)
  expect(await groups.first().getByRole('checkbox', { checked: true }).count()).toBe(2)
  await page.getByRole('group', { name: 'said by' }).getByLabel('armed groups').uncheck()
  await page.waitForURL(/by=wire,ngo(&|$)/)
})

test('a change of the span that is typed takes what it is compared with along', async () => {
  const page = await open('/?lang=en&from=2021-01-01&to=2021-12-31', {})
  await page.locator('[data-filter=time]').click()
  const picker = page.getByRole('dialog', { name: 'Time' })
  await picker.getByLabel('From').fill('2015-01-01')
  await picker.getByLabel('To', { exact: true }).fill('2015-12-31')
  await picker.getByLabel('Compare with the span before').check()
  await picker.getByRole('button', { name: 'Apply' }).click()
  await page.waitForURL(/from=2015-01-01&to=2015-12-31&vs=2014-01-01..2014-12-31/)

  await page.keyboard.press('[')
  await page.waitForURL(/from=2014-01-01&to=2014-12-31&vs=2013-01-01..2013-12-31/)

  await page.getByRole('button', { name: 'Remove the filter: 2014' }).click()
  await page.waitForURL((url) => !/from=|vs=/.test(url.search))
})

test('on a narrow screen all that is touched is 44 px high', async () => {
  const page = await open('/?lang=en&min=5&place=place:a', {})
  await page.setViewportSize({ width: 390, height: 800 })
  await page.locator('.panel-weapons .tool').first().waitFor()

  for (const touched of ['.chip', '.link', '.panel-weapons .tool']) {
    const box = await page.locator(touched).first().boundingBox()
    expect([touched, Math.round(box?.height ?? 0)]).toEqual([touched, 44])
  }
  const sideways = 'document.documentElement.scrollWidth > document.documentElement.clientWidth'
  expect(await page.evaluate(sideways)).toBe(false)
})

test('every filter is kept from page to page, and can be dropped', () => {
  const view = parseView({
    ...{ from: '2021-01-01', to: '2021-12-31', place: 'place:a', actor: 'actor:a', role: 'TARGET' },
    ...{ type: 'ATTACK', weapon: 'weapon:a', pair: 'actor:a~actor:b', used: 'unknown', min: '5' },
    ...{ violence: 'unknown', prec: 'NEAR', q: 'word', by: 'wire', asof: '2021-05-02' },
    ...{ rule: 'latest', count: 'certain', date: 'best', vs: '2020-01-01..2020-12-31' },
  })

  expect(keepFilters({ ...view, sel: 'event:a', lang: 'ar' })).toEqual({ ...view, lang: 'ar' })
  expect(dropping(view).flatMap(({ change }) => Object.keys(change))).toEqual(
    expect.arrayContaining(Object.keys(view).filter((name) => !/date|vs/.test(name))),
  )
  expect(filterParameters).toEqual(expect.arrayContaining(Object.keys(view)))
  expect(dropping({ role: 'TARGET' })).toEqual([])
})
