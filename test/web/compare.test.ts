import { expect, test, vi } from 'vitest'
import { comparedTable } from '../../web/src/pages/compare/compared-table.ts'
import { toldText } from '../../web/src/pages/compare/told-text.ts'
import { loadWords } from '../../web/src/words/words.ts'
import { Failure, stubbedPages } from '../support/stubbed-pages.ts'

vi.setConfig({ testTimeout: 120_000 })

const open = stubbedPages()

test('before there are numbers no lens is said to tell of none', async () => {
  const page = await open('/compare?lang=en', {})
  await page.locator('.panel-compared [role=alert]').waitFor()

  for (const lens of ['a', 'b']) {
    expect(await page.locator(`.lens-${lens} .note`).innerText()).toBe('…')
  }
  expect(await page.locator('main').innerText()).not.toContain('not specific to this event')
})

test('what one lens alone tells of is still shown after a swap', async () => {
  const page = await open('/compare?lang=en&by=wire&relation=LEFT_ONLY', {})
  const swap = page.getByRole('button', { name: 'Swap' })
  await swap.click()
  await page.waitForURL(/a=state&b=outlet&relation=RIGHT_ONLY/)
  await swap.click()
  await page.waitForURL(/a=outlet&b=state&relation=LEFT_ONLY/)
})

test.each([
  ['en', 'Islamic State (accused, denied)', 'a party only described: suspected'],
  ['ar', 'Islamic State (اتهام، نفي)', 'جهة موصوفة غير مسمّاة: اشتباه'],
] as const)('a party stands there with how it is named: %s', async (lang, named, described) => {
  const words = await loadWords(lang)
  const told = {
    ...{ title: '', type: 'RIOT' as const, frame: [], killed: null, injured: null },
    ...{ when: { earliest: null, latest: null }, attributionStatus: 'SUSPECTED' as const },
  }
  const actor = { id: 'actor:is', name: 'Islamic State' }
  const stances = ['ACCUSED', 'DENIED'] as const
  const textOf = (perpetrators: readonly { actor: typeof actor; stances: typeof stances }[]) =>
    toldText({ ...told, perpetrators }, 'PERPETRATOR', words)?.replaceAll(/[\u2066-\u2069]/g, '')

  expect(textOf([{ actor, stances }])).toBe(named)
  expect(textOf([])).toBe(described)
})

test('what was counted through other lenses is not said of these', async () => {
  const counts = {
    aspect: 'PERPETRATOR',
    agree: 1,
    differ: 2,
    leftOnly: 3,
    rightOnly: 4,
    neither: 5,
  }
  const compare = { total: 15, counts: [counts], events: { totalCount: 0, nodes: [] } }
  interface Asked {
    readonly left: { readonly sourceKinds?: readonly string[] }
    readonly relations: readonly string[] | null
  }
  const page = await open('/compare?lang=en', {
    Compare: ({ left, relations }: Asked) =>
      left.sourceKinds === undefined && relations === null
        ? { compare }
        : new Failure('INTERNAL_SERVER_ERROR'),
  })
  const told = page.locator('.lens-a > .note').last()
  const differ = page.locator('.relation-counts button').first()
  await page.getByText('tells of 6 · silent on 9').waitFor()

  // Another list of the same comparison, which fails, has the same counts.
  await differ.click()
  await page.locator('.panel-compared [role=alert]').waitFor()
  expect(await differ.innerText()).toContain('2')
  await differ.click()
  await page.locator('.lens-a').getByLabel('news agencies').check()

  await page.locator('.panel-compared [role=alert]').waitFor()
  expect(await told.innerText()).toBe('…')
  expect(await differ.innerText()).toContain('…')
})

test.each(['en', 'ar'] as const)(
  'the column of how the two stand is headed for all of them: %s',
  async (lang) => {
    const words = await loadWords(lang)
    const compare = { total: 0, counts: [], events: { totalCount: 0, nodes: [] } }

    const heads = comparedTable({ compare }, 'EVENT', words).columns.map(({ label }) => label)

    expect(heads[2]).toBe(words.t('relationOfLenses'))
    expect(heads[2]).not.toBe(words.t('relation.DIFFER'))
  },
)
