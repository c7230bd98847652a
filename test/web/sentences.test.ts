import { expect, test, vi } from 'vitest'
import { earlierOf } from '../../web/src/pages/overview/league/earlier.ts'
import { kpisOf } from '../../web/src/pages/overview/kpis/kpis-of.ts'
import { cutText } from '../../web/src/panels/cut.ts'
import { eventsOrder } from '../../web/src/panels/events-order.ts'
import { loadWords } from '../../web/src/words/words.ts'
import { stubbedPages } from '../support/stubbed-pages.ts'

vi.setConfig({ testTimeout: 120_000 })

const open = stubbedPages()

test('a list that is cut says by which order, one that is whole says nothing', async () => {
  const words = await loadWords('en')
  const cut = { shown: 10, total: 3271, order: 'order.reading' } as const

  expect(cutText(cut, words)).toBe('Showing 10 of 3,271, the first in reading order.')
  expect(cutText({ ...cut, order: 'order.killed' }, words)).toContain('most killed first')
  expect(cutText({ ...cut, total: 10 }, words)).toBeUndefined()
  expect(cutText(cut, await loadWords('ar'))).toContain('بترتيب القراءة')
  // Its order is not to be seen in the numbers that it shows.
  const byBest = { ...cut, order: eventsOrder('possible') }
  expect(cutText(byBest, words)).toContain('most events by the best guess first')
  expect(cutText({ ...byBest, total: 10 }, words)).toBe('In the order of the best guess.')
  expect(cutText({ ...cut, order: eventsOrder(undefined), total: 10 }, words)).toBeUndefined()
})

const count = (certain: number, best: number, possible: number) => ({ certain, best, possible })
const toll = { low: 1, best: 2, high: 3, unknown: 0, noBest: 0, noHigh: 0 }
const total = {
  ...{ events: count(2, 2, 2), sets: 0, killed: toll, killedByGroup: [] },
}
const unreported = { ...total, killed: { ...toll, low: 0, best: 0, high: 0, unknown: 2 } }
const none = { groups: [], total }
const changes = (data: Parameters<typeof kpisOf>[0], words: Parameters<typeof kpisOf>[2]) =>
  Object.fromEntries(kpisOf(data, {}, words).map(({ id, change }) => [id, change]))

test('that there is no baseline is said where none is set, and no change where none can be told', async () => {
  const words = await loadWords('en')
  const alone = { bySources: none, byPrecision: none, all: { totalCount: 2 } }
  const compared = { ...alone, before: { ...none, total: unreported } }

  expect(changes(alone, words)).toEqual({
    ...{ events: undefined, killed: undefined, civilians: undefined, placed: undefined },
    sources: null,
  })
  expect(changes(compared, words)).toEqual({
    ...{ events: '0%', killed: null, civilians: null, placed: null, sources: null },
  })
  const now = { ...compared, bySources: { ...none, total: unreported } }
  expect(changes(now, words).killed).toBeNull()
})

test('an actor with possible events before is neither new nor had none', async () => {
  const words = await loadWords('en')
  const group = (value: string, events: ReturnType<typeof count>) => ({
    ...{ keys: [{ state: 'KNOWN' as const, value }], tally: { events } },
  })
  const groups = [group('a', count(0, 0, 3)), group('b', count(1, 4, 4))]
  const told = (id: string, truncated = false) =>
    earlierOf({ groups, truncated }, id, { words, count: undefined })

  expect(told('a')).toBe('possible 3')
  expect(told('b')).toBe(4)
  expect(told('c')).toBe('new')
  expect(told('c', true)).toBe('–')
})

const states = ['KNOWN', 'KNOWN', 'OTHER', 'UNKNOWN'] as const
const tally = { events: count(1, 1, 1), killed: toll }
const groups = states.map((state, index) => ({
  keys: [{ state, value: state === 'KNOWN' ? `actor:${String(index)}` : null, label: state }],
  tally: { events: { best: 1 } },
}))
const cells = groups.flatMap((_, row) => groups.map((__, column) => ({ row, column, tally })))
const matrix = {
  ...{ directed: true, rows: groups, columns: groups, cells, total: tally },
  ...{ totalRows: 3, totalColumns: 11, truncated: true },
}

test('the matrix tells how many rows and columns it shows, of those that have names', async () => {
  const page = await open('/?lang=en', { Pairs: { matrix } })
  const note = page.locator('.panel-pairs .note')
  await note.waitFor()

  expect(await note.innerText()).toContain(
    'Showing 2 of 3 rows and 2 of 11 columns, most events first',
  )
})

test.each([
  ['', 'descending', 'Showing 2 of 30, most events first.'],
  ['&count=possible', 'none', 'Showing 2 of 30, most events by the best guess first.'],
])(
  'the league counts those who have names, and says its order: “%s”',
  async (count, sort, note) => {
    const league = groups
      .filter(({ keys }) => keys[0]?.state !== 'OTHER')
      .map((group) => ({ ...group, tally }))
    const page = await open(`/?lang=en${count}`, {
      League: {
        aggregate: {
          ...{ groups: league, total: tally, totalGroups: 31, truncated: true, partition: true },
        },
        timeSeries: { buckets: [] },
      },
    })
    const panel = page.locator('.panel-actors')
    await panel.locator('.note').waitFor()

    expect(await panel.locator('.note').innerText()).toBe(note)
    expect(await panel.locator('th[aria-sort]').first().getAttribute('aria-sort')).toBe(sort)
  },
)

const event = {
  ...{ id: 'event:1', title: 'An event', type: 'RIOT', violence: null, extent: 'SINGLE' },
  ...{ when: { earliest: null, latest: null, precision: 'OPEN' }, perpetrators: [], targets: [] },
  ...{ attribution: { cells: [] }, participants: [], places: [], killed: null },
  ...{ support: { claims: 1, independentSources: 1 }, documents: { nodes: [] } },
}
const events = { nodes: [event], totalCount: 1, openDates: 0, pageInfo: { hasNextPage: false } }

test.each([
  ['', 'descending', 'none', 'newest first'],
  ['order=oldest', 'ascending', 'none', 'oldest first'],
  ['order=killed', 'none', 'descending', 'most killed first'],
  ['order=changed', 'none', 'none', 'latest change first'],
])('“%s” is told as what it is', async (order, byDate, byKilled, sentence) => {
  const page = await open(`/events?lang=en&${order}`, { Events: { events } })
  const heads = page.locator('table.events th[aria-sort]')
  await heads.first().waitFor()

  expect(await heads.nth(0).getAttribute('aria-sort')).toBe(byDate)
  expect(await heads.nth(1).getAttribute('aria-sort')).toBe(byKilled)
  expect(await page.locator('.panel-events .panel-subtitle').innerText()).toContain(sentence)
})
