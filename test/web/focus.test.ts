import type { Page } from 'playwright-core'
import { expect, test, vi } from 'vitest'
import { stubbedPages } from '../support/stubbed-pages.ts'

vi.setConfig({ testTimeout: 120_000 })

const open = stubbedPages()

const events = { certain: 3, best: 3, possible: 3 }
const killed = { low: 1, best: 2, high: 3, reported: 3, unknown: 0, noBest: 0, noHigh: 0 }
const tally = { events, killed, sets: 0, killedByGroup: [] }
const actors = Array.from({ length: 20 }, (_, at) => ({
  keys: [{ state: 'KNOWN', value: `actor:${String(at)}`, label: `Actor ${String(at)}` }],
  tally,
}))
const Most = ({ first }: { readonly first: number }) => ({
  aggregate: { groups: actors.slice(0, first), totalGroups: actors.length },
})

const focused = 'document.activeElement.ariaLabel ?? document.activeElement.textContent'

/** Waits until the focus is on what has this name, and not on the whole page; the tests never click. */
async function focusIsOn(page: Page, name: string): Promise<void> {
  await expect.poll(() => page.evaluate(focused), { timeout: 30_000 }).toContain(name)
  expect(await page.evaluate('document.activeElement === document.body')).toBe(false)
}

test('after a chip the focus is on the next one, after the last on the bar', async () => {
  const page = await open('/events?lang=en&min=5&count=certain&date=possible&rule=latest', {})
  await page.getByRole('button', { name: 'killed: 5 or more' }).focus()
  await page.keyboard.press('Enter')
  await focusIsOn(page, 'count: Certain')
  await page.keyboard.press('Tab')
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await page.waitForURL((url) => !url.search.includes('rule='))
  await focusIsOn(page, 'dates: Possible')
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await page.waitForURL((url) => !url.search.includes('count='))
  await focusIsOn(page, 'Time')
})

test('where there is no bar, the focus is on the content after the last chip', async () => {
  const page = await open('/actors?lang=en&min=5', {})
  await page.locator('.chip').focus()
  await page.keyboard.press('Enter')
  await expect.poll(() => page.evaluate('document.activeElement.id')).toBe('content')
})

test('whoever asks for more of a list is led to the first new row', async () => {
  const page = await open('/events?lang=en', { Most })
  await page.locator('[data-filter=actor]').focus()
  await page.keyboard.press('Enter')
  const more = page.getByRole('button', { name: 'Show 8 more' })
  await more.focus()
  await page.keyboard.press('Enter')
  const row = 'document.activeElement.closest("label")?.textContent'
  await expect.poll(() => page.evaluate(row)).toMatch(/^Actor 12/)
  expect(await page.getByRole('dialog', { name: 'Actor' }).count()).toBe(1)
})

const event = (id: string) => ({
  ...{ id, title: `Event ${id}`, type: 'RIOT', violence: null, extent: 'SINGLE', killed: null },
  ...{ when: { earliest: null, latest: null, precision: 'OPEN' }, perpetrators: [], targets: [] },
  ...{ attribution: { cells: [] }, participants: [], places: [] },
  ...{ support: { claims: 1, independentSources: 1 }, documents: { nodes: [] } },
})

test('the next events have the focus, though no more can be asked for', async () => {
  const Events = ({ after }: { readonly after: string | null }) => ({
    events: {
      nodes: after === null ? [event('one')] : [event('two')],
      ...{ totalCount: 2, openDates: 0 },
      pageInfo: { endCursor: 'a', hasNextPage: after === null },
    },
  })
  const page = await open('/events?lang=en', { Events })
  await page.getByRole('button', { name: 'Show 1 more' }).focus()
  await page.keyboard.press('Enter')
  await focusIsOn(page, 'Event two')
})

test('a way out of an empty panel leads to the title of the panel', async () => {
  const none = { groups: [], total: tally, totalGroups: 0, truncated: false, partition: true }
  const page = await open('/actors?lang=en&min=5', {
    Entities: ({ where }: { readonly where: { readonly killedMin?: number } }) => ({
      aggregate: JSON.stringify(where).includes('5') ? none : { ...none, groups: actors },
    }),
    CountOfWay: { events: { totalCount: 6 } },
  })
  await page.getByRole('button', { name: 'Drop the least toll' }).focus()
  await page.keyboard.press('Enter')
  await page.getByRole('link', { name: 'Actor 3' }).waitFor()
  expect(await page.evaluate('document.activeElement.tagName')).toBe('H2')
})

test('on a narrow screen the filters are a dialog', async () => {
  const page = await open('/events?lang=en', { Most })
  await page.setViewportSize({ width: 390, height: 800 })
  const sheet = page.getByRole('dialog', { name: 'Filters of the view' })
  await page.getByRole('button', { name: 'Filters', exact: true }).focus()
  await page.keyboard.press('Enter')
  await sheet.waitFor()
  await focusIsOn(page, 'Time')
  const behind = () => page.evaluate('document.querySelector(".bottom-bar").inert')
  expect(await behind()).toBe(true)
  for (let at = 0; at < 20; at += 1) {
    await page.keyboard.press('Tab')
    const inside = 'document.activeElement.matches("body, .filter-sheet *")'
    expect(await page.evaluate(inside)).toBe(true)
  }

  await page.locator('[data-filter=actor]').focus()
  await page.keyboard.press('Enter')
  const picker = page.getByRole('dialog', { name: 'Actor' })
  await picker.getByRole('checkbox').first().focus()
  await page.keyboard.press('Escape')
  await picker.waitFor({ state: 'detached' })
  expect(await sheet.count()).toBe(1)
  await page.keyboard.press('g')
  await page.keyboard.press('Escape')
  await sheet.waitFor({ state: 'detached' })
  await focusIsOn(page, 'Filters')
  expect(await behind()).toBe(false)

  await page.keyboard.press('Enter')
  await sheet.waitFor()
  await page.setViewportSize({ width: 1024, height: 800 })
  await sheet.waitFor({ state: 'detached' })
  expect(await behind()).toBe(false)
})
