import { expect, test, vi } from 'vitest'
import { comparedTable } from '../../web/src/pages/compare/compared-table.ts'
import { loadWords } from '../../web/src/words/words.ts'
import { stubbedPages } from '../support/stubbed-pages.ts'

vi.setConfig({ testTimeout: 120_000 })

const open = stubbedPages()

test('before there are numbers no lens is said to tell of none', async () => {
  const page = await open('/compare?lang=en', {})
  await page.locator('.panel-compared [role=alert]').waitFor()

  for (const lens of ['a', 'b']) {
    expect(await page.locator(`.lens-${lens} .note`).innerText()).toBe('…')
  }
  expect(await page.locator('main').innerText()).not.toContain('not specific to this event')
})

test.each(['en', 'ar'] as const)(
  'the column of how the two stand is headed for all of them: %s',
  async (lang) => {
    const words = await loadWords(lang)
    const compare = { total: 0, counts: [], events: { totalCount: 0, nodes: [] } }

    const heads = comparedTable({ compare }, 'EVENT', words).columns.map(({ label }) => label)

    expect(heads[2]).toBe(words.t('relationOfLenses'))
    expect(heads[2]).not.toBe(words.t('relation.DIFFER'))
  },
)
