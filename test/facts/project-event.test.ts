import { describe, expect, test } from 'vitest'
import { four, one, three, two } from './given-claims.ts'
import { attack, factsOf, propertiesOf, series } from './given-event.ts'
import type { Said } from './given-event.ts'

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

  test('brings whose violence it was, where the claims of its type say so', () => {
    const said: readonly Said[] = [
      { ...attack, ...one, violence: 'NON_STATE' },
      { ...attack, ...two, violence: 'NON_STATE' },
      { ...attack, ...three, violence: 'ONE_SIDED' },
      { ...attack, ...four, violence: 'ONE_SIDED' },
    ]
    expect(propertiesOf(said).violence).toBe('ONE_SIDED')
    expect(propertiesOf([attack]).violence).toBeNull()
  })

  test('leaves open whose violence it was where only claims of another type, or denials, say so', () => {
    const said: readonly Said[] = [
      { ...attack, ...one },
      { ...attack, ...three },
      { ...drone, ...four, violence: 'ONE_SIDED' },
      { ...attack, ...four, violence: 'ONE_SIDED', polarity: 'DENIES' },
    ]
    expect(propertiesOf(said)).toMatchObject({ type: 'ROCKET_ATTACK', violence: null })
  })

  test('is of equals the violence that the vocabulary lists first', () => {
    const said: readonly Said[] = [
      { ...attack, violence: 'ONE_SIDED' },
      { ...attack, violence: 'STATE_BASED' },
    ]
    expect(propertiesOf(said).violence).toBe('STATE_BASED')
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

  test('leaves participants of another role and weapons of another use as they are', () => {
    const { edges } = factsOf([
      attack,
      { kind: 'PARTICIPANT', objectId: 'actor:a', role: 'ISSUER', rank: 'PREFERRED' },
      { kind: 'PARTICIPANT', objectId: 'actor:b', role: 'ISSUER' },
      { kind: 'PARTICIPANT', objectId: 'actor:c', role: 'ATTENDEE' },
      { kind: 'WEAPON', objectId: 'weapon:rocket', use: 'USED', rank: 'PREFERRED' },
      { kind: 'WEAPON', objectId: 'weapon:drone', use: 'FOUND' },
    ])
    expect(edges.INVOLVED.map(({ to }) => to)).toEqual(['actor:a', 'actor:c'])
    expect(edges.FOUND_WEAPON.map(({ to }) => to)).toEqual(['weapon:drone'])
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
