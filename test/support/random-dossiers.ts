import fc from 'fast-check'

/** A report as the property tests make them: events of few kinds over shared actors and places. */
export interface RandomReport {
  readonly key: string
  readonly source: string
  readonly credit: boolean
  readonly events: readonly RandomEvent[]
  readonly speaksFor: boolean
  readonly within: boolean
  /** What the report's own place is. */
  readonly spot: string
}

interface RandomEvent {
  readonly type: string
  readonly extent: string
  readonly place: string
  readonly party: string
  readonly by: string
  readonly polarity: string
  readonly target: string | null
  readonly weapon: string | null
  readonly count: number | null
  readonly killed: number | null
  readonly civilians: number | null
  readonly foreign: boolean | null
  readonly day: number | null
  readonly month: number
  /** How it is known that the second event of a report is part of the first; null where it is none. */
  readonly part: string | null
  readonly rank: string
  readonly status: string
}

const randomEvent: fc.Arbitrary<RandomEvent> = fc.record({
  type: fc.constantFrom('ROCKET_ATTACK', 'ARMED_CLASH', 'STATEMENT'),
  extent: fc.constantFrom('SINGLE', 'SINGLE', 'SINGLE', 'SERIES', 'GENERAL'),
  place: fc.constantFrom('place:coast', 'place:harbour', 'place:nuria', 'spot'),
  party: fc.constantFrom('actor:front', 'actor:union', 'party:men'),
  target: fc.constantFrom('actor:union', 'place:harbour', 'party:men', null),
  weapon: fc.constantFrom('weapon:rocket', 'weapon:drone', null),
  count: fc.option(fc.nat(9)),
  by: fc.constantFrom('outlet', 'actor:front', 'actor:radio', 'party:men'),
  polarity: fc.constantFrom('AFFIRMS', 'DENIES'),
  killed: fc.option(fc.nat(9)),
  civilians: fc.option(fc.nat(9)),
  foreign: fc.option(fc.boolean()),
  day: fc.option(fc.integer({ min: 1, max: 9 })),
  month: fc.constantFrom(5, 5, 6),
  part: fc.constantFrom('STATED', 'INFERRED', null),
  rank: fc.constantFrom('NORMAL', 'PREFERRED', 'DEPRECATED'),
  status: fc.constantFrom('ACCEPTED', 'PENDING', 'REJECTED'),
})

const keys = ['one', 'two', 'three'] as const

function randomReport(key: string): fc.Arbitrary<RandomReport> {
  return fc.record({
    key: fc.constant(key),
    source: fc.constantFrom('source:post', 'source:mail'),
    credit: fc.boolean(),
    // At least as many events in the end as in a draft: an event that was taken back leaves its closed claims behind.
    events: fc.array(randomEvent, { minLength: 2, maxLength: 2 }),
    speaksFor: fc.boolean(),
    within: fc.boolean(),
    spot: fc.constantFrom('ADMIN1', 'ADMIN2', 'FACILITY'),
  })
}

const threeReports = fc.tuple(...keys.map(randomReport))

/** Three reports, drafts of them that are brought in first, and the order in which they come. */
export const randomReports = fc.record({
  reports: threeReports,
  drafts: threeReports,
  order: fc.shuffledSubarray([0, 1, 2], { minLength: 3, maxLength: 3 }),
})

/** Writes a report as a dossier, in JSON. */
export function dossierOf(report: RandomReport): string {
  const { key, source, credit, events, speaksFor, within, spot } = report
  const on = (passage: string) => ({ passages: [passage] })
  return JSON.stringify({
    dossier: key,
    document: {
      id: `document:${key}`,
      lang: 'en',
      source,
      credits: credit ? ['source:wire'] : [],
      published: day(10 + keys.indexOf(key as (typeof keys)[number])),
      passages: [
        { key: 'a', locator: '1', gloss: { en: `What ${key} says.` } },
        { key: 'b', locator: '2', gloss: { en: 'Who speaks for whom.' } },
      ],
    },
    references: [
      {
        id: `document:atlas-${key}`,
        lang: 'en',
        source: 'source:atlas',
        published: day(1),
        passages: [{ key: 'c', locator: '3', gloss: { en: 'Where the harbour lies.' } }],
      },
    ],
    sources: ['post', 'mail', 'wire', 'atlas'].map((name) => ({
      id: `source:${name}`,
      name: { en: name },
      kind: 'OTHER',
      ...(name === 'mail' ? { owner: 'Group' } : {}),
    })),
    entities: [
      actor('front'),
      actor('union'),
      actor('radio'),
      place('nuria', 'COUNTRY'),
      place('coast', 'ADMIN1'),
      { ...place('harbour', 'FACILITY'), point: { latitude: 1.5, longitude: 2 } },
      place(`spot-${key}`, spot),
      { id: 'weapon:rocket', names: namesOf('rocket') },
      { id: 'weapon:drone', names: namesOf('drone') },
    ],
    parties: [{ key: 'men', text: { en: 'some men', ar: 'رجال' } }],
    events: events.map((event, index) => eventOf(report, event, index)),
    relations: [
      ...(speaksFor
        ? [{ subject: 'actor:radio', relation: 'SPEAKS_FOR', object: 'actor:front', ...on('b') }]
        : []),
      ...(within
        ? [
            {
              subject: 'place:harbour',
              relation: 'WITHIN',
              object: 'place:coast',
              basis: 'BACKGROUND',
              ...on('c'),
            },
          ]
        : []),
      {
        subject: 'place:coast',
        relation: 'WITHIN',
        object: 'place:nuria',
        basis: 'BACKGROUND',
        ...on('c'),
      },
      {
        subject: `place:spot-${key}`,
        relation: 'WITHIN',
        object: within ? 'place:coast' : 'place:nuria',
        basis: 'BACKGROUND',
        ...on('c'),
      },
    ],
  })
}

function eventOf(report: RandomReport, event: RandomEvent, index: number): object {
  const { type, extent, party, by, polarity, killed, civilians, rank, status } = event
  const passages = ['a']
  const isAttack = type !== 'STATEMENT'
  const place = event.place === 'spot' ? `place:spot-${report.key}` : event.place
  const foreign = event.foreign === null ? {} : { foreign: event.foreign }
  return {
    key: `e${String(index)}`,
    title: { en: `Event ${String(index)}`, ar: 'حدث' },
    claims: [
      { kind: 'TYPE', type, extent, passages },
      { kind: 'WHERE', place, precision: 'NEAR', passages },
      { kind: 'PARTICIPANT', party, role: 'OTHER', passages, rank },
      ...(isAttack ? [{ kind: 'PERPETRATOR', party, by, polarity, passages, status }] : []),
      ...given(event.target, (target) => ({ kind: 'TARGET', party: target, passages })),
      ...given(event.weapon, (weapon) => ({ kind: 'WEAPON', weapon, use: 'USED', passages })),
      ...given(extent === 'SERIES' ? event.count : null, (best) => ({
        ...{ kind: 'COUNT', best, passages },
      })),
      ...given(killed, (best) => ({
        ...{ kind: 'HARM', harm: 'KILLED', group: 'ALL', best, passages, rank, by },
      })),
      ...given(civilians, (low) => ({
        ...{ kind: 'HARM', harm: 'KILLED', group: 'CIVILIANS', low, ...foreign, passages },
      })),
      ...given(event.day, (number) => ({
        ...{ kind: 'WHEN', ...dayOf(number, event.month), passages, rank },
      })),
      ...given(index === 1 ? event.part : null, (basis) => ({
        ...{ kind: 'PART', of: 'event:e0', basis, passages },
      })),
    ],
  }
}

function given<Value>(value: Value | null, claim: (value: Value) => object): readonly object[] {
  return value === null ? [] : [claim(value)]
}

function dayOf(number: number, month = 5): object {
  const date = `2031-${String(month).padStart(2, '0')}-${String(number).padStart(2, '0')}`
  return { earliest: date, latest: date, precision: 'DAY' }
}

function day(number: number): object {
  return { ...dayOf(number), basis: 'STATED' }
}

function actor(name: string): object {
  return { id: `actor:${name}`, class: 'ORGANIZATION', names: namesOf(name) }
}

function place(name: string, kind: string): object {
  return { id: `place:${name}`, kind, names: namesOf(name) }
}

function namesOf(name: string): readonly object[] {
  return [
    { value: name, lang: 'en', kind: 'PRIMARY' },
    { value: `اسم ${name}`, lang: 'ar', kind: 'PRIMARY' },
  ]
}
