import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test, vi } from 'vitest'
import { analyst, isFault, kpi, settled } from '../support/analyst.ts'
import { eventId } from '../support/article.ts'
import { axeFindings } from '../support/axe.ts'
import { openPage } from '../support/playground.ts'

// The first run of each form is planned, on a busy machine in some seconds.
vi.setConfig({ testTimeout: 240_000 })

const pages = analyst()

test('an analyst finds the airport attack in Arabic, sees who says what, and shares the address', async () => {
  const { browser, open } = pages()
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
  const { home, open, server } = pages()
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
  const known = planned()
  expect(asked.map(formOf).filter((form) => !known.includes(form))).toEqual([])
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
  const text = readFileSync(join(pages().directory, 'first-questions.json'), 'utf8')
  return (JSON.parse(text) as readonly Operation[]).map((one) => formOf(JSON.stringify(one)))
}

test('keys alone lead through the pages', async () => {
  const { page } = await pages().open('/?lang=en')
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
