import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, expect, test, vi } from 'vitest'
import { builtPages, isFault, kpi, settled } from '../support/analyst.ts'
import { article, type Article, eventId } from '../support/article.ts'
import { axeFindings } from '../support/axe.ts'
import { launchBrowser } from '../support/browser.ts'
import { openPage } from '../support/playground.ts'

// The first run of each form is planned, on a busy machine in some seconds.
vi.setConfig({ testTimeout: 240_000 })

let server: Article
let browser: Browser
let home: string
let directory: string

beforeAll(async () => {
  directory = await builtPages()
  server = await article({ pages: { directory, playground: true } })
  home = server.url.replace('/graphql', '')
  browser = await launchBrowser()
}, 240_000)

afterEach(async () => {
  for (const context of browser.contexts()) await context.close()
})

afterAll(async () => {
  await browser.close()
  await server.stop()
})

async function open(
  path: string,
): Promise<{ readonly page: Page; readonly complaints: readonly string[] }> {
  const opened = await openPage(browser, `${home}${path}`)
  opened.page.setDefaultTimeout(45_000)
  return opened
}

test('an analyst finds the airport attack in Arabic, sees who says what, and shares the address', async () => {
  const { page, complaints } = await open('/?lang=ar&theme=dark')
  await settled(page)
  await page.keyboard.press('/')
  await page.getByRole('combobox').fill('صاروخان على مطار بغداد')
  const hit = page.getByRole('option').filter({ hasText: 'صاروخان' }).first()
  await hit.waitFor()
  await hit.click()

  const matrix = page.locator('.attribution')
  await matrix.getByRole('button', { name: 'اتهام' }).click()
  expect(await page.locator('body').getAttribute('dir')).toBe('rtl')
  expect(await page.locator('.strip').innerText()).toContain('واشنطن')
  await settled(page)
  expect(await axeFindings(page)).toEqual([])

  expect(decodeURIComponent(page.url())).toContain(eventId('airport-attack'))
  const copy = await openPage(browser, page.url())
  const heading = '.event-head h1'
  expect(await copy.page.locator(heading).innerText()).toBe(await page.locator(heading).innerText())
  expect(complaints.filter(isFault)).toEqual([])
})

test('the overview shows the numbers of the API, asks nothing twice, and only what a start has planned', async () => {
  const asked: string[] = []
  const { page, complaints } = await open('/live')
  page.on('response', (response) => {
    const request = response.request()
    if (request.url() === server.url && response.ok()) asked.push(request.postData() ?? '')
  })
  await page.goto(`${home}/?lang=en&theme=light`)
  await settled(page)

  const { numbers, events } = await server.data<Numbers>(`{
    numbers: aggregate(by: [EXTENT]) {
      total { events { best } killed { best } }
    }
    events(where: { dateMode: BEST, placeMode: BEST }) { totalCount }
  }`)
  expect(await kpi(page, 'events')).toBe(String(numbers.total.events.best))
  expect(await kpi(page, 'killed')).toBe(String(numbers.total.killed.best))
  expect(await page.locator('table.events tbody tr').count()).toBe(events.totalCount)
  const operations = asked.map((body) => (JSON.parse(body) as Operation).operationName)
  expect(operations.toSorted()).toEqual(
    ['Events', 'League', 'Numbers', 'OverTime', 'Pairs', 'Weapons', 'Where'].toSorted(),
  )
  expect(asked.map(formOf).filter((form) => !planned().includes(form))).toEqual([])
  expect(complaints.filter(isFault)).toEqual([])
})

interface Numbers {
  readonly numbers: {
    readonly total: {
      readonly events: { readonly best: number }
      readonly killed: { readonly best: number }
    }
  }
  readonly events: { readonly totalCount: number }
}

interface Operation {
  readonly operationName: string
  readonly query: string
  readonly variables: Readonly<Record<string, unknown>>
}

/** A question as the database plans it: its language is a value, and no statement reads the name of a type. */
function formOf(body: string): string {
  const { query, variables } = JSON.parse(body) as Operation
  const text = query.replaceAll('__typename', '').replaceAll(/\s+/g, ' ').trim()
  return JSON.stringify([text, Object.entries({ ...variables, lang: '' }).sort()])
}

function planned(): readonly string[] {
  const text = readFileSync(join(directory, 'first-questions.json'), 'utf8')
  return (JSON.parse(text) as readonly Operation[]).map((one) => formOf(JSON.stringify(one)))
}

test('a click filters all panels, again shows them as they were, and the query of a panel runs as it stands', async () => {
  const { page } = await open('/?lang=en')
  await settled(page)
  const before = await kpi(page, 'events')
  const row = page.locator('.league tbody tr').first()
  const actor = row.locator('.cell-button')
  const shown = await row.locator('td').first().innerText()

  await actor.click()
  await page
    .locator('.chip')
    .filter({ hasText: await actor.innerText() })
    .waitFor()
  await settled(page)
  const filtered = await kpi(page, 'events')
  await actor.click()
  await settled(page)

  expect(filtered).toBe(shown)
  expect(await kpi(page, 'events')).toBe(before)
  const href = await page.locator('.panel-weapons [data-tool=query]').getAttribute('href')
  const parameters = new URL(href ?? '', home).searchParams
  const variables = JSON.parse(parameters.get('variables') ?? '') as Record<string, unknown>
  const { aggregate } = await server.data<Weapons>(parameters.get('query') ?? '', variables)
  const named = aggregate.groups.filter(({ keys }) => keys[0]?.state === 'KNOWN')
  expect(await page.locator('.panel-weapons .bar-row b').allInnerTexts()).toEqual(
    named.map(({ tally }) => String(tally.events.best)),
  )
})

interface Weapons {
  readonly aggregate: {
    readonly groups: readonly {
      readonly keys: readonly { readonly state: string }[]
      readonly tally: { readonly events: { readonly best: number } }
    }[]
  }
}

test('what a bar of the weapons says is what a click on it gives, and so for those of which none is known', async () => {
  const { page } = await open('/?lang=en')
  await settled(page)
  const bar = page.locator('.panel-weapons .bar-row').first()
  const shown = await bar.locator('b').innerText()
  await bar.click()
  await page.locator('.chip').filter({ hasText: 'used:' }).waitFor()
  await settled(page)
  expect(await kpi(page, 'events')).toBe(shown)

  const unknown = page.locator('.panel-weapons .weapons-head button')
  const none = (await unknown.innerText()).replace(' unknown', '')
  await unknown.click()
  await page.locator('.chip').filter({ hasText: 'weapon unknown' }).waitFor()
  await settled(page)
  expect(await kpi(page, 'events')).toBe(none)
})

test('keys alone lead through the pages', async () => {
  const { page } = await open('/?lang=en')
  await settled(page)
  await page.keyboard.press('Tab')
  expect(await page.evaluate('document.activeElement.className')).toBe('skip')
  await page.keyboard.press('?')
  await page.getByRole('heading', { name: 'Keyboard' }).waitFor()
  await page.keyboard.press('Escape')
  await page.keyboard.press('f')
  await page.keyboard.press('Enter')
  await page.getByRole('dialog', { name: 'Time' }).waitFor()
  await page.keyboard.press('Escape')
  await page.locator('.panel-weapons [data-tool=table]').focus()
  await page.keyboard.press('t')
  await page.locator('.panel-weapons table.data').waitFor()
  expect(page.url()).toContain('table=weapons')
  await page.keyboard.press('g')
  await page.keyboard.press('e')
  await page.waitForURL(/\/events/)
})
