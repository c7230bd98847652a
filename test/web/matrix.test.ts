import { expect, test, vi } from 'vitest'
import { columnsIn, GAP, ROW_HEAD } from '../../web/src/pages/overview/pairs/column-width.ts'
import { eventually } from '../support/eventually.ts'
import { stubbedPages } from '../support/stubbed-pages.ts'

vi.setConfig({ testTimeout: 120_000 })

const open = stubbedPages()

test.each([60, 200, 256, 313, 700, 1200])(
  'in %i pixels whole columns stand beside the heads',
  (room) => {
    const { width, inView } = columnsIn(room, 10)
    const right = ROW_HEAD + 2 * GAP + inView * (width + GAP)

    expect(inView).toBeGreaterThan(0)
    if (inView > 1) expect(right - GAP - inView).toBeLessThanOrEqual(room)
    // The next column begins where the panel ends.
    if (inView < 10) expect(right).toBeGreaterThanOrEqual(room)
  },
)

const names = Array.from(
  { length: 10 },
  (_, index) => `A government of a long name ${String(index)}`,
)
const numbers = { certain: 3, best: 3, possible: 3 }
const tally = { events: numbers, killed: { low: 1, best: 2, high: 3, reported: 3, unknown: 0 } }
const groups = names.map((label, index) => ({
  keys: [{ state: 'KNOWN', value: `actor:${String(index)}`, label }],
  tally: { events: { best: 3 } },
}))
const cells = groups.flatMap((_, row) => groups.map((__, column) => ({ row, column, tally })))
const matrix = {
  ...{ directed: false, rows: groups, columns: groups, cells, total: tally },
  ...{ totalRows: 10, totalColumns: 10, truncated: false },
}

test.each(['en', 'ar'])(
  'the matrix scrolls within its panel, its first column stays: %s',
  async (lang) => {
    const page = await open(`/?lang=${lang}`, { Pairs: { matrix } })
    const head = page.locator('.pairs tbody th').first()
    await head.waitFor()
    expect(await page.locator('.pairs thead th').nth(9).getAttribute('title')).toBe(names[9])
    expect(await page.locator('.panel-pairs .note').innerText()).toMatch(/\d .*10/)
    const before = await head.boundingBox()

    await page.locator('.pairs tbody tr').first().locator('button').last().focus()

    const aside = "Math.abs(document.querySelector('.pairs-scroll').scrollLeft)"
    await eventually(async () => Number(await page.evaluate(aside)) > 0, 5_000)
    expect((await head.boundingBox())?.x).toBeCloseTo(before?.x ?? 0, 0)
    const panel = await page.locator('.panel-pairs').boundingBox()
    const last = await page.locator('.pairs thead th').last().boundingBox()
    expect(last?.x).toBeGreaterThanOrEqual(panel?.x ?? 0)
    expect((last?.x ?? 0) + (last?.width ?? 0)).toBeLessThanOrEqual(
      (panel?.x ?? 0) + (panel?.width ?? 0),
    )
  },
)
