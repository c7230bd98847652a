import type { Page } from 'playwright-core'
import { expect, test, vi } from 'vitest'
import { stubbedPages } from '../support/stubbed-pages.ts'

vi.setConfig({ testTimeout: 120_000 })

const open = stubbedPages()

const source = { id: 'source:one' }
const nodes = [
  { __typename: 'Actor', id: 'actor:new', class: 'STATE', degree: 1, names: [] },
  { __typename: 'Weapon', id: 'weapon:one', degree: 1, names: [] },
  { __typename: 'Conflict', id: 'conflict:one' },
  { __typename: 'Document', id: 'document:one', source },
  {
    ...{ __typename: 'Passage', id: 'passage:one', index: 1, claims: { nodes: [] } },
    document: { id: 'document:one', title: 'A paper', source },
  },
]
const hits = nodes.map((node) => ({
  ...{ node, label: `A ${node.__typename}`, score: 1, excerpt: null },
  why: [{ rule: 'EXACT', from: 'a', to: 'a', name: null }],
}))
const answers = { Search: { search: { totalCount: hits.length, hits, leftOut: [] } } }

async function found(path: string): Promise<Page> {
  const page = await open(path, answers)
  await page.locator('.search-box').click()
  await page.getByRole('combobox').fill('thing')
  await page.getByRole('option', { name: 'A Conflict' }).waitFor()
  return page
}

test.each([
  ['A Weapon', /\/\?actor=actor:old&weapon=weapon:one/],
  ['A Conflict', /\/graph\?.*seed=conflict:one/],
  ['A Document', /\/sources\/source:one\?actor=actor:old/],
  ['A Passage', /\/sources\/source:one\?actor=actor:old/],
])('%s leads to where it is told of, and the filters stay', async (name, address) => {
  const page = await found('/events?lang=en&actor=actor:old')
  const group = page.getByRole('group', { name: 'Conflicts' })
  expect(await group.getByRole('option').allInnerTexts()).toHaveLength(1)

  await page
    .getByRole('option', { name: name === 'A Passage' ? 'Passage 1' : name })
    .last()
    .click()

  await page.waitForURL((url) => address.test(decodeURIComponent(url.href)))
  expect(await page.getByRole('combobox', { name: 'Search' }).count()).toBe(0)
})

test('what is added as a filter stands beside those that are there', async () => {
  const page = await found('/?lang=en&actor=actor:old,-actor:no')
  await page.getByRole('option', { name: 'A Actor' }).click({ modifiers: ['Alt'] })

  await page.waitForURL(/actor=actor:old,actor:new,-actor:no/)
})

test('the palette goes to pages, and switches theme and language', async () => {
  const page = await open('/?lang=en&theme=dark&min=5', answers)
  await page.locator('.search-box').click()
  const commands = page.getByRole('group', { name: 'Commands' })
  await commands.waitFor()
  expect(await commands.getByRole('option').count()).toBe(11)

  await page.getByRole('combobox').press('ArrowDown')
  await page.keyboard.press('Enter')
  await page.waitForURL(/\/events\?.*min=5/)
  await page.keyboard.press('/')
  await page.getByRole('option', { name: 'Light theme' }).click()
  await page.waitForURL(/theme=light/)
  await page.keyboard.press('/')
  await page.getByRole('option', { name: 'العربية' }).click()
  await page.waitForURL(/lang=ar/)
  await page.keyboard.press('/')
  await page.getByRole('option', { name: 'الاختصارات' }).click()
  await page.getByRole('checkbox', { name: 'الأرقام المشرقية' }).waitFor()
})

test('where the browser has no clipboard the address is shown to be copied', async () => {
  const page = await open('/?lang=en&min=5', {})
  await page.evaluate("Object.defineProperty(navigator, 'clipboard', { value: undefined })")
  await page.getByRole('button', { name: 'Share' }).click()

  const shown = page.getByRole('textbox', { name: 'Copy this address' })
  expect(await shown.inputValue()).toBe(page.url())
  expect(await shown.evaluate('document.activeElement.selectionEnd')).toBe(page.url().length)
})
