import { expect, test, vi } from 'vitest'
import { kpisOf } from '../../web/src/pages/overview/kpis/kpis-of.ts'
import { dropping } from '../../web/src/view-state/dropping.ts'
import { loadWords } from '../../web/src/words/words.ts'
import { Failure, stubbedPages } from '../support/stubbed-pages.ts'

vi.setConfig({ testTimeout: 120_000 })

const open = stubbedPages()

/** Nothing for certain and at best, but six events that may lie in the span. */
const total = {
  ...{ events: { certain: 0, best: 0, possible: 6 }, sets: 0 },
  ...{ killed: { low: 0, best: 0, high: 18, unknown: 5, noBest: 0, noHigh: 0 }, killedByGroup: [] },
}
const none = { groups: [], total, totalGroups: 0, truncated: false, partition: true }
const numbers = { bySources: none, byPrecision: none, all: { totalCount: 52 } }
const groups = [{ keys: [{ state: 'KNOWN', value: 'a', label: 'Somebody' }], tally: total }]
const answers = {
  Numbers: numbers,
  Events: { events: { nodes: [], totalCount: 0, openDates: 0, pageInfo: {} } },
  Weapons: { aggregate: { ...none, groups } },
  League: { aggregate: { ...none, groups }, timeSeries: { buckets: [] } },
}

test.each(['en', 'ar'] as const)(
  'no number but that of the events is told of none: %s',
  async (lang) => {
    const words = await loadWords(lang)

    const [events, ...others] = kpisOf(numbers, {}, words)

    expect(events?.value).toBe('0')
    for (const one of others) {
      expect(one).toMatchObject({
        value: '–',
        note: words.t('nothingToCount'),
        change: null,
        bar: [],
      })
      expect(`${one.start}${one.end}${one.sentence}`).not.toMatch(/\d/)
    }
  },
)

test('panels say that nothing fits, and which filter to drop', async () => {
  const page = await open('/?lang=en&from=1990-01-01&to=1990-12-31', answers)

  for (const panel of ['weapons', 'actors']) {
    const state = page.locator(`.panel-${panel} .state`)
    await state.waitFor()
    expect(await state.innerText()).toContain('No event matches these filters.')
    expect(await state.getByRole('button', { name: 'Include “possible”' }).count()).toBe(1)
  }
  expect(await page.locator('[data-kpi=killed]').innerText()).toContain('no event to count')
})

test('of the ways out, those that would find nothing are not offered', async () => {
  const page = await open('/?lang=en&to=1990-12-31', {
    ...answers,
    CountOfWay: ({ where }: { readonly where: unknown }) => ({
      events: { totalCount: where === null ? 7 : 0 },
    }),
  })
  const state = page.locator('.panel-weapons .state')

  await state.getByText('No event matches these filters.').waitFor()
  expect(await state.getByRole('button').count()).toBe(0)
})

test('a question that is too dear offers shorter spans that end where its own ends, or with the last event', async () => {
  const tooDear = {
    ...{ ...answers, Weapons: new Failure('QUERY_TOO_EXPENSIVE') },
    ...{ CountOfWay: { events: { totalCount: 7 } } },
    ...{ LastDay: { events: { nodes: [{ when: { earliest: '2013-05-02', latest: null } }] } } },
  }
  const page = await open('/?lang=ar', tooDear)
  const state = page.locator('.panel-weapons .state')
  expect(await state.locator('p').first().innerText()).toMatch(/^هذا السؤال أكبر من الحد/)
  await state.getByRole('button', { name: 'آخر سنة من المدة (7)' }).click()
  await page.waitForURL(/from=2012-05-03&to=2013-05-02/)

  // The year is no shorter than itself.
  await state.getByRole('button', { name: 'آخر 30 يوماً من المدة (7)' }).waitFor()
  expect(await state.getByRole('button').allInnerTexts()).toEqual([
    expect.stringMatching(/^آخر 90 يوماً من المدة\s\(7\)$/),
    expect.stringMatching(/^آخر 30 يوماً من المدة\s\(7\)$/),
  ])
  await state.getByText('QUERY_TOO_EXPENSIVE').click()
  await state.getByText('Not here.').waitFor()
})

test('a question that was given up over an older answer says so, and is asked again', async () => {
  const page = await open('/?lang=en', answers)
  const panel = page.locator('.panel-weapons')
  await panel.locator('.state').waitFor()
  let isSlow = true
  await page.route('**/graphql', async (route) => {
    const { operationName } = route.request().postDataJSON() as { readonly operationName: string }
    if (operationName !== 'Weapons' || !isSlow) await route.fallback()
  })
  await page.getByRole('radio', { name: 'Possible' }).check({ force: true })
  await panel.getByRole('button', { name: 'Cancel' }).click()

  await panel.getByText('Cancelled.').waitFor()
  await panel.locator('.weapons').waitFor()
  isSlow = false
  await panel.getByRole('button', { name: 'Try again' }).click()
  await panel.locator('.panel-stale').waitFor({ state: 'detached' })
  expect(await panel.getByText('Cancelled.').count()).toBe(0)
})

test('where nothing is known, neither zero nor nothing is told', async () => {
  const page = await open('/?lang=en', {})
  await page.locator('[data-filter=place]').click()
  await page.getByRole('dialog').getByRole('searchbox').fill('baghdad')
  await page.getByText('The question was not answered.').waitFor()
  expect(await page.getByText('Nothing found.').count()).toBe(0)
  expect(await page.locator('.chips-total').innerText()).toBe('')

  await page.keyboard.press('Escape')
  await page.setViewportSize({ width: 390, height: 800 })
  const sheet = page.locator('.sheet-switch')
  await sheet.click()
  expect(await sheet.innerText()).toBe('Show the events')
})

test('what is counted can be dropped where nothing else is filtered', () => {
  expect(dropping({ count: 'certain' }).map(({ key }) => key)).toEqual(['includePossible'])
  expect(dropping({})).toEqual([])
})

test('the page of one entity offers what is possible where it has nothing else', () => {
  expect(dropping({}, { isAbout: true }).map(({ key }) => key)).toEqual(['includePossible'])
  expect(dropping({ count: 'possible' }, { isAbout: true })).toEqual([])
})

const actor = {
  ...{ __typename: 'Actor', id: 'actor:x', name: 'X', class: 'PERSON', degree: 0, names: [] },
  ...{ externalIds: [], relations: { totalCount: 0, nodes: [] } },
}

test.each([
  [52, 'No event is told of here.'],
  [0, 'Nothing imported yet.'],
])('an actor without events, with %i events in all: “%s”', async (totalCount, sentence) => {
  const given = { ...answers, CountOfWay: { events: { totalCount } }, Entity: { node: actor } }
  const page = await open('/actors/actor:x?lang=en', given)

  const state = page.locator('.panel-weapons .state p')
  await state.waitFor()
  expect(await state.innerText()).toContain(sentence)
})

const run = {
  ...{ id: 'run:1', status: 'DONE', source: 'ucdp-ged', dossier: null, file: 'iraq.csv' },
  ...{ sha256: null, tool: 'marsad', version: '1', startedAt: '2031-05-03T14:05:00Z' },
  ...{ finishedAt: null, undoneAt: null, records: 1, rows: 1, skipped: 0, rejected: 0 },
  ...{ remarks: 0, counts: [], findings: { totalCount: 0, nodes: [] } },
}

test.each([
  ['/import/run:1?lang=en', run, 'No row was rejected, and there is no remark.'],
  ['/import/run:1?lang=en&result=rejected&place=place:x', run, 'No row was rejected.'],
  ['/import/run:2?lang=en', null, 'There is no such run.'],
  ['/import?lang=en&place=place:x', null, 'There is no run yet.'],
])('at %s nothing is said of events or filters', async (path, importRun, sentence) => {
  const importRuns = { totalCount: 0, nodes: [] }
  const candidates = { totalCount: 0, nodes: [] }
  const page = await open(path, {
    ...{ Run: { importRun }, Runs: { importRuns }, Candidates: { candidates } },
    CountOfWay: { events: { totalCount: 52 } },
  })

  await page.getByText(sentence, { exact: true }).waitFor()
  expect(await page.getByText(/Nothing imported yet|No event/).count()).toBe(0)
})
