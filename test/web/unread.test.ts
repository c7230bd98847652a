import { expect, test, vi } from 'vitest'
import { stubbedPages } from '../support/stubbed-pages.ts'

vi.setConfig({ testTimeout: 120_000 })

const open = stubbedPages()

test.each([
  ['en', 'Left out:'],
  ['ar', 'المتروك:'],
])('an address that was read in part says which of it was left out: %s', async (lang, said) => {
  const page = await open(`/?lang=${lang}&last=30&place=place:a`, {})
  const notice = page.locator('.unread')

  await notice.waitFor()
  expect(await notice.innerText()).toContain(said)
  expect(await notice.locator('code').innerText()).toBe('last')
  await notice.getByRole('button').click()
  expect(await notice.count()).toBe(0)

  const whole = await open(`/?lang=${lang}&last=30d&place=place:a`, {})
  await whole.locator('.chip').first().waitFor()
  expect(await whole.locator('.unread').count()).toBe(0)
})
