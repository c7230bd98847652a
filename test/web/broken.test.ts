import { expect, test, vi } from 'vitest'
import { stubbedPages } from '../support/stubbed-pages.ts'

vi.setConfig({ testTimeout: 120_000 })

const open = stubbedPages()

const total = { events: { certain: 1, best: 1, possible: 1 } }
const map = { ...{ areas: [], points: [], total, totalPoints: 0, totalAreas: 0 }, truncated: false }
const none = { groups: [], total, totalGroups: 0, truncated: false, partition: true }
const answers = {
  Where: { provinces: map, districts: map },
  Weapons: { aggregate: none },
  Runs: { importRuns: { totalCount: 0, nodes: [] } },
}

/** Opens a page of which some files are gone, as after an upgrade. */
async function openWithout(files: RegExp, path: string) {
  const page = await open('/import?lang=en', answers)
  await page.getByText('There is no run yet.').waitFor()
  await page.route(files, (route) => route.fulfill({ status: 404, body: 'Not here.' }))
  await page.goto(new URL(path, page.url()).href)
  return page
}

test.each([
  ['countries', 'en', 'This panel failed.'],
  ['map-drawing', 'ar', 'تعذّرت هذه اللوحة.'],
])('a panel whose %s are gone says so, and the others stay: %s', async (file, lang, sentence) => {
  const page = await openWithout(new RegExp(`/assets/${file}-`), `/?lang=${lang}`)

  const fault = page.locator('.panel-where .fault')
  await fault.waitFor()
  expect(await fault.innerText()).toContain(sentence)
  expect(await page.locator('.panel-weapons .weapons').count()).toBe(1)
  expect(await page.locator('.top-bar').count()).toBe(1)

  await page.unroute(new RegExp(`/assets/${file}-`))
  await fault.getByRole('button').click()
  await page.locator('.panel-where .map').waitFor()
})

test.each([
  ['charts', '/?lang=en', 'Reload the page', '.kpis'],
  ['runs.page', '/import?lang=ar', 'أعد تحميل الصفحة', '.top-bar'],
  ['further', '/?lang=en', 'Reload the page', '.kpis'],
  ['(first|further)', '/import?lang=ar', 'أعد تحميل الصفحة', 'body'],
])('where %s is gone from %s the reader can reload: “%s”', async (file, path, word, stays) => {
  const page = await openWithout(new RegExp(`/assets/${file}-`), path)

  await page.locator('.broken').getByRole('button', { name: word }).waitFor()
  expect(await page.locator(stays).count()).toBe(1)
})
