import { readFile } from 'node:fs/promises'
import type { Page } from 'playwright-core'
import { expect, test, vi } from 'vitest'
import { leagueTable } from '../../web/src/pages/overview/league/league-table.ts'
import { loadWords } from '../../web/src/words/words.ts'
import { stubbedPages } from '../support/stubbed-pages.ts'

vi.setConfig({ testTimeout: 120_000 })

const open = stubbedPages()

const count = (best: number) => ({ certain: best, best, possible: best + 5 })
const killed = { low: 1, best: 2, high: 3, unknown: 0, noBest: 0, noHigh: 0 }
const keys = [{ state: 'KNOWN' as const, value: 'actor:x', label: 'Somebody' }]
const tally = { events: count(4), killed }
const groups = [{ keys, tally }]

test('the table of the league holds the span before and the series, and says what it leaves out', async () => {
  const series = [{ keys, tally: { events: count(3) } }]
  const data = {
    aggregate: { groups, total: tally, totalGroups: 31, truncated: true, partition: false },
    before: { groups: [{ keys, tally: { events: count(2) } }], truncated: false },
    timeSeries: {
      buckets: [
        { start: '2020-01-01', series },
        { start: '2021-01-01', series: [] },
      ],
    },
  }
  const words = await loadWords('en')

  const table = leagueTable(data, { vs: '2018-01-01..2018-12-31', order: 'killed' }, words)

  const labels = table.columns.map(({ label }) => label)
  expect(labels.slice(-3)).toEqual([
    ...['Events, 2018 (Best)', '2020-01-01 (Best)', '2021-01-01 (Best)'],
  ])
  expect(table.rows[0]?.slice(-3)).toEqual([2, 3, 0])
  expect(table.rows[0]).toHaveLength(labels.length)
  const possible = leagueTable(data, { count: 'possible' }, words)
  expect(possible.rows[0]?.slice(-3)).toEqual([7, 8, 0])
  expect(table.note).toBe('Showing 1 of 31, most killed first.')
})

const event = (id: string) => ({
  ...{ id, title: `An event ${id}`, type: 'RIOT', violence: null, extent: 'SINGLE', killed: null },
  ...{ when: { earliest: null, latest: null, precision: 'OPEN' }, perpetrators: [], targets: [] },
  ...{ attribution: { cells: [] }, participants: [], places: [] },
  ...{ support: { claims: 1, independentSources: 1 }, documents: { nodes: [] } },
})
const pages: Readonly<Record<string, unknown>> = {
  null: [event('1'), event('2')],
  a: [event('3')],
  b: [event('4')],
}
const next: Readonly<Record<string, string>> = { null: 'a', a: 'b' }
const Events = ({ after }: { readonly after: string | null }) => {
  const endCursor = next[String(after)] ?? null
  const pageInfo = { endCursor, hasNextPage: endCursor !== null }
  return { events: { nodes: pages[String(after)], totalCount: 4, openDates: 0, pageInfo } }
}

async function saved(page: Page, panel: string, format: string): Promise<string> {
  await page.locator(`.panel-${panel} [aria-haspopup=menu]`).click()
  const download = page.waitForEvent('download')
  await page.getByRole('menuitem', { name: format }).click()
  return readFile(await (await download).path(), 'utf8')
}

test('the table and the file of events hold all pages that are shown, and say what is missing', async () => {
  const page = await open('/events?lang=en', { Events })
  const rows = page.locator('table.events tbody tr')
  const more = page.getByRole('button', { name: /Show \d more/ })
  await more.click()
  await rows.filter({ hasText: 'An event 3' }).waitFor()
  expect(await rows.last().innerText()).toContain('Showing 3 of 4, newest first.')
  expect(await rows.count()).toBe(4)

  const file = await saved(page, 'events', 'CSV')
  expect(file).toContain('An event 3')
  expect(file).toContain('"# Showing 3 of 4, newest first."')

  await more.click()
  await rows.filter({ hasText: 'An event 4' }).waitFor()
  expect(await more.count()).toBe(0)
  await page.locator('.panel-events [data-tool=table]').click()
  await page.locator('.panel-events table:not(.events)').waitFor()
  expect(await page.locator('.panel-events tbody tr').count()).toBe(4)
  expect(await page.locator('.panel-events .note').count()).toBe(0)
})

test('the note of an Arabic picture stands at its right', async () => {
  const all = { groups, total: tally, totalGroups: 300, truncated: true, partition: true }
  const many = { ...all, groups: Array.from({ length: 210 }, () => groups[0]) }
  const page = await open('/actors?lang=ar', { Entities: { aggregate: many } })
  await page.locator('.panel-actors tbody tr').first().waitFor()

  const file = await saved(page, 'actors', 'SVG')

  const width = Number(/width="(\d+)"/.exec(file)?.[1])
  const note = /<text x="(\d+)"[^>]*>المعروض/.exec(file)
  expect(Number(note?.[1])).toBe(width - 16)
})
