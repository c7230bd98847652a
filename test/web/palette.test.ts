import { setTimeout } from 'node:timers/promises'
import type { Page } from 'playwright-core'
import { expect, test, vi } from 'vitest'
import { eventually } from '../support/eventually.ts'
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

test('Enter opens nothing of a former text, and an emptied field says nothing of the last search', async () => {
  const many = { totalCount: 37, hits, leftOut: [] }
  const page = await open('/events?lang=en', {
    Search: async ({ text }: { readonly text: string }) => {
      if (text !== 'thing') await setTimeout(3_000)
      const other = hits.map((hit) => ({ ...hit, label: 'The other' }))
      return { search: text === 'thing' ? many : { ...many, hits: other.slice(0, 1) } }
    },
  })
  await page.locator('.search-box').click()
  const field = page.getByRole('combobox', { name: 'Search' })
  await field.fill('thing')
  await page.getByText('Showing 5 of 37').waitFor()

  await field.fill('other')
  await field.press('Enter')
  expect(new URL(page.url()).pathname).toBe('/events')
  await page.getByRole('option', { name: 'The other' }).waitFor()
  await field.fill('')
  await page.getByRole('option', { name: 'The other' }).waitFor({ state: 'detached' })
  expect(await page.getByText(/^Showing|^Show \d/).count()).toBe(0)

  await field.fill('other')
  await page.getByRole('option', { name: 'The other' }).waitFor()
  await field.press('Enter')
  await page.waitForURL(/\/actors\/actor(:|%3A)new/)
})

test('the option that keys choose is in view', async () => {
  const long = Array.from({ length: 40 }, (_, index) => ({
    ...hits[0],
    node: { ...nodes[0], id: `actor:${String(index)}` },
  }))
  const page = await open('/events?lang=en', {
    Search: { search: { totalCount: 40, hits: long, leftOut: [] } },
  })
  await page.locator('.search-box').click()
  const field = page.getByRole('combobox', { name: 'Search' })
  await field.fill('thing')
  await page.getByRole('option').nth(39).waitFor({ state: 'attached' })

  await field.press('ArrowUp')

  const isSeen = await page.evaluate<boolean>(`(() => {
    const { top, bottom } = document.querySelector('[aria-selected=true]').getBoundingClientRect()
    const box = document.querySelector('.palette-body > div').getBoundingClientRect()
    return top >= box.top - 1 && bottom <= box.bottom + 1
  })()`)
  expect(isSeen).toBe(true)
})

test('what is typed quickly is one question', async () => {
  const asked: string[] = []
  const page = await open('/?lang=en', {
    Search: ({ text }: { readonly text: string }) => {
      asked.push(text)
      return { search: { hits: [], totalCount: 0 } }
    },
  })
  await page.locator('.search-box').click()
  await page.getByRole('combobox').waitFor()
  await page.evaluate(`(async () => {
    const field = document.querySelector('.palette input[role=combobox]')
    const { set } = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')
    for (const end of [1, 2, 3, 4, 5, 6]) {
      set.call(field, 'Mosul!'.slice(0, end))
      field.dispatchEvent(new Event('input', { bubbles: true }))
      await new Promise((resolve) => setTimeout(resolve, 20))
    }
  })()`)

  await eventually(() => Promise.resolve(asked.includes('Mosul!')), 5_000)
  // A busy machine may rest between two keys.
  expect(asked.length).toBeLessThan(4)
})
