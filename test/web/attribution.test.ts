import { expect, test, vi } from 'vitest'
import { stubbedPages } from '../support/stubbed-pages.ts'

vi.setConfig({ testTimeout: 120_000 })

const open = stubbedPages()

const speaker = (name: string) => ({
  ...{ id: `actor:${name}`, class: 'OFFICIAL', outlet: false, description: null, source: null },
  actor: { id: `actor:${name}`, name },
})
const [army, group] = [speaker('The army'), speaker('The group')]
const party = { id: 'actor:group', description: null, entity: { id: 'actor:group', name: 'Group' } }
const cell = (one: typeof army, stance: string) => ({
  ...{ stance, scope: 'THIS_EVENT', claimCount: 1, party, speaker: one },
  claims: [{ id: `claim:${stance}`, value: '', modality: 'ASSERTED', event: null, passages: [] }],
})
const attribution = {
  ...{ parties: [party], speakers: [army, group], unclaimed: [], totalCells: 2, truncated: false },
  cells: [cell(army, 'ACCUSED'), cell(group, 'DENIED')],
}
const answers = { EventAttribution: { event: { attribution } } }

test('on a narrow page each cell of who says who did it names its speaker, as does each of what is said of this event alone', async () => {
  const page = await open('/events/event:one?lang=en', answers)
  await page.setViewportSize({ width: 390, height: 844 })
  const table = page.locator('table.attribution')
  await table.waitFor()

  await table.getByRole('button', { name: /^The army .*accused/ }).waitFor()
  await table.getByRole('button', { name: /^The group .*denied/ }).waitFor()
  const alone = await table.locator('.alone td').allInnerTexts()
  expect(alone.map((text) => text.split('\n')[0])).toEqual(['The army', 'The group'])
})

test('whether sets that hold the event are heard stands in the address', async () => {
  const page = await open('/events/event:one?lang=en&sets=none', {
    EventAttribution: ({ sets }: { readonly sets: boolean }) =>
      sets ? { event: null } : { event: { attribution } },
  })
  const panel = page.locator('.panel-attribution')
  await panel.locator('table.attribution').waitFor()
  const box = panel.getByRole('checkbox')
  expect(await box.isChecked()).toBe(false)

  await box.check()
  await page.waitForURL((url) => !url.searchParams.has('sets'))
  await panel.getByText('Nobody is named or described').waitFor()
})

test('what each says of this event alone has its stance: whom somebody denies is not whom they name', async () => {
  const page = await open('/events/event:one?lang=en', answers)
  const alone = page.locator('.alone td')
  await alone.first().waitFor()

  expect((await alone.allInnerTexts()).map((text) => text.trim())).toEqual([
    'accused: Group',
    'denied: Group',
  ])
})
