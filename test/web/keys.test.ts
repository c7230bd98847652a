import { expect, test, vi } from 'vitest'
import { eventWhere } from '../../web/src/view-state/event-where.ts'
import { parseView } from '../../web/src/view-state/view.ts'
import { stubbedPages } from '../support/stubbed-pages.ts'

vi.setConfig({ testTimeout: 120_000 })

const open = stubbedPages()

const numbers = { certain: 3, best: 3, possible: 3 }
const tally = { events: numbers, killed: { low: 1, best: 2, high: 3, reported: 3, unknown: 0 } }
const groups = ['a', 'b', 'c'].map((name) => ({
  keys: [{ state: 'KNOWN', value: `actor:${name}`, label: `Actor ${name}` }],
  tally,
}))
const focused = 'document.activeElement.textContent'

test('the focus stays where it is while a filter is chosen, and closes it by leaving', async () => {
  const page = await open('/?lang=en', { Most: { aggregate: { groups, totalGroups: 3 } } })
  await page.locator('[data-filter=actor]').click()
  const picker = page.getByRole('dialog', { name: 'Actor' })
  const box = picker.getByRole('checkbox', { name: 'Actor b' })
  await box.focus()
  await page.keyboard.press('Space')
  await page.waitForURL(/actor=actor:b/)
  await page.locator('.chip').waitFor()

  expect(await box.evaluate('document.activeElement.type')).toBe('checkbox')
  await picker.getByText('Actor c').click()
  await page.waitForURL(/actor=actor:b,actor:c/)

  await picker.getByRole('combobox').focus()
  await page.keyboard.press('Tab')
  await picker.waitFor({ state: 'detached' })
  expect(await page.evaluate(focused)).toContain('Type')
})

test('letters are not the page’s while something lies over it', async () => {
  const page = await open('/?lang=en', {})
  await page.locator('.filter-bar').waitFor()
  await page.keyboard.press('?')
  const help = page.getByRole('heading', { name: 'Keyboard' })
  await help.waitFor()
  await page.getByRole('button', { name: 'Close' }).focus()

  await page.keyboard.press('g')
  await page.keyboard.press('e')
  await page.keyboard.press('/')

  expect([new URL(page.url()).pathname, await help.count()]).toEqual(['/', 1])
  expect(await page.getByRole('combobox').count()).toBe(0)
  await page.keyboard.press('Escape')
  await page.keyboard.press('g')
  await page.keyboard.press('e')
  await page.waitForURL(/\/events/)
})

/** No cell in the middle of the first row, and none where two are the same. */
const cells = [
  [0, 0],
  [0, 2],
  [1, 1],
  [2, 2],
].map(([row, column]) => ({ row, column, tally }))
const matrix = {
  ...{ directed: false, rows: groups, columns: groups, cells, total: tally },
  ...{ totalRows: 3, totalColumns: 3, truncated: false },
}

test('arrows go through empty cells of the matrix; Shift adds a cell, Alt leaves one out', async () => {
  const page = await open('/?lang=en', { Pairs: { matrix } })
  const all = page.locator('.pairs td.pair button')
  await all.first().focus()
  for (const key of ['ArrowRight', 'ArrowRight', 'ArrowRight']) await page.keyboard.press(key)
  expect(await page.evaluate(focused)).toContain('Actor a × Actor c')

  await page.keyboard.press('Enter')
  await page.waitForURL(/pair=actor:a~actor:c/)
  await all.nth(4).click({ modifiers: ['Shift'] })
  await page.waitForURL(/pair=actor:a~actor:c,actor:b~actor:b/)
  await all.nth(8).click({ modifiers: ['Alt'] })
  await page.waitForURL(/pair=actor:a~actor:c,actor:b~actor:b,-actor:c~actor:c/)
  expect(await page.locator('.pairs button[aria-pressed=true]').count()).toBe(2)
  expect(await page.locator('.chip').count()).toBe(3)
})

test('one cell or another, and not a third', () => {
  const both = (...ids: readonly string[]) => ({ and: ids.map((id) => ({ actors: [id] })) })

  expect(eventWhere({ pair: 'a~b' }, '')).toMatchObject(both('a', 'b'))
  expect(eventWhere({ pair: 'a~b,b~c,-c~d' }, '')).toMatchObject({
    and: [{ or: [both('a', 'b'), both('b', 'c')] }],
    not: both('c', 'd'),
  })
  expect(eventWhere({ pair: '-a~b', pairs: 'attacks' }, '').not).toEqual({
    and: [{ perpetrators: { actors: ['a'] }, targets: ['b'] }],
  })
  expect(parseView({ pair: 'actor:a' })).toEqual({})
})
