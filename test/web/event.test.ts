import { expect, test, vi } from 'vitest'
import { stubbedPages } from '../support/stubbed-pages.ts'

vi.setConfig({ testTimeout: 120_000 })

const open = stubbedPages()

const days = ['2021-05-02', '2021-05-04', '2021-05-09']

const span = (day: string) => ({
  ...{ earliest: day, latest: day, precision: 'DAY', basis: 'STATED', text: null, reason: null },
})

const claim = (day: string) => ({
  ...{ id: `claim:${day}`, kind: 'HARM', value: `said on ${day}`, stance: null, when: null },
  speaker: { id: 'speaker:one', class: 'OUTLET', outlet: true, description: null, actor: null },
  passages: [{ index: 1 }],
  document: { id: `document:${day}`, title: 'A report', source: null, published: span(day) },
})

interface AsOf {
  readonly lens: { readonly asOf?: string } | null
}

const heardBy = ({ lens }: AsOf) => days.filter((day) => day <= (lens?.asOf ?? '9999'))

const known = {
  EventDays: {
    event: {
      documents: {
        totalCount: days.length,
        nodes: days.map((day) => ({ id: day, published: { earliest: day, latest: day } })),
      },
    },
  },
  EventClaims: (asked: AsOf) => {
    const nodes = heardBy(asked).map(claim)
    return { event: { claims: { totalCount: nodes.length, nodes } } }
  },
  KilledAsOf: (asked: AsOf) => {
    const killed = heardBy(asked).length
    return { event: { killed: { low: killed, best: killed, high: killed } } }
  },
}

test('the day up to which claims are heard can be moved back and on again, and later claims are gone meanwhile', async () => {
  const page = await open('/events/event:one?lang=en&asof=2021-05-02', known)
  const panel = page.locator('.panel-claims')
  const slider = panel.getByRole('slider')
  await slider.waitFor()
  await panel.getByText('said on 2021-05-02').waitFor()
  await panel.locator('.known-chart .known').waitFor()
  expect(await panel.locator('.claims li').count()).toBe(1)
  expect(await panel.locator('.known-chart .known').count()).toBe(1)

  await slider.press('ArrowRight')
  await page.waitForURL(/asof=2021-05-04/)
  await panel.getByText('said on 2021-05-04').waitFor()
  await slider.press('ArrowRight')
  await page.waitForURL(/asof=2021-05-09/)
  await panel.getByText('published: 9 May 2021').waitFor()
})

test('a toll that could not be asked for is a fault, not a toll that nobody gives', async () => {
  const page = await open('/events/event:one?lang=en', {
    ...known,
    KilledAsOf: (asked: AsOf) =>
      asked.lens?.asOf === '2021-05-04' ? undefined : known.KilledAsOf(asked),
  })
  const chart = page.locator('.known-chart')

  await chart.getByRole('alert').waitFor()
  expect(await chart.locator('svg[role=img]').count()).toBe(0)
})

test('what holds the event and what it holds is asked with the lens of the page', async () => {
  const asked: unknown[] = []
  const related = { partOf: [], before: [], after: [] }
  const page = await open('/events/event:one?lang=en&asof=2021-05-02', {
    EventSeries: (variables: unknown) => {
      asked.push(variables)
      return { event: related, heardParts: { totalCount: 0, nodes: [] } }
    },
  })
  await page.getByText('No other event is said to hold it').waitFor()

  expect(asked).toMatchObject([
    {
      lens: { asOf: '2021-05-02' },
      heard: { partOf: ['event:one'], accordingTo: { asOf: '2021-05-02' } },
    },
  ])
})

const casualties = (low: number, high: number) => ({
  ...{ harm: 'KILLED', group: 'ALL', actor: null, description: null, foreign: null, country: null },
  estimate: { low, best: low, high, approximate: false, basis: 'STATED', rule: null, text: null },
  support: { independentSources: 1 },
})

test.each([
  ['agree', casualties(3, 3), 'One origin, so no spread'],
  ['differ', casualties(3, 8), 'One origin: low, best and high are its own bounds'],
])('of one origin whose low and high %s, the page says so', async (_, casualty, sentence) => {
  const tolls = { casualties: [casualties(2, 2), casualty] }
  const page = await open('/events/event:one?lang=en', {
    EventCasualties: { lowest: tolls, median: tolls, latest: tolls },
  })

  await page.locator('.panel-casualties').getByText(sentence).waitFor()
})

test('whether there is one origin is told of each toll, and “about” with its number', async () => {
  const about = casualties(30, 40)
  const tolls = {
    casualties: [
      { ...casualties(2, 2), support: { independentSources: 3 } },
      { ...about, estimate: { ...about.estimate, approximate: true } },
    ],
  }
  const page = await open('/events/event:one?lang=en', {
    EventCasualties: { lowest: tolls, median: tolls, latest: tolls },
  })
  const rows = page.locator('.panel-casualties tbody tr')
  await rows.first().waitFor()

  expect(await rows.nth(0).innerText()).toContain('3 independent origins')
  expect(await rows.nth(1).innerText()).toMatch(/1 independent origin\b[^]*≈30/)
  expect(await page.getByText('One origin').count()).toBe(0)
})

const place = (id: string, precision: string) => ({
  ...{ place: { id: `place:${id}`, name: id }, precision, basis: 'STATED' },
})
const bounds = (low: number | null, high: number | null) => ({
  ...{ low, best: null, high, approximate: false, basis: 'STATED', rule: null, text: null },
})
const target = (description: string, basis: string) => ({ entity: null, description, basis })

const facts = {
  ...{ id: 'event:one', title: 'An attack', type: 'ROCKET_ATTACK', extent: 'SINGLE' },
  ...{ violence: null, basis: 'STATED', frame: [], attributionStatus: 'NONE' },
  when: span('2021-05-02'),
  places: [place('Baghdad', 'NEAR'), place('Iraq', 'COUNTRY')],
  targets: [target('a base', 'STATED'), target('a convoy', 'INFERRED')],
  weapons: [{ use: 'USED', count: bounds(12, null), weapon: { id: 'weapon:one', name: 'rocket' } }],
  ...{ participants: [], killed: null, injured: null, count: null, unclaimed: null },
  support: { claims: 1, sources: 1, independentSources: 1, speakers: 1 },
  ...{ interceptedBy: [], intercepted: [], parts: { nodes: [] }, externalIds: [] },
  ...{ passages: { totalCount: 1 }, documents: { totalCount: 1, nodes: [] } },
}

test('each place and target has its own precision and ground, and a lower bound is no number', async () => {
  const page = await open('/events/event:one?lang=en', { EventFacts: { event: facts } })
  const said = page.locator('.facts')
  await said.waitFor()

  expect(await said.innerText()).toContain('12–? × rocket')
  expect(await said.locator('.fact-line').allInnerTexts()).toEqual([
    'Baghdad: near · stated',
    'Iraq: country only · stated',
    'a base: stated',
    'a convoy: inferred',
  ])
})

test('who met is told, with which part they had', async () => {
  const one = (name: string, role: string) => ({ entity: { id: name, name }, role })
  const participants = [one('Chief', 'CHAIR'), one('Envoy', 'ATTENDEE'), one('Clerk', 'ATTENDEE')]
  const meeting = { ...facts, type: 'MEETING', targets: [], participants }
  const page = await open('/events/event:one?lang=en', { EventFacts: { event: meeting } })
  const said = page.locator('.facts')
  await said.waitFor()

  expect(await said.innerText()).toMatch(/chair: Chief[^]*attendee: Envoy, Clerk/)
})

test('beyond the days that are shown no toll is drawn', async () => {
  const many = Array.from({ length: 14 }, (_, day) => `2021-05-${String(day + 1).padStart(2, '0')}`)
  const nodes = many.map((day) => ({ id: day, published: span(day) }))
  const page = await open('/events/event:one?lang=en', {
    ...known,
    EventDays: { event: { documents: { totalCount: nodes.length, nodes } } },
    KilledAsOf: { event: { killed: bounds(3, 9) } },
  })
  const bands = page.locator('.known-chart .band')
  await bands.first().waitFor()

  expect(await bands.count()).toBe(12)
  expect(await bands.last().getAttribute('width')).toBe('0')
  await page.locator('.known-chart').getByText('Showing 12 of 14').waitFor()
})

test('where no best toll is given, no line is drawn as if there were one', async () => {
  const page = await open('/events/event:one?lang=en', {
    ...known,
    KilledAsOf: { event: { killed: bounds(3, 9) } },
  })
  const chart = page.locator('.known-chart')
  await chart.locator('.band').first().waitFor()

  expect(await chart.locator('.best').count()).toBe(0)
  expect(await chart.getByText('3–9', { exact: true }).count()).toBe(days.length)
})

test('a series stands for no less and no more than is said, and so does its toll', async () => {
  const series = {
    ...{ id: 'event:two', title: 'A series', extent: 'SERIES', when: span('2021-05-02') },
    ...{ count: bounds(12, null), killed: { ...bounds(2, 5), best: 3, approximate: true } },
  }
  const page = await open('/events/event:one?lang=en', {
    EventSeries: {
      event: {
        ...{ partOf: [series], before: [], after: [] },
        parts: { totalCount: 0, nodes: [] },
      },
    },
  })
  const note = page.locator('.related .note').first()
  await note.waitFor()

  expect(await note.innerText()).toMatch(/stands for 12–\?[^]*Killed 2–≈3–5/)
})

test('that nobody had claimed it is said with the day up to which', async () => {
  const unclaimed = { asOf: span('2021-05-03') }
  const page = await open('/events/event:one?lang=en', {
    EventFacts: { event: { ...facts, unclaimed } },
  })

  await page.locator('.event-head').getByText('Nobody had claimed it by 3 May 2021').waitFor()
})

const vague = { ...span('2021-05-31'), earliest: '2021-04-16', basis: 'INFERRED' }

test('that nobody had claimed it is said of the whole interval where no day is known', async () => {
  const page = await open('/events/event:one?lang=en', {
    EventFacts: { event: { ...facts, unclaimed: { asOf: vague } } },
  })
  const badge = page.locator('.event-head .badge-warn', { hasText: 'Nobody had claimed it' })

  expect((await badge.innerText()).replace(/[\u2066-\u2069]/g, '')).toBe(
    'Nobody had claimed it when the report was published (2021-04-16 … 2021-05-31 · inferred)',
  )
})

test('an interval of publication is no day: neither in the lane of blame nor below the steps', async () => {
  const blame = {
    ...claim('2021-05-31'),
    ...{ kind: 'UNCLAIMED', document: { ...claim('2021-05-31').document, published: vague } },
  }
  const documents = [span('2021-05-02'), vague].map((published, id) => ({ id, published }))
  const page = await open('/events/event:one?lang=en', {
    ...known,
    EventDays: { event: { documents: { totalCount: 2, nodes: documents } } },
    EventClaims: { event: { claims: { totalCount: 1, nodes: [blame] } } },
  })
  const chart = page.locator('.known-chart')
  await chart.locator('svg[role=img]').waitFor()

  expect(await chart.locator('.blame').innerText()).toMatch(/2021-04-16 … 2021-05-31\W · inferred/)
  const ticks = await chart.locator('.tick').allTextContents()
  expect(ticks).toEqual(expect.arrayContaining(['2 May 2021', '≤ 31 May 2021']))
  await chart.getByText('published by that day').waitFor()
})

test('what was answered of one event does not stand under the address of another', async () => {
  const other = { id: 'event:two', title: 'Another attack', extent: 'SINGLE' }
  const unsaid = { when: vague, count: null, killed: null }
  const page = await open('/events/event:one?lang=en', {
    EventFacts: ({ id }: { readonly id: string }) =>
      id === 'event:one' ? { event: facts } : new Promise(() => undefined),
    EventSeries: {
      event: {
        ...{ partOf: [{ ...other, ...unsaid }], before: [], after: [] },
        parts: { totalCount: 0, nodes: [] },
      },
    },
  })
  await page.getByRole('heading', { name: 'An attack' }).waitFor()

  await page.locator('.panel-series').getByRole('link', { name: 'Another attack' }).click()

  await page.locator('.crumbs code', { hasText: 'event:two' }).waitFor()
  expect(await page.getByText('An attack').count()).toBe(0)
})

test('facts of another lens are marked until those of the chosen one are there', async () => {
  const page = await open('/events/event:one?lang=en', {
    ...known,
    EventFacts: ({ lens }: AsOf) =>
      lens === null ? { event: facts } : new Promise(() => undefined),
  })
  const head = page.locator('.event-facts')
  await head.waitFor()
  await page.locator('.panel-claims').getByRole('slider').press('ArrowLeft')

  await page.locator('.panel-stale > .event-facts').waitFor()
})

test('what may be the same event is shown with why, and what was judged to be', async () => {
  const pair = { score: 0.8, reasons: ['2 km apart', 'a day apart'] }
  const ends = {
    keptId: 'event:one',
    otherId: 'event:two',
    kept: null,
    other: { label: 'Another' },
  }
  const page = await open('/events/event:one?lang=en', {
    EventAlike: {
      event: { duplicates: [{ id: 'event:three', title: 'Told again' }] },
      candidates: { totalCount: 1, nodes: [{ ...pair, ...ends, judgement: 'OPEN' }] },
    },
  })
  const rows = page.locator('.panel-alike li')
  await rows.first().waitFor()

  const [other, again] = await rows.allInnerTexts()
  for (const text of ['Another', '80%', '2 km apart', 'not judged']) expect(other).toContain(text)
  for (const text of ['Told again', 'the same']) expect(again).toContain(text)
})
