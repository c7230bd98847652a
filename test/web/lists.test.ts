import { expect, test, vi } from 'vitest'
import { stubbedPages } from '../support/stubbed-pages.ts'

vi.setConfig({ testTimeout: 120_000 })

const open = stubbedPages()

interface Page {
  readonly first: number
}

const numbered = <One>(count: number, make: (index: number) => One) =>
  Array.from({ length: count }, (_, index) => make(index))

test('of many hits the search says how many it shows, and shows the others when asked', async () => {
  const hits = numbered(34, (index) => ({
    ...{ label: `Rocket ${String(index)}`, score: 1, excerpt: null },
    why: [{ rule: 'PREFIX', from: 'rocket', to: 'rocket', name: null }],
    node: { __typename: 'Weapon', id: `weapon:${String(index)}`, degree: 1, names: [] },
  }))
  const page = await open('/?lang=en', {
    Search: ({ first }: Page) => ({
      search: { totalCount: hits.length, hits: hits.slice(0, first), leftOut: [] },
    }),
  })
  await page.locator('main').waitFor()
  await page.keyboard.press('/')
  await page.getByRole('combobox').fill('rocket')
  await page.getByText('Showing 20 of 34.').waitFor()

  await page.getByRole('button', { name: 'Show 14 more' }).click()

  await page.getByRole('option').nth(33).waitFor()
  expect(await page.getByText('Showing').count()).toBe(0)
})

test('of many parts of a series the page says how many it shows, and shows the others when asked', async () => {
  const parts = numbered(25, (index) => ({
    ...{ id: `event:${String(index)}`, title: `Attack ${String(index)}`, extent: 'SINGLE' },
    when: { earliest: null, latest: null, text: null },
    ...{ count: null, killed: null },
  }))
  const page = await open('/events/event:one?lang=en', {
    EventSeries: ({ first }: Page) => ({
      event: {
        ...{ partOf: [], before: [], after: [] },
        parts: { totalCount: parts.length, nodes: parts.slice(0, first) },
      },
    }),
  })
  const panel = page.locator('.panel-series')
  await panel.getByText('Showing 20 of 25, oldest first.').waitFor()

  await panel.getByRole('button', { name: 'Show 5 more' }).click()

  await panel.getByText('Attack 24').waitFor()
})

test('a cell of who says who did it shows every passage of its claims, and how many claims are left out', async () => {
  const speaker = { id: 'speaker:one', class: 'OUTLET', outlet: true, description: null }
  const party = { id: 'party:one', description: 'gunmen', entity: null }
  const claims = numbered(2, (index) => ({
    ...{ id: `claim:${String(index)}`, value: 'gunmen', modality: 'ASSERTED', event: null },
    passages: [
      {
        ...{ id: `passage:${String(index)}`, index, gloss: `gloss ${String(index)}`, text: null },
        document: { lang: 'en' },
      },
    ],
  }))
  const cell = { stance: 'ACCUSED', scope: 'THIS_EVENT', claimCount: 30, party, speaker, claims }
  const page = await open('/events/event:one?lang=en', {
    EventAttribution: {
      event: {
        attribution: {
          ...{ parties: [party], speakers: [{ ...speaker, actor: null, source: null }] },
          ...{ cells: [cell], unclaimed: [], totalCells: 1, truncated: false },
        },
      },
    },
  })
  const strip = page.locator('.strip')
  await strip.waitFor()

  for (const text of ['gloss 0', 'gloss 1', 'Passage 1', 'Showing 2 of 30.'])
    expect(await strip.innerText()).toContain(text)
})

test('a chip has the name of whatever the filter names', async () => {
  const names = new Map([
    ['source:zawya', 'Zawya'],
    ['weapon:zu-23', 'ZU-23'],
  ])
  const page = await open('/?lang=en&by=source:zawya&weapon=weapon:zu-23', {
    Name: ({ id }: { readonly id: string }) => ({ node: { id, name: names.get(id) } }),
  })

  await page.locator('.chip').getByText('Zawya', { exact: true }).waitFor()
  await page.locator('.chip').getByText('ZU-23', { exact: true }).waitFor()
})

test('a publisher that nobody knows leads to the events of its document', async () => {
  const id = 'document:one'
  const events = { certain: 1, best: 1, possible: 1 }
  const killed = { low: 0, best: 0, high: 0, unknown: 0, noBest: 0, noHigh: 0 }
  const keys = [{ state: 'KNOWN', value: id, label: 'What it is about' }]
  const asked: unknown[] = []
  const page = await open('/sources?lang=en', {
    Entities: {
      aggregate: {
        ...{ groups: [{ keys, tally: { events, killed } }], totalGroups: 1 },
        ...{ truncated: false, partition: true },
      },
    },
    Entity: { node: { __typename: 'Document', id, title: 'What it is about' } },
    Numbers: ({ where }: { readonly where: unknown }) => {
      asked.push(where)
    },
  })

  await page.getByRole('link', { name: 'What it is about' }).click()

  await page.getByRole('heading', { level: 1, name: 'What it is about' }).waitFor()
  expect(asked[0]).toMatchObject({ and: [{ documents: [id] }] })
})

test('every type of event that there is can be chosen', async () => {
  const groups = numbered(30, (index) => ({
    keys: [{ state: 'KNOWN', value: `TYPE_${String(index)}`, label: `Type ${String(index)}` }],
    tally: { events: { certain: 1, best: 1, possible: 1 } },
  }))
  const page = await open('/?lang=en', {
    Most: ({ by, first }: Page & { readonly by: readonly string[] }) => ({
      aggregate: {
        groups: by[0] === 'EVENT_TYPE' ? groups.slice(0, first) : [],
        totalGroups: groups.length,
      },
    }),
  })
  await page.locator('[data-filter=type]').click()

  await page.getByRole('checkbox', { name: 'Type 29' }).waitFor()
})
