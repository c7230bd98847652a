import { readFileSync } from 'node:fs'
import type { Page } from 'playwright-core'
import { expect, test, vi } from 'vitest'
import { stubbedPages } from '../support/stubbed-pages.ts'

vi.setConfig({ testTimeout: 120_000 })

const open = stubbedPages()

const tally = {
  events: { certain: 1, best: 2, possible: 3 },
  ...{ killed: { low: 0, best: 0, high: 0, unknown: 0, noBest: 0, noHigh: 0 }, sets: 0 },
  killedByGroup: [],
}
const group = (label: string) => ({
  keys: [{ state: 'KNOWN', value: `weapon:${label}`, label }],
  tally,
})
const groups = ['صاروخ', 'drone'].map(group)
const aggregate = { groups, total: tally, totalGroups: 12, truncated: true, partition: true }
const place = (name: string) => ({ id: `place:${name}`, name, english: name, point: null })
const point = { latitude: 33.3, longitude: 44.4 }
const where = {
  provinces: {
    areas: [{ place: { ...place('Baghdad'), point }, tally, areaOnly: tally }],
    points: [{ place: place('Sadr City'), point, precision: 'EXACT', tally }],
    ...{ total: tally, totalPoints: 1, totalAreas: 1, truncated: false },
  },
  districts: { areas: [], totalAreas: 0, truncated: false },
}
const answers = {
  Weapons: { aggregate },
  Where: where,
  Numbers: { bySources: aggregate, byPrecision: aggregate, all: { totalCount: 3 } },
  Events: { events: { nodes: [], totalCount: 0, openDates: 0, pageInfo: {} } },
  Publishers: {
    aggregate: {
      totalGroups: 7,
      groups: ['Agency', 'وكالة'].map((label) => ({ keys: [{ state: 'KNOWN', label }] })),
    },
  },
}

async function saved(page: Page, panel: string, format: string): Promise<Buffer> {
  await page.locator(`.panel-${panel} [aria-haspopup=menu]`).click()
  const download = page.waitForEvent('download')
  await page.getByRole('menuitem', { name: format }).click()
  return readFileSync(await (await download).path())
}

interface Drawn {
  readonly text: string
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
}

/** Opens a picture by itself, without a style sheet: its texts and where they stand, in pixels, and its size. */
async function seen(page: Page, svg: string) {
  const alone = await page.context().newPage()
  await alone.setContent(svg.replace('<svg ', '<svg style="position: absolute; inset: 0" '))
  const drawn = await alone.evaluate<
    readonly Drawn[]
  >(`[...document.querySelectorAll('text')].map((text) => {
    const { left, right, top, bottom } = text.getBoundingClientRect()
    return { text: text.textContent, left, right, top, bottom }
  })`)
  const size = await alone.evaluate<{ readonly width: number; readonly height: number }>(
    `(({ width, height }) => ({ width, height }))(document.querySelector('svg').getBoundingClientRect())`,
  )
  return { drawn, ...size, has: (part: string) => drawn.some(({ text }) => text.includes(part)) }
}

test.each(['en', 'ar'])(
  'a picture is the panel as it is shown, under its head, with who published it: %s',
  async (lang) => {
    const page = await open(`/?lang=${lang}`, answers)
    await page.locator('.panel-weapons .bar-row').first().waitFor()

    const { drawn, width, height, has } = await seen(
      page,
      String(await saved(page, 'weapons', 'SVG')),
    )

    for (const part of ['صاروخ', 'drone', 'Agency', 'وكالة', 'http://127.0.0.1'])
      expect(has(part)).toBe(true)
    expect(has(lang === 'en' ? 'and 5 others' : 'و5 ناشرين آخرين')).toBe(true)
    const boxes = drawn.filter(({ text }) => text !== '')
    for (const { left, right, top, bottom } of boxes) {
      expect(left).toBeGreaterThanOrEqual(0)
      expect(right).toBeLessThanOrEqual(width)
      expect(top).toBeGreaterThanOrEqual(0)
      expect(bottom).toBeLessThanOrEqual(height)
    }
    const label = boxes.find(({ text }) => text === 'صاروخ')
    const number = boxes.find(
      ({ top, text }) => text === '2' && Math.abs(top - (label?.top ?? 0)) < 4,
    )
    expect((label?.left ?? 0) < (number?.left ?? 0)).toBe(lang === 'en')
  },
)

test('the picture of a map has its numbers, names and legend, and the halo of names lies behind their letters', async () => {
  const page = await open('/?lang=en', answers)
  await page.locator('.map-badge-count').first().waitFor()

  const svg = String(await saved(page, 'where', 'SVG'))

  const { has } = await seen(page, svg)
  for (const part of ['Baghdad', 'governorate only']) expect(has(part)).toBe(true)
  expect(svg).toMatch(/<text[^>]*paint-order: stroke[^>]*>Baghdad/)
  expect(svg).toMatch(/<text[^>]*font-size[^>]*>2</)
})

test('what scrolls is drawn whole, nothing over anything, and the page stays as it was', async () => {
  const many = Array.from({ length: 60 }, (_, at) => group(`Group ${String(at)}`))
  const page = await open('/actors?lang=en', {
    Entities: { aggregate: { ...aggregate, groups: many } },
  })
  await page.locator('.panel-actors tbody tr').nth(59).waitFor()
  await page.setViewportSize({ width: 1000, height: 400 })
  const before = await page.locator('.panel-actors').evaluate(lookOf)

  const { drawn } = await seen(page, String(await saved(page, 'actors', 'SVG')))

  const rows = drawn.filter(({ text }) => text.startsWith('Group '))
  expect(rows).toHaveLength(60)
  for (const [at, row] of rows.entries())
    if (at > 0) expect(row.top).toBeGreaterThanOrEqual((rows[at - 1]?.bottom ?? 0) - 4)
  expect(await page.locator('.panel-actors').evaluate(lookOf)).toEqual(before)
})

const lookOf = (panel: unknown) => {
  const { outerHTML, clientWidth, clientHeight } = panel as {
    readonly outerHTML: string
    readonly clientWidth: number
    readonly clientHeight: number
  }
  return { clientWidth, clientHeight, styles: outerHTML.split(/style="[^"]/).length }
}

test('a PNG has twice the size of the page, and the same letters whenever it is saved', async () => {
  const page = await open('/?lang=ar', answers)
  await page.locator('.panel-weapons .bar-row').first().waitFor()

  const [svg, one, other] = [
    await seen(page, String(await saved(page, 'weapons', 'SVG'))),
    await pixelsOf(page, await saved(page, 'weapons', 'PNG')),
    await pixelsOf(page, await saved(page, 'weapons', 'PNG')),
  ]

  expect(one.size).toEqual([2 * svg.width, 2 * svg.height])
  // Its only difference is the time of the answer, which is the same.
  expect(other.ink).toBe(one.ink)
  expect(one.ink).toBeGreaterThan(5_000)
})

async function pixelsOf(page: Page, png: Buffer) {
  return page.evaluate<{ readonly size: readonly number[]; readonly ink: number }>(`(async () => {
    const image = new Image()
    image.src = 'data:image/png;base64,${png.toString('base64')}'
    await image.decode()
    const canvas = new OffscreenCanvas(image.width, image.height)
    const surface = canvas.getContext('2d')
    surface.drawImage(image, 0, 0)
    const { data } = surface.getImageData(0, 0, image.width, image.height)
    let ink = 0
    for (let at = 0; at < data.length; at += 4) if (data[at] !== data[0]) ink += 1
    return { size: [image.width, image.height], ink }
  })()`)
}
