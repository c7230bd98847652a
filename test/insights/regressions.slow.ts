import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { buildSchema } from '../../src/api/schema.ts'
import type { Graph } from '../../src/graph/graph.ts'
import { asking } from '../support/ask.ts'
import type { Asking } from '../support/ask.ts'
import { added, emptyGraph, testGraph } from '../support/ingest-graph.ts'

/* Questions on which the two implementations once differed, made as small as they can be. */

let graph: Graph
let server: Asking

beforeAll(async () => {
  graph = await testGraph()
  await emptyGraph(graph)
  server = await asking({ schema: buildSchema(), graph })
})
afterEach(async () => emptyGraph(graph))
afterAll(async () => {
  await server.stop()
  await graph.close()
})

type Claims = readonly object[]

/** Adds events, each with the claims about it; the front is an actor; one document tells, another is known from before. */
async function tell(...events: readonly Claims[]): Promise<void> {
  const dossier = {
    dossier: 'small',
    document: document('small', 'told'),
    references: [document('background', 'known')],
    entities: [
      front,
      country('place:nuria'),
      country('place:sova'),
      town('place:port', 1),
      town('place:bay', 5),
      { id: 'conflict:war', names },
      { id: 'weapon:cannon', names },
    ],
    events: events.map((claims, event) => ({
      key: `e${String(event + 1)}`,
      title: { en: 'An event', ar: 'حدث' },
      claims: claims.map((claim, index) => ({
        ...{ slot: `c${String(index)}`, by: 'outlet', passages: ['told'] },
        ...claim,
      })),
    })),
  }
  await added(graph, JSON.stringify(dossier))
}

const names = [
  { value: 'Name', lang: 'en', kind: 'PRIMARY' },
  { value: 'اسم', lang: 'ar', kind: 'PRIMARY' },
]
const front = { id: 'actor:front', class: 'ARMED_GROUP', names }
const country = (id: string) => ({ id, kind: 'COUNTRY', names })
const town = (id: string, degree: number) => ({
  ...{ id, kind: 'SETTLEMENT', names },
  point: { latitude: degree, longitude: degree },
})

function document(name: string, passage: string): object {
  const passages = [{ key: passage, locator: '1', gloss: { en: 'What is said.' } }]
  const published = {
    earliest: '2031-08-01',
    latest: '2031-08-01',
    precision: 'DAY',
    basis: 'STATED',
  }
  return { id: `document:${name}`, lang: 'en', published, passages }
}

async function answer(question: string): Promise<unknown> {
  const { data, errors } = await server.ask(`{ ${question} }`)
  expect(errors).toEqual([])
  return data
}

const attack = { kind: 'TYPE', type: 'ROCKET_ATTACK', extent: 'SINGLE' }
const one = { events: { possible: 1 } }
const events = (totalCount: number) => ({ events: { totalCount } })
const series = { ...attack, extent: 'SERIES' }
const killed = (best: number) => ({ kind: 'HARM', harm: 'KILLED', group: 'ALL', best })
const day = (at: string) => ({ kind: 'WHEN', earliest: at, latest: at, precision: 'DAY' })

describe('a map', () => {
  it('draws no place closer than that place is known, however close another of the same event', async () => {
    const where = { kind: 'WHERE', place: 'place:port', precision: 'COUNTRY' }
    await tell([attack, where, { ...where, place: 'place:bay', precision: 'EXACT' }])

    expect(await answer(`map(level: PLACE) { points { place { id } precision } }`)).toEqual({
      map: { points: [{ place: { id: 'place:bay' }, precision: 'EXACT' }] },
    })
    expect(await answer(`map(level: GRID, cellDegrees: 1) { cells { south west } }`)).toEqual({
      map: { cells: [{ south: 5, west: 5 }] },
    })
  })
})

describe('what two lenses show', () => {
  it('is compared of the events that a list holds, by the same mode of dates', async () => {
    const long = { earliest: '2030-12-30', latest: '2031-11-30', precision: 'YEAR' }
    await tell([attack, day('2030-12-30')], [attack, { kind: 'WHEN', ...long }])

    const where = '{ to: "2031-01-01", dateMode: BEST }'
    const lens = '{ speakerClasses: [CODER] }'
    expect(await answer(`events(where: ${where}) { totalCount }`)).toEqual({
      events: { totalCount: 1 },
    })
    expect(
      await answer(`compare(where: ${where}, left: ${lens}, right: ${lens}) { total }`),
    ).toEqual({ compare: { total: 1 } })
  })
})

describe('the parts of a single event', () => {
  it('add no number that is said of the whole, and are incidents beside it', async () => {
    await tell([attack, killed(5)], [attack, { kind: 'PART', of: 'event:small.e1' }])

    const total = 'total { killed { best unknown } incidents { best } }'
    expect(await answer(`matrix(rows: PERPETRATOR, columns: PERPETRATOR) { ${total} }`)).toEqual({
      matrix: { total: { killed: { best: 5, unknown: 0 }, incidents: { best: 2 } } },
    })
  })
})

describe('open dates', () => {
  it('are counted where a text is looked for beside them', async () => {
    await tell([attack, { kind: 'WHEN', earliest: '2031-01-05', latest: null, precision: 'OPEN' }])

    const where = '{ or: [{ from: "2031-02-01", text: "event" }] }'
    expect(await answer(`events(where: ${where}) { totalCount openDates }`)).toEqual({
      events: { totalCount: 1, openDates: 1 },
    })
  })
})

describe('a claim that something is not so', () => {
  it('that nobody had claimed it, makes no event unclaimed', async () => {
    await tell([attack, { kind: 'UNCLAIMED', polarity: 'DENIES', by: 'actor:front' }])

    expect(await answer('events(where: { unclaimed: true }) { totalCount }')).toEqual({
      events: { totalCount: 0 },
    })
    expect(await answer('attribution { unclaimed { claims { id } } }')).toEqual({
      attribution: { unclaimed: [] },
    })
  })

  it('supports no event: its publisher is no source of what is counted', async () => {
    const denial = { polarity: 'DENIES', basis: 'BACKGROUND', passages: ['known'] }
    await tell([attack, { kind: 'TARGET', party: 'actor:front', ...denial }])

    expect(await answer('aggregate(by: [EXTENT]) { total { sources } }')).toEqual({
      aggregate: { total: { sources: 1 } },
    })
  })
})

describe('sets over time', () => {
  it('span several days only where they are longer than a day', async () => {
    await tell([series, day('2031-01-05')])

    expect(await answer('timeSeries(interval: DAY) { spanning { events { possible } } }')).toEqual({
      timeSeries: { spanning: { events: { possible: 0 } } },
    })
  })
})

describe('weapons', () => {
  it('are asked for where they intercept, and not in other roles', async () => {
    const role = (name: string) => ({ kind: 'PARTICIPANT', party: 'weapon:cannon', role: name })
    await tell([attack, role('BENEFICIARY')], [attack, role('INTERCEPTOR')])

    const found = { nodes: [{ id: 'event:small.e2' }] }
    const where = '{ weapons: ["weapon:cannon"] }'
    const asked = `events(where: ${where}) { nodes { id } }
      beside: events(where: { or: [${where}] }) { nodes { id } }`
    expect(await answer(asked)).toEqual({ events: found, beside: found })
  })
})

describe('series of a bucket', () => {
  it('come in the order of the series over all of the time', async () => {
    const riot = { ...attack, type: 'RIOT' }
    await tell(
      [attack, day('2031-01-05')],
      [attack, day('2031-01-05')],
      [attack, day('2031-01-06')],
      [riot, day('2031-01-06')],
      [riot, day('2031-01-06')],
    )

    const series = 'series { keys { state value } }'
    const asked = `timeSeries(interval: YEAR, by: EVENT_TYPE_GROUP, first: 1) { ${series} }
      days: timeSeries(interval: DAY, by: EVENT_TYPE_GROUP, first: 1) { buckets { ${series} } }`
    const attacks = { keys: [{ state: 'KNOWN', value: 'ATTACK' }] }
    const others = { keys: [{ state: 'OTHER', value: null }] }
    expect(await answer(asked)).toEqual({
      timeSeries: { series: [attacks, others] },
      days: { buckets: [{ series: [attacks] }, { series: [attacks, others] }] },
    })
  })
})

describe('sums of a set and a part that has more dead than it', () => {
  it('are widened around the best number', async () => {
    const at = (place: string) => ({ kind: 'WHERE', place, precision: 'COUNTRY' })
    await tell(
      [series, at('place:nuria'), at('place:sova'), killed(1)],
      [attack, at('place:nuria'), killed(5), { kind: 'PART', of: 'event:small.e1' }],
    )

    const where = '{ places: ["place:nuria"] }'
    const total = 'total { killed { low best high } }'
    expect(await answer(`aggregate(where: ${where}, by: [EXTENT]) { ${total} }`)).toEqual({
      aggregate: { total: { killed: { low: 1, best: 1, high: 5 } } },
    })
  })
})

describe('under a lens', () => {
  const byFront = { by: 'actor:front' }
  const front = '{ speakers: ["actor:front"] }'

  it('events are found by how many were killed by the latest word on it', async () => {
    await tell([attack, killed(3)])

    const where = '{ killed: { min: 3 }, accordingTo: { bestRule: LATEST } }'
    expect(await answer(`events(where: ${where}) { totalCount }`)).toEqual({
      events: { totalCount: 1 },
    })
  })

  it('events are found by how it is known that there were such', async () => {
    await tell([attack, { kind: 'TARGET', party: 'actor:front', ...byFront }])

    const where = (basis: string) => `{ basis: [${basis}], accordingTo: ${front} }`
    const asked = `events(where: ${where('STATED')}) { totalCount }
      none: events(where: ${where('RESOLVED')}) { totalCount }`
    expect(await answer(asked)).toEqual({ events: { totalCount: 1 }, none: { totalCount: 0 } })
  })

  it('an event is part only of what is heard to hold it, and of what holds that', async () => {
    const heard = { kind: 'TARGET', party: 'actor:front', ...byFront }
    const partOf = (of: string) => ({ kind: 'PART', of: `event:small.${of}` })
    await tell(
      [series],
      [series, partOf('e1')],
      [attack, heard, partOf('e2')],
      [attack, { ...partOf('e2'), ...byFront }],
    )

    const where = `{ partOf: ["event:small.e1"], accordingTo: ${front} }`
    expect(await answer(`events(where: ${where}) { nodes { id } }`)).toEqual({
      events: { nodes: [{ id: 'event:small.e4' }] },
    })
  })

  it('a part adds nothing beside a set that holds its set, though this is not found', async () => {
    const killed = (best: number) => ({
      kind: 'HARM',
      harm: 'KILLED',
      group: 'ALL',
      best,
      ...byFront,
    })
    const partOf = (of: string) => ({ kind: 'PART', of: `event:small.${of}`, ...byFront })
    await tell(
      [series, killed(5)],
      [{ ...series, type: 'RIOT' }, partOf('e1')],
      [attack, killed(3), partOf('e2')],
    )

    const where = `{ types: [ROCKET_ATTACK], accordingTo: ${front} }`
    const total = 'total { killed { best } }'
    expect(await answer(`aggregate(where: ${where}, by: [EXTENT]) { ${total} }`)).toEqual({
      aggregate: { total: { killed: { best: 5 } } },
    })
  })

  it('it is part only of the conflicts that are heard to hold it', async () => {
    await tell(
      [
        attack,
        { kind: 'PART', of: 'conflict:war' },
        { kind: 'TARGET', party: 'actor:front', ...byFront },
      ],
      [attack, { kind: 'PART', of: 'conflict:war', ...byFront }],
    )

    const groups = 'groups { keys { state value } tally { events { possible } } }'
    const asked = `aggregate(where: { accordingTo: ${front} }, by: [CONFLICT]) { ${groups} }`
    expect(await answer(asked)).toEqual({
      aggregate: {
        groups: [
          { keys: [{ state: 'KNOWN', value: 'conflict:war' }], tally: one },
          { keys: [{ state: 'UNKNOWN', value: null }], tally: one },
        ],
      },
    })
  })

  it('what it takes without hearing it has no part in who tells of an event', async () => {
    await tell([
      { ...attack, basis: 'BACKGROUND', passages: ['known'] },
      { kind: 'TARGET', party: 'actor:front', ...byFront },
    ])

    const asked = `aggregate(where: { accordingTo: ${front} }, by: [DOCUMENT]) {
      total { sources } groups { keys { value } } }`
    expect(await answer(asked)).toEqual({
      aggregate: { total: { sources: 1 }, groups: [{ keys: [{ value: 'document:small' }] }] },
    })
  })
})

describe('a group of victims that is told by its parts', () => {
  const part = (country: string, numbers: object) => ({
    ...{ kind: 'HARM', harm: 'KILLED', group: 'CIVILIANS', country },
    ...numbers,
  })

  it.each([
    ['by cells', '{}'],
    ['event by event', '{ from: "2031-08-02", to: "2031-08-30" }'],
    ['as a lens sees it', '{ accordingTo: { bestRule: LATEST } }'],
  ])('has no highest number where one part has none, %s', async (_, where) => {
    await tell([
      attack,
      day('2031-08-05'),
      part('place:sova', { low: 1, best: 2, high: 3 }),
      part('place:nuria', { best: 4, approximate: true }),
    ])

    const toll = 'killedByGroup { group toll { low best high unknown noBest noHigh } }'
    const asked = `aggregate(where: ${where}, by: [EVENT_TYPE]) { total { ${toll} } }`
    const added = { low: 1, best: 6, high: 7, unknown: 0, noBest: 0, noHigh: 1 }
    expect(await answer(asked)).toEqual({
      aggregate: { total: { killedByGroup: [{ group: 'CIVILIANS', toll: added }] } },
    })
  })
})

describe('an event that is no attack after all', () => {
  it('has no attribution, by whatever it is looked for', async () => {
    await tell([
      { ...attack, by: 'actor:front' },
      { ...attack, type: 'ACTIVITY_TREND', rank: 'PREFERRED' },
      { kind: 'PERPETRATOR', party: 'actor:front', by: 'actor:front' },
    ])

    const found = async (perpetrators: string) =>
      answer(`events(where: { perpetrators: ${perpetrators} }) { totalCount }`)
    expect(await found('{ actors: ["actor:front"], stances: [CLAIMED] }')).toEqual(events(0))
    expect(await found('{ stances: [CLAIMED] }')).toEqual(events(0))
    expect(await found('{ stances: [CLAIMED], match: NONE }')).toEqual(events(1))
    expect(await answer('aggregate(by: [STANCE]) { groups { keys { state } } }')).toEqual({
      aggregate: { groups: [{ keys: [{ state: 'UNKNOWN' }] }] },
    })
  })
})

describe('where a part stands beside what holds it', () => {
  const span = (earliest: string, latest: string) => ({
    ...{ kind: 'WHEN', earliest, latest, precision: 'SEASON' },
  })
  const partOf = (of: string) => ({ kind: 'PART', of: `event:small.${of}` })
  const sums = 'killed { low best high }'

  it('a month adds a part that is certain there, where the set is only possible there', async () => {
    await tell(
      [series, span('2031-01-10', '2031-03-20'), killed(10)],
      [attack, day('2031-02-03'), killed(5), partOf('e1')],
    )

    const asked = `timeSeries(interval: MONTH) {
      buckets { start tally { ${sums} } } spanning { ${sums} } total { ${sums} } }`
    const beside = { killed: { low: 0, best: 0, high: 10 } }
    expect(await answer(asked)).toEqual({
      timeSeries: {
        buckets: [
          { start: '2031-01-01', tally: beside },
          { start: '2031-02-01', tally: { killed: { low: 5, best: 5, high: 10 } } },
          { start: '2031-03-01', tally: beside },
        ],
        spanning: { killed: { low: 10, best: 10, high: 10 } },
        total: { killed: { low: 10, best: 10, high: 10 } },
      },
    })
  })

  it('what spans several months adds its number, where what holds it is open and spans none', async () => {
    await tell(
      [
        { ...series, extent: 'CAMPAIGN' },
        { ...span('2031-01-01', '2031-01-01'), latest: null, precision: 'OPEN' },
        killed(100),
      ],
      [series, span('2031-01-10', '2031-03-20'), killed(10), partOf('e1')],
    )

    const asked = `timeSeries(interval: MONTH) { spanning { ${sums} killedByGroup { group } } undated { ${sums} } }`
    expect(await answer(asked)).toMatchObject({
      timeSeries: { spanning: { killed: { best: 10 } }, undated: { killed: { high: 100 } } },
    })
  })

  it('an area alone adds a part that is known to it and no closer, where the set is known to a town in it', async () => {
    const at = (place: string, precision: string) => ({ kind: 'WHERE', place, precision })
    await tell(
      [series, at('place:port', 'EXACT'), killed(10)],
      [attack, at('place:nuria', 'COUNTRY'), killed(5), partOf('e1')],
    )

    const asked = `map(level: COUNTRY) { areas { tally { ${sums} } areaOnly { ${sums} } } }`
    const five = { killed: { low: 5, best: 5, high: 5 } }
    expect(await answer(asked)).toEqual({ map: { areas: [{ tally: five, areaOnly: five }] } })
  })

  it('a group of victims is taken out by a number alone', async () => {
    const civilians = (said: object) => ({ ...killed(0), best: null, group: 'CIVILIANS', ...said })
    await tell(
      [series, civilians({ text: { en: 'dozens' } })],
      [attack, civilians({ low: 5, best: 5, high: 5 }), partOf('e1')],
    )

    const asked = `aggregate(by: [EVENT_TYPE]) { total { killedByGroup { group toll { low best high unknown } } } }`
    const toll = { low: 5, best: 5, high: 5, unknown: 1 }
    expect(await answer(asked)).toEqual({
      aggregate: { total: { killedByGroup: [{ group: 'CIVILIANS', toll }] } },
    })
  })
})

describe('places of one event', () => {
  const at = (place: string, precision: string) => ({ kind: 'WHERE', place, precision })

  it('make its grid cell certain only where all of them lie in it', async () => {
    await tell([attack, at('place:bay', 'EXACT'), at('place:port', 'COUNTRY')])

    const tally = 'tally { events { certain possible } }'
    expect(await answer(`map(level: GRID) { cells { ${tally} } points { ${tally} } }`)).toEqual({
      map: {
        cells: [{ tally: { events: { certain: 0, possible: 1 } } }],
        points: [{ tally: { events: { certain: 0, possible: 1 } } }],
      },
    })
  })

  it('are points where they are known closely, though a better supported one is not', async () => {
    await tell([
      attack,
      { ...at('place:bay', 'INTERNATIONAL'), by: 'actor:front' },
      { ...at('place:bay', 'INTERNATIONAL') },
      { ...at('place:port', 'NEAR'), basis: 'INFERRED' },
    ])

    expect(
      await answer(
        'map(level: GRID) { points { place { id } } cells { tally { events { possible } } } }',
      ),
    ).toEqual({
      map: { points: [{ place: { id: 'place:port' } }], cells: [{ tally: one }] },
    })
  })
})

describe('a time series', () => {
  it('may be split by its own intervals', async () => {
    await tell([attack, day('2031-02-03')])

    const series = 'series { keys { value } tally { events { best } } }'
    expect(
      await answer(`timeSeries(interval: MONTH, by: MONTH) { buckets { ${series} } }`),
    ).toEqual({
      timeSeries: {
        buckets: [
          { series: [{ keys: [{ value: '2031-02-01' }], tally: { events: { best: 1 } } }] },
        ],
      },
    })
  })
})

describe('an event in general', () => {
  it('is no incident: how many it tells of is not known', async () => {
    await tell([{ ...attack, extent: 'GENERAL' }])

    const asked =
      'aggregate(by: [EXTENT], where: { extents: [GENERAL] }) { total { incidents { low best high unknown } } }'
    expect(await answer(asked)).toEqual({
      aggregate: { total: { incidents: { low: 0, best: 0, high: 0, unknown: 1 } } },
    })
  })
})
