import { expect, test, vi } from 'vitest'
import { analyst, kpi, settled } from '../support/analyst.ts'

// The first run of each form is planned, on a busy machine in some seconds.
vi.setConfig({ testTimeout: 240_000 })

const pages = analyst()

test('a click filters all panels, again shows them as they were, and the query of a panel runs as it stands', async () => {
  const { home, open, server } = pages()
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
  const { page } = await pages().open('/?lang=en')
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

// The article knows no attack with both a perpetrator and a target of which both have a name.
test('what a cell of the pairs says is what a click on it gives', async () => {
  const { page } = await pages().open('/?lang=en')
  await settled(page)
  const cells = page.locator('.panel-pairs td.pair button[aria-pressed]:not([aria-disabled=true])')
  const most = Math.min(3, await cells.count())
  expect(most).toBeGreaterThan(0)
  for (let at = 0; at < most; at += 1) {
    const said = await cells.nth(at).locator('b').innerText()
    await cells.nth(at).click()
    await page.locator('.chip').first().waitFor()
    await settled(page)
    expect([page.url(), await kpi(page, 'events')]).toEqual([
      expect.stringContaining('pair='),
      said,
    ])
    await page.goBack()
    await settled(page)
  }
})
