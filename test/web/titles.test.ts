import type { Page } from 'playwright-core'
import { expect, test, vi } from 'vitest'
import { stubbedPages } from '../support/stubbed-pages.ts'

vi.setConfig({ testTimeout: 120_000 })

const open = stubbedPages()

const actor = {
  ...{ __typename: 'Actor', id: 'actor:a', class: 'STATE', externalIds: [], names: [] },
  relations: { totalCount: 0, nodes: [] },
}
const named = ({ lang }: { readonly lang?: string }) => ({
  node: { ...actor, name: lang === 'AR' ? 'العراق' : 'Iraq' },
})

async function isCalled(page: Page, title: string): Promise<void> {
  await expect.poll(() => page.title(), { timeout: 30_000 }).toBe(title)
}

test.each([
  ['en', 'Overview · Marsad'],
  ['ar', 'نظرة عامة · مرصد'],
] as const)('every page has its title: %s', async (lang, overview) => {
  const page = await open(`/?lang=${lang}`, { Entity: named })
  await isCalled(page, overview)
  const [brand, titles] =
    lang === 'en'
      ? [
          'Marsad',
          ['Events', 'Actors', 'Places', 'Graph', 'Same events, two lenses', 'Sources', 'Import'],
        ]
      : [
          'مرصد',
          [
            'الأحداث',
            'الجهات',
            'الأماكن',
            'الشبكة',
            'الأحداث نفسها بمنظارين',
            'المصادر',
            'استيراد',
          ],
        ]
  for (const [index, title] of titles.entries()) {
    await page
      .locator('.top-nav a')
      .nth(index + 1)
      .click()
    await isCalled(page, `${title} · ${brand}`)
  }
})

test.each([
  ['en', 'Iraq · Marsad', 'event:none · Marsad', 'Not found · Marsad'],
  ['ar', 'العراق · مرصد', 'event:none · مرصد', 'صفحة غير موجودة · مرصد'],
])('one thing gives its page its name: %s', async (lang, actorTitle, eventTitle, nowhere) => {
  const answers = { Entity: named, EventFacts: { event: null } }
  await isCalled(await open(`/actors/actor:a?lang=${lang}`, answers), actorTitle)
  await isCalled(await open(`/events/event:none?lang=${lang}`, answers), eventTitle)
  await isCalled(await open(`/nowhere?lang=${lang}`, answers), nowhere)
})

test('on the way to another page the focus goes to its content, and its title is said', async () => {
  const page = await open('/?lang=en', {})
  await isCalled(page, 'Overview · Marsad')
  await page.locator('.filter-bar').waitFor()
  const said = page.locator('main > [role=status]')
  const focused = () => page.evaluate('document.activeElement.id || document.activeElement.tagName')
  expect([await focused(), await said.innerText()]).toEqual(['BODY', ''])

  await page.locator('.top-nav a').nth(1).focus()
  await page.keyboard.press('Enter')
  await isCalled(page, 'Events · Marsad')
  await said.filter({ hasText: 'Events · Marsad' }).waitFor()
  await expect.poll(focused).toBe('content')

  const certain = page.getByRole('radio', { name: 'Certain' })
  await certain.focus()
  await page.keyboard.press('Space')
  await page.waitForURL(/count=certain/)
  await page.locator('.chip').waitFor()
  expect(await certain.evaluate('document.activeElement.type')).toBe('radio')

  await page.goBack()
  await page.goBack()
  await said.filter({ hasText: 'Overview · Marsad' }).waitFor()
  await expect.poll(focused).toBe('content')
})
