import { describe, expect, test } from 'vitest'
import type { ClaimRecord } from '../../src/facts/claim-record.ts'
import type { EventFacts, EventProperties } from '../../src/facts/event-facts.ts'
import { projectEvent } from '../../src/facts/project-event.ts'
import type { EventInput } from '../../src/facts/project-event.ts'
import { claim, DOCUMENTS } from './given-claims.ts'

type Said = Partial<ClaimRecord>

const [one, two, three, four] = DOCUMENTS as [Said, Said, Said, Said]
const attack: Said = { kind: 'TYPE', eventType: 'ROCKET_ATTACK', extent: 'SINGLE' }
const series: Said = { kind: 'TYPE', eventType: 'ATTACK_OTHER', extent: 'SERIES' }

/** The facts about an event of which this is said. */
function factsOf(said: readonly Said[], input: Partial<EventInput> = {}): EventFacts {
  return projectEvent({
    event: { id: 'event:d.e', titleEn: 'Attack', titleAr: 'هجوم', basis: 'STATED', dossier: 'd' },
    claims: said.map(claim),
    ancestors: new Map([
      ['place:airport', ['place:baghdad', 'place:iraq']],
      ['place:baghdad', ['place:iraq']],
    ]),
    points: new Map([['place:airport', { latitude: 33.26, longitude: 44.23 }]]),
    passageTexts: new Map(),
    ...input,
  })
}

function propertiesOf(...given: Parameters<typeof factsOf>): EventProperties {
  const { properties } = factsOf(...given)
  if (properties === null) throw new Error('This event has no facts.')
  return properties
}

describe('Numbers', () => {
  const killed = (numbers: Said): Said => ({
    kind: 'HARM',
    harm: 'KILLED',
    group: 'ALL',
    ...numbers,
  })
  const toll = (said: readonly Said[], input: Partial<EventInput> = {}) => {
    const { killedLow, killedBest, killedHigh } = propertiesOf([attack, ...said], input)
    return [killedLow, killedBest, killedHigh]
  }

  test('of two origins, 10 to 12 and 15, are 10 to 15', () => {
    const said = [
      killed({ ...one, low: 10, high: 12 }),
      killed({ ...three, low: 15, best: 15, high: 15 }),
    ]
    expect(toll(said)).toEqual([10, 15, 15])
  })

  test('"Most of 18" is 10 to 17, without a best', () => {
    expect(toll([killed({ low: 10, high: 17 })])).toEqual([10, null, 17])
  })

  test('"About thirty" has a best and no bounds, and is approximate', () => {
    const said = { kind: 'COUNT', best: 30, approximate: true } as const
    expect(propertiesOf([series, said])).toMatchObject({
      countLow: null,
      countBest: 30,
      countHigh: null,
      countApproximate: true,
    })
  })

  test('A plain number is its own bounds', () => {
    expect(toll([killed({ best: 18 })])).toEqual([18, 18, 18])
  })

  test('"Dozens" keeps its words and gives no number', () => {
    const said = { kind: 'COUNT', text: { en: 'dozens', ar: 'عشرات' } } as const
    expect(propertiesOf([series, said])).toMatchObject({
      ...{ countLow: null, countBest: null, countHigh: null },
      ...{ countTextEn: 'dozens', countTextAr: 'عشرات' },
    })
  })

  test('Words give way to a best number', () => {
    const words = killed({ ...one, text: { en: 'dozens', ar: null } })
    const facts = propertiesOf([attack, words, killed({ ...three, best: 24 })])
    expect([facts.killedBest, facts.killedTextEn]).toEqual([24, null])
  })

  test('What is not given is null, not 0, and ranks below everything', () => {
    const facts = propertiesOf([attack])
    expect([facts.killedLow, facts.killedBest, facts.killedHigh]).toEqual([null, null, null])
    expect([facts.injuredBest, facts.countBest]).toEqual([null, null])
    expect(facts.deadliest).toBe(-1)
    expect(factsOf([attack]).tolls).toEqual([])
  })

  test('An end that one origin leaves open is closed by another', () => {
    const said = [killed({ ...one, low: 3 }), killed({ ...three, low: 5, high: 9 })]
    expect(toll(said)).toEqual([3, null, 9])
  })

  test('Each origin speaks once, however many documents it has', () => {
    const said = [
      killed({ ...one, best: 10 }),
      killed({ ...two, best: 10, speakerKey: 'actor:a' }),
      killed({ ...three, best: 4 }),
      killed({ ...four, best: 6 }),
    ]
    expect(toll(said)).toEqual([4, 6, 10])
  })

  test.each([
    ['MEDIAN', 4],
    ['LOWEST', 4],
    ['LATEST', 10],
  ] as const)('Of 10, published last, and 4 the best by %s is %d', (bestRule, best) => {
    const said = [killed({ ...one, best: 10 }), killed({ ...three, best: 4 })]
    expect(toll(said, { bestRule })[1]).toBe(best)
    expect(propertiesOf([attack, ...said], { bestRule }).bestRule).toBe(bestRule)
  })

  test('A row that breaks low ≤ best ≤ high widens the fact', () => {
    expect(toll([killed({ low: 5, best: 3, high: 4 })])).toEqual([3, 3, 5])
  })

  test('carry the basis of their strongest claim', () => {
    const said = [
      killed({ ...one, best: 3, basis: 'BACKGROUND' }),
      killed({ ...three, best: 4, basis: 'RESOLVED' }),
    ]
    expect(propertiesOf([attack, ...said]).killedBasis).toBe('RESOLVED')
  })

  test('A group has a toll of its own, and groups are never added up', () => {
    const facts = factsOf([
      attack,
      killed({ group: 'CONTRACTORS', foreign: true, best: 2 }),
      killed({ group: 'CONTRACTORS', country: 'place:iraq', best: 1 }),
      killed({ group: 'CIVILIANS', best: 8 }),
      killed({ country: 'place:iraq', best: 9 }),
    ])
    expect(facts.tolls.map(({ best }) => best).sort()).toEqual([1, 2, 8, 9])
    expect(facts.properties).toMatchObject({ killedBest: null, civiliansKilledBest: 8 })
  })

  test('The deadliest are found by best, or else by low', () => {
    expect(propertiesOf([attack, killed({ best: 7 })]).deadliest).toBe(7)
    expect(propertiesOf([attack, killed({ low: 10, high: 17 })]).deadliest).toBe(10)
  })

  test('Victims who are named make an edge, those described a toll in words', () => {
    const facts = factsOf([
      attack,
      killed({ objectId: 'actor:corps', best: 1 }),
      killed({ objectKey: 'document:one#guards', objectText: { en: 'guards', ar: null }, best: 2 }),
    ])
    expect(facts.edges.HARMED.map(({ to }) => to)).toEqual(['actor:corps'])
    expect(facts.tolls).toHaveLength(2)
    expect(facts.tolls).toContainEqual(
      expect.objectContaining({ actorId: null, descriptionEn: 'guards', best: 2 }),
    )
    expect(facts.properties?.killedBest).toBeNull()
  })

  test('"No casualties" is 0 and harms nobody', () => {
    const facts = factsOf([
      attack,
      killed({ objectId: 'actor:corps', best: 0 }),
      killed({ best: 0 }),
    ])
    expect(facts.edges.HARMED).toEqual([])
    expect(facts.properties).toMatchObject({ killedLow: 0, killedBest: 0, deadliest: 0 })
  })
})

describe('Dates', () => {
  const when = (earliest: string | null, latest: string | null, rest: Said = {}): Said => ({
    ...{ kind: 'WHEN', earliest, latest, precision: 'FEW_DAYS', ...rest },
  })

  test('that share days are what they share', () => {
    const said = [
      when('2021-04-10', '2021-04-20', { ...one, basis: 'INFERRED' }),
      when('2021-04-14', '2021-04-30', three),
    ]
    expect(propertiesOf([attack, ...said])).toMatchObject({
      ...{ earliest: '2021-04-14', latest: '2021-04-20' },
      ...{ precision: 'WEEK', dateBasis: 'INFERRED' },
    })
  })

  test('that contradict each other span everything', () => {
    const said = [when('2021-04-10', '2021-04-11', one), when('2021-04-20', '2021-04-20', three)]
    expect(propertiesOf([attack, ...said])).toMatchObject({
      ...{ earliest: '2021-04-10', latest: '2021-04-20', precision: 'WEEK' },
    })
  })

  test('that one claim gives just so keep its precision, basis and words', () => {
    const said = [
      when('2021-04-11', '2021-04-20', {
        ...{ ...one, precision: 'MONTH', basis: 'RESOLVED', text: { en: 'mid-April', ar: null } },
      }),
      when('2021-04-01', null, { ...three, basis: 'INFERRED', text: { en: 'April', ar: null } }),
    ]
    expect(propertiesOf([attack, ...said])).toMatchObject({
      ...{ earliest: '2021-04-11', latest: '2021-04-20', precision: 'MONTH' },
      ...{ dateBasis: 'RESOLVED', dateTextEn: 'mid-April' },
    })
  })

  test('that stay open are found by the ends of time', () => {
    expect(propertiesOf([attack, when('2019-09-22', null)])).toMatchObject({
      ...{ earliest: '2019-09-22', latest: null, from: '2019-09-22', until: '9999-12-31' },
      ...{ middle: null, long: true, longFrom: '2019-09-22' },
    })
  })

  test('that nobody gives are open, which is our conclusion', () => {
    expect(propertiesOf([attack])).toMatchObject({
      ...{ earliest: null, latest: null, precision: 'OPEN', dateBasis: 'INFERRED' },
      ...{ from: '0001-01-01', until: '9999-12-31', long: true, longFrom: '0001-01-01' },
    })
  })

  test('have a middle for a single event only', () => {
    const july = when('2021-07-01', '2021-07-31')
    expect(propertiesOf([attack, july])).toMatchObject({ middle: '2021-07-16', long: false })
    expect(propertiesOf([series, july]).middle).toBeNull()
  })

  test.each([
    ['2021-01-01', '2021-01-01', 'DAY'],
    ['2021-01-01', '2021-01-06', 'FEW_DAYS'],
    ['2021-01-01', '2021-01-07', 'WEEK'],
    ['2021-01-01', '2021-01-31', 'MONTH'],
    ['2021-01-01', '2021-03-31', 'SEASON'],
    ['2021-01-01', '2021-12-31', 'YEAR'],
    ['2021-01-01', '2022-01-02', 'OPEN'],
  ])('from %s to %s are known to the %s', (earliest, latest, precision) => {
    const said = [
      when(earliest, null, { ...one, precision: 'OPEN' }),
      when(null, latest, { ...three, precision: 'OPEN' }),
    ]
    expect(propertiesOf([attack, ...said]).precision).toBe(precision)
  })
})

describe('Who did it', () => {
  const by = (party: string, rest: Said = {}): Said => {
    const isDescribed = party.includes('#')
    return {
      ...{ kind: 'PERPETRATOR', objectId: isDescribed ? null : party, objectKey: party },
      ...rest,
    }
  }
  const status = (said: readonly Said[], type = attack) =>
    propertiesOf([type, ...said]).attributionStatus
  const denied: Said = { polarity: 'DENIES', speakerKey: 'actor:z' }

  test('is NONE where no party is named', () => {
    expect(status([{ kind: 'UNCLAIMED' }])).toBe('NONE')
  })

  test.each([
    ['CLAIMED', { speakerKey: 'actor:a' }],
    ['ACCUSED', { speakerKey: 'actor:z' }],
    ['REPORTED', {}],
    ['SUSPECTED', { modality: 'SUSPECTED' }],
    ['DENIED_ONLY', denied],
    ['NONE', { scope: 'SOME' }],
    ['NONE', { modality: 'THREATENED' }],
    ['NONE', { modality: 'ORDERED' }],
  ] as const)('is %s by one claim with %j', (expected, said) => {
    expect(status([by('actor:a', said)])).toBe(expected)
  })

  test('is the strongest that is said of one party', () => {
    const said = [
      by('actor:a', { modality: 'SUSPECTED' }),
      by('actor:a', { speakerKey: 'actor:z' }),
      by('actor:a'),
    ]
    expect(status(said)).toBe('ACCUSED')
  })

  test('is DISPUTED where a party is both affirmed and denied', () => {
    expect(status([by('actor:a'), by('actor:a', denied)])).toBe('DISPUTED')
    expect(status([by('actor:a'), by('actor:a', denied)], series)).toBe('DISPUTED')
  })

  test('is not disputed by the denial of a party that nobody affirms', () => {
    expect(status([by('actor:a'), by('actor:b', denied)])).toBe('REPORTED')
  })

  test('is DISPUTED where two voices name rivals of a single event', () => {
    const rivals = [
      by('actor:a', { speakerKey: 'actor:a' }),
      by('actor:b', { speakerKey: 'actor:z' }),
    ]
    expect(status(rivals)).toBe('DISPUTED')
  })

  test('is not disputed in a set, where each may hold for some of it', () => {
    const several = [
      by('actor:a', { speakerKey: 'actor:a' }),
      by('actor:b', { speakerKey: 'actor:z' }),
    ]
    expect(status(several, series)).toBe('CLAIMED')
  })

  test('is not disputed where one voice names several together', () => {
    expect(status([by('actor:a'), by('actor:b')])).toBe('REPORTED')
  })

  test('counts parties that are only described, which get no edge', () => {
    const described = by('document:one#militias', { speakerKey: 'actor:z' })
    expect(status([described])).toBe('ACCUSED')
    expect(status([described, by('actor:a')])).toBe('DISPUTED')
    expect(factsOf([attack, described]).edges.PERPETRATED_BY).toEqual([])
  })

  test('is an edge for each party that somebody affirms, with every stance', () => {
    const facts = factsOf([
      attack,
      by('actor:b', { ...three, modality: 'SUSPECTED' }),
      by('actor:a', { ...one, speakerKey: 'actor:z' }),
      by('actor:a', { ...two, speakerKey: 'actor:y' }),
      by('actor:a', { ...three, ...denied }),
      by('actor:c', denied),
    ])
    expect(facts.edges.PERPETRATED_BY).toEqual([
      {
        to: 'actor:a',
        properties: {
          ...{ eventId: 'event:d.e', entityId: 'actor:a', stances: ['ACCUSED', 'DENIED'] },
          ...{ claims: 2, speakers: 2, sources: 2, independent: 1, disputed: true },
          ...{ first: '2021-07-09', last: '2021-07-09', basis: 'STATED' },
          ...{ from: '0001-01-01', until: '9999-12-31', middle: null, longFrom: '0001-01-01' },
        },
      },
      expect.objectContaining({ to: 'actor:b' }),
    ])
  })

  test('is nobody where the event is of a sort that nobody perpetrates', () => {
    const statement: Said = { kind: 'TYPE', eventType: 'STATEMENT', extent: 'SINGLE' }
    expect(status([by('actor:a')], statement)).toBe('NONE')
    expect(factsOf([statement, by('actor:a')]).edges.PERPETRATED_BY).toEqual([])
  })
})

describe('What sort of event it was', () => {
  const drone: Said = { kind: 'TYPE', eventType: 'DRONE_ATTACK', extent: 'SINGLE' }

  test('is what most independent origins say', () => {
    const said = [
      { ...attack, ...one },
      { ...attack, ...two },
      { ...drone, ...three },
      { ...drone, ...four },
    ]
    expect(propertiesOf(said).type).toBe('DRONE_ATTACK')
  })

  test('is, of equals, what the vocabulary lists first', () => {
    expect(propertiesOf([drone, attack]).type).toBe('ROCKET_ATTACK')
  })

  test('brings its group', () => {
    expect(propertiesOf([drone]).typeGroup).toBe('ATTACK')
  })

  test('gives no facts where no live claim says it', () => {
    const facts = factsOf([
      { ...attack, status: 'REJECTED' },
      { kind: 'TARGET', objectId: 'actor:a' },
    ])
    expect(facts.properties).toBeNull()
    expect(Object.values(facts.edges).flat()).toEqual([])
  })

  test('Attacks in general have no edges and no count', () => {
    const general: Said = { ...attack, extent: 'GENERAL' }
    const facts = factsOf([
      general,
      { kind: 'PERPETRATOR', objectId: 'actor:a', speakerKey: 'actor:z' },
      { kind: 'WHERE', objectId: 'place:baghdad', geoPrecision: 'ADMIN1' },
      { kind: 'COUNT', best: 3 },
    ])
    expect(Object.values(facts.edges).flat()).toEqual([])
    expect(facts.properties).toMatchObject({ countBest: null, attributionStatus: 'ACCUSED' })
  })
})

describe('Where it was', () => {
  const at = (
    objectId: string,
    geoPrecision: ClaimRecord['geoPrecision'],
    rest: Said = {},
  ): Said => ({
    ...{ kind: 'WHERE', objectId, geoPrecision, ...rest },
  })

  test('is the place and everything above it', () => {
    const { edges, properties } = factsOf([attack, at('place:airport', 'NEAR')])
    expect(edges.OCCURRED_AT.map(({ to }) => to)).toEqual(['place:airport'])
    expect(edges.LOCATED_IN.map(({ to }) => to)).toEqual([
      ...['place:airport', 'place:baghdad', 'place:iraq'],
    ])
    expect(properties).toMatchObject({
      ...{ geoPrecision: 'NEAR', point: { latitude: 33.26, longitude: 44.23 } },
    })
  })

  test('is the inner of two places of which one holds the other', () => {
    const said = [
      at('place:baghdad', 'ADMIN1', one),
      at('place:baghdad', 'ADMIN1', three),
      at('place:airport', 'EXACT'),
    ]
    expect(propertiesOf([attack, ...said])).toMatchObject({
      ...{ geoPrecision: 'EXACT', point: { latitude: 33.26, longitude: 44.23 } },
    })
  })

  test('has no point where a single event has rivals, and keeps the precision of the best supported', () => {
    const said = [
      at('place:airport', 'EXACT', one),
      at('place:erbil', 'ADMIN1', three),
      at('place:erbil', 'ADMIN1', four),
    ]
    expect(propertiesOf([attack, ...said])).toMatchObject({ geoPrecision: 'ADMIN1', point: null })
  })

  test('has no point for a set', () => {
    expect(propertiesOf([series, at('place:airport', 'EXACT')]).point).toBeNull()
  })

  test('is known as closely as any claim knows the place', () => {
    const { edges } = factsOf([
      attack,
      at('place:airport', 'EXACT'),
      at('place:airport', 'NEAR', three),
    ])
    expect(edges.OCCURRED_AT).toMatchObject([{ properties: { precision: 'EXACT', claims: 2 } }])
  })
})

describe('Edges', () => {
  test('tell roles, uses and counts apart', () => {
    const { edges } = factsOf([
      attack,
      { kind: 'PARTICIPANT', objectId: 'actor:a', role: 'ISSUER' },
      { kind: 'PARTICIPANT', objectId: 'actor:a', role: 'CHAIR' },
      { kind: 'WEAPON', objectId: 'weapon:rocket', use: 'USED', best: 2 },
      { kind: 'WEAPON', objectId: 'weapon:rocket', use: 'INTERCEPTED', best: 1 },
    ])
    expect(edges.INVOLVED.map(({ properties }) => properties.role)).toEqual(['CHAIR', 'ISSUER'])
    expect(edges.USED_WEAPON).toMatchObject([{ to: 'weapon:rocket', properties: { countBest: 2 } }])
    expect(edges.INTERCEPTED_WEAPON).toMatchObject([{ properties: { countBest: 1 } }])
    expect(edges.FOUND_WEAPON).toEqual([])
  })

  test('lead to other events and conflicts', () => {
    const { edges } = factsOf([
      attack,
      { kind: 'PART', objectId: 'event:d.series', basis: 'INFERRED' },
      { kind: 'ORDER_IN_TIME', objectId: 'event:d.later' },
      { kind: 'INTERCEPTION', objectId: 'event:d.rocket' },
    ])
    expect(edges.PART_OF).toMatchObject([
      { to: 'event:d.series', properties: { basis: 'INFERRED' } },
    ])
    expect(edges.BEFORE).toMatchObject([{ to: 'event:d.later' }])
    expect(edges.INTERCEPTED).toMatchObject([{ to: 'event:d.rocket' }])
  })

  test.each<Said>([
    { polarity: 'DENIES' },
    { scope: 'SOME' },
    { modality: 'THREATENED' },
    { modality: 'ORDERED' },
    { rank: 'DEPRECATED' },
    { objectId: null, objectKey: 'document:one#bases' },
  ])('are not made by a claim with %j', (said) => {
    expect(
      factsOf([attack, { kind: 'TARGET', objectId: 'actor:a', ...said }]).edges.TARGETED,
    ).toEqual([])
  })
})

describe('What an editor prefers', () => {
  test('is used alone among its kind and group', () => {
    const killed: Said = { kind: 'HARM', harm: 'KILLED', group: 'ALL' }
    const said: readonly Said[] = [
      { ...killed, ...one, best: 3, rank: 'PREFERRED' },
      { ...killed, ...three, best: 9 },
      { ...killed, ...three, best: 4, group: 'CIVILIANS' },
      { ...killed, ...three, best: 5, harm: 'INJURED' },
    ]
    expect(propertiesOf([attack, ...said])).toMatchObject({
      ...{ killedHigh: 3, civiliansKilledBest: 4, injuredBest: 5 },
    })
    expect(factsOf([attack, ...said]).used).toHaveLength(4)
  })

  test('is not used where it is rejected', () => {
    const said: readonly Said[] = [
      { kind: 'COUNT', best: 3, rank: 'PREFERRED', status: 'REJECTED' },
      { kind: 'COUNT', best: 9 },
    ]
    expect(propertiesOf([series, ...said]).countBest).toBe(9)
  })
})

test('An event is supported by claims, speakers, sources and independent origins', () => {
  const said: readonly Said[] = [
    { ...attack, ...one },
    { ...attack, ...two, speakerKey: 'actor:a' },
    { ...attack, ...three },
    { ...attack, ...four, speakerKey: 'outlet:document:four' },
    { kind: 'TARGET', objectId: 'actor:t', ...three, polarity: 'DENIES' },
  ]
  expect(propertiesOf(said)).toMatchObject({
    ...{ claims: 4, speakers: 3, sources: 4, independentSources: 3 },
    firstReportedAt: '2021-07-01',
  })
})

test("An event is found by its titles and by what its used claims' passages say", () => {
  const passages = (passageId: string) => [{ passageId, start: null, end: null }]
  const said: readonly Said[] = [
    { ...attack, passages: passages('passage:b') },
    { kind: 'TARGET', objectId: 'actor:a', passages: passages('passage:a') },
    { kind: 'TARGET', objectId: 'actor:b', passages: passages('passage:c'), status: 'REJECTED' },
  ]
  const passageTexts = new Map([
    ['passage:a', 'Two ROCKETS'],
    ['passage:b', 'صاروخان'],
    ['passage:c', 'rejected'],
  ])
  expect(propertiesOf(said, { passageTexts }).textNorm).toBe('attack هجوم two rockets صاروخان')
})
