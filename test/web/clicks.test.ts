import type { Page } from 'playwright-core'
import { expect, test, vi } from 'vitest'
import { stubbedPages } from '../support/stubbed-pages.ts'

vi.setConfig({ testTimeout: 120_000 })

const open = stubbedPages()

const tally = (best: number) => ({
  ...{ events: { certain: 1, best, possible: 9 }, sets: 0, killedByGroup: [] },
  killed: { low: 0, best: 0, high: 0, unknown: 0, noBest: 0, noHigh: 0 },
})
const group = (value: string, best: number) => ({
  keys: [{ state: 'KNOWN', value: `weapon:${value}`, label: value }],
  tally: tally(best),
})
interface Asked {
  readonly where: { readonly weapons?: readonly string[] }
}
/** Fewer events where a weapon is chosen. */
const totalOf = ({ where }: Asked) => tally(where.weapons === undefined ? 7 : 3)
const all = (asked: Asked) => ({
  ...{ groups: [group('rocket', 5), group('drone', 2)], total: totalOf(asked) },
  ...{ totalGroups: 2, truncated: false, partition: true },
})
const answers = {
  Weapons: (asked: Asked) => ({ aggregate: all(asked) }),
  Numbers: (asked: Asked) => ({
    ...{ bySources: all(asked), byPrecision: all(asked), all: { totalCount: 9 } },
  }),
  Events: ({ where }: Asked) => {
    const totalCount = where.weapons === undefined ? 7 : 3
    return { events: { nodes: [], totalCount, openDates: 0, pageInfo: {} } }
  },
  Name: ({ id }: { readonly id: string }) => ({ node: { id, name: id } }),
}

const rocket = '.panel-weapons .bar-row:has-text("rocket")'
const settled = '.overview[aria-busy=false]:not(:has([aria-busy=true]))'

/** The overview where all was answered before: without a filter, and with one. */
async function warm(): Promise<Page> {
  const page = await open('/?lang=en', answers)
  for (const chosen of [true, false]) {
    await page.locator(rocket).click()
    await page.locator(`${rocket}[aria-pressed=${String(chosen)}]`).waitFor()
    await page.locator(settled).waitFor()
  }
  await page.evaluate(watch)
  return page
}

/** Keeps what each step of drawing changed, and whether anything was shown as awaited. */
const watch = `{
  globalThis.steps = []
  globalThis.awaited = []
  new MutationObserver((changes) => {
    const parts = changes.map(({ target }) => target.parentElement?.closest('[data-panel]')?.dataset.panel)
    steps.push([...new Set(parts.filter((part) => part !== undefined))])
    awaited.push(document.querySelector('.panel-events[aria-busy=true], .panel-events .panel-stale') !== null)
  }).observe(document.body, { subtree: true, childList: true, attributes: true, characterData: true })
}`

test('of two clicks that come before the panels are drawn both hold', async () => {
  const page = await warm()

  await page.evaluate(`for (const row of document.querySelectorAll('.panel-weapons .bar-row'))
    row.dispatchEvent(new MouseEvent('click', { bubbles: true, shiftKey: true }))`)

  await page.waitForURL(/used=/)
  const used = new URL(page.url()).searchParams.get('used')
  expect(used).toBe('weapon:rocket,weapon:drone')
})

test('what was answered before is drawn at once, the numbers first; what was not is awaited', async () => {
  const page = await warm()

  await page.locator(rocket).click()
  await page.locator(`${rocket}[aria-pressed=true]`).waitFor()
  await page.locator(settled).waitFor()

  const steps = await page.evaluate<readonly (readonly string[])[]>('steps')
  const numbers = steps.findIndex((parts) => parts.includes('numbers'))
  const panels = steps.findIndex((parts) => parts.includes('weapons'))
  expect(numbers).toBeGreaterThanOrEqual(0)
  expect(panels).toBeGreaterThan(numbers)
  expect(await page.evaluate('awaited')).not.toContain(true)
  // The panel that was clicked on is not asked with the choice.
  await page.locator('.panel-weapons', { hasText: 'filters the other panels' }).waitFor()
  expect(await page.locator('.panel-pairs').innerText()).not.toContain('filters the other panels')

  await page.locator('.panel-weapons .bar-row:has-text("drone")').click()
  await page.waitForFunction('awaited.includes(true)')
})
