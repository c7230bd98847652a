import { describe, expect, test } from 'vitest'
import { four, one, three, two } from './given-claims.ts'
import type { EventInput } from '../../src/facts/project-event.ts'
import { attack, factsOf, propertiesOf, series } from './given-event.ts'
import type { Said } from './given-event.ts'

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
    ]
    expect(toll(said)).toEqual([4, 4, 10])
    expect(toll([...said, killed({ ...four, best: 6 })])).toEqual([4, 6, 10])
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

  test('are not better known for words that give none', () => {
    const said = [
      killed({ ...one, text: { en: 'dozens', ar: null } }),
      killed({ ...three, best: 24, basis: 'INFERRED' }),
    ]
    expect(propertiesOf([attack, ...said]).killedBasis).toBe('INFERRED')
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
