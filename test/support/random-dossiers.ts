import fc from 'fast-check'

/** A report as the property tests make them: events of few kinds over shared actors and places. */
export interface RandomReport {
  readonly key: string
  readonly source: string
  readonly credit: boolean
  readonly events: readonly RandomEvent[]
  readonly speaksFor: boolean
  readonly within: boolean
}

interface RandomEvent {
  readonly type: string
  readonly place: string
  readonly party: string
  readonly by: string
  readonly polarity: string
  readonly killed: number | null
  readonly day: number | null
  readonly rank: string
  readonly status: string
}

const randomEvent: fc.Arbitrary<RandomEvent> = fc.record({
  type: fc.constantFrom('ROCKET_ATTACK', 'ARMED_CLASH', 'STATEMENT'),
  place: fc.constantFrom('place:coast', 'place:harbour', 'place:nuria'),
  party: fc.constantFrom('actor:front', 'actor:union', 'party:men'),
  by: fc.constantFrom('outlet', 'actor:front', 'actor:radio', 'party:men'),
  polarity: fc.constantFrom('AFFIRMS', 'DENIES'),
  killed: fc.option(fc.nat(9)),
  day: fc.option(fc.integer({ min: 1, max: 9 })),
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
  const { key, source, credit, events, speaksFor, within } = report
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
    ],
    parties: [{ key: 'men', text: { en: 'some men', ar: 'رجال' } }],
    events: events.map((event, index) => eventOf(event, index)),
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
    ],
  })
}

function eventOf(event: RandomEvent, index: number): object {
  const { type, place: at, party, by, polarity, killed, rank, status } = event
  const passages = ['a']
  const isAttack = type !== 'STATEMENT'
  return {
    key: `e${String(index)}`,
    title: { en: `Event ${String(index)}`, ar: 'حدث' },
    claims: [
      { kind: 'TYPE', type, extent: 'SINGLE', passages },
      { kind: 'WHERE', place: at, precision: 'NEAR', passages },
      { kind: 'PARTICIPANT', party, role: 'OTHER', passages, rank },
      ...(isAttack ? [{ kind: 'PERPETRATOR', party, by, polarity, passages, status }] : []),
      ...(killed === null
        ? []
        : [{ kind: 'HARM', harm: 'KILLED', group: 'ALL', best: killed, passages, rank, by }]),
      ...(event.day === null ? [] : [{ kind: 'WHEN', ...dayOf(event.day), passages, rank }]),
    ],
  }
}

function dayOf(number: number): object {
  const date = `2031-05-${String(number).padStart(2, '0')}`
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
