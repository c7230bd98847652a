import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { CellFamily, Measures } from '../../src/facts/cell.ts'
import { cellsOf } from '../../src/facts/cells.ts'
import type { CountedEvent } from '../../src/facts/counted-event.ts'
import { differenceOfCells, sumOfCells } from '../../src/facts/sum-cells.ts'
import { anyCounted, counted } from './given-counted.ts'

function holds<Given>(given: fc.Arbitrary<Given>, law: (given: Given) => void): void {
  fc.assert(fc.property(given, law), { numRuns: 200 })
}

const of = (family: CellFamily, said: Partial<CountedEvent>) =>
  cellsOf(counted(said)).filter(({ keys }) => keys.family === family)
const keysOf = (family: CellFamily, said: Partial<CountedEvent>) =>
  of(family, said).map(({ keys: { key1, key2 } }) => [key1, key2])
const measuresOf = (said: Partial<CountedEvent>): Measures | undefined =>
  of('EVENT', said)[0]?.measures

describe('A cell', () => {
  test('has an id that says what its events share', () => {
    const said = {
      ...{ from: '0001-01-01', until: '2021-04-30', middle: null, extent: 'SERIES' as const },
      ...{ geoPrecision: 'NEAR' as const, violence: 'ONE_SIDED' as const, precision: 'OPEN' as const },
      perpetrators: ['actor:a'],
    } // prettier-ignore
    expect([...of('EVENT', said), ...of('PERPETRATOR', said)].map(({ id }) => id)).toEqual([
      'cell:EVENT///0001-01/2021-04//ROCKET_ATTACK/SERIES/NONE/NEAR/OPEN/ONE_SIDED/1',
      'cell:PERPETRATOR/actor:a//0001-01/2021-04//ROCKET_ATTACK/SERIES',
    ])
  })

  test('rounds days to the ends of their months, and has no end where an event has none', () => {
    const [cell] = of('EVENT', { from: '2020-02-11', until: '2020-02-20', middle: '2020-02-15' })
    expect(cell?.keys).toMatchObject({
      ...{ from: '2020-02-01', until: '2020-02-29', middle: '2020-02-01' },
      ...{ earliest: '2020-02-01', latest: '2020-02-29', months: '2020-02/2020-02/2020-02' },
    })
    const [open] = of('EVENT', { from: '0001-01-01', until: '9999-12-31', middle: null })
    expect(open?.keys).toMatchObject({
      ...{ from: '0001-01-01', until: '9999-12-31', middle: null, earliest: null, latest: null },
    })
  })

  test('is told apart from others by its id', () => {
    holds(fc.array(anyCounted, { minLength: 2, maxLength: 6 }), (events) => {
      const cells = events.flatMap(cellsOf)
      const keys = cells.map((cell) => JSON.stringify(cell.keys))
      expect(new Set(cells.map(({ id }) => id)).size).toBe(new Set(keys).size)
    })
  })
})

describe('The keys of an event', () => {
  test('are each of its parties once, and none where there are none', () => {
    const said = { perpetrators: ['actor:a', 'actor:b', 'actor:a'] }
    expect(keysOf('PERPETRATOR', said)).toEqual([
      ['actor:a', ''],
      ['actor:b', ''],
    ])
    expect(keysOf('TARGET', said)).toEqual([['', '']])
    expect(keysOf('WEAPON', said)).toEqual([['', '']])
  })

  test('are every combination of perpetrator and target', () => {
    expect(
      keysOf('PERPETRATOR_TARGET', {
        perpetrators: ['actor:a', 'actor:b'],
        targets: ['actor:a', 'place:p'],
      }),
    ).toEqual([
      ['actor:a', 'actor:a'],
      ['actor:a', 'place:p'],
      ['actor:b', 'actor:a'],
      ['actor:b', 'place:p'],
    ])
    expect(keysOf('PERPETRATOR_TARGET', { targets: ['place:p'] })).toEqual([['', 'place:p']])
  })

  test('are its actors together, two at most, in order', () => {
    const pairOf = (actors: readonly string[]) => keysOf('ACTORS', { actors })
    expect(pairOf(['actor:b', 'actor:a', 'actor:b'])).toEqual([['actor:a', 'actor:b']])
    expect(pairOf(['actor:a'])).toEqual([['actor:a', '']])
    expect(pairOf([])).toEqual([['', '']])
  })

  test('are the places of a level together, and the one it is known to and no closer', () => {
    const places = [
      { id: 'place:town', kind: 'SETTLEMENT', innermost: true },
      { id: 'place:north', kind: 'ADMIN1', innermost: null },
      { id: 'place:south', kind: 'ADMIN1', innermost: true },
    ] as const
    expect(keysOf('ADMIN1', { places })).toEqual([['place:north place:south', 'place:south']])
    expect(keysOf('COUNTRY', { places })).toEqual([['', '']])
  })
})

describe('The sums of a cell', () => {
  test('are 0 for what is not given, and say so', () => {
    expect(measuresOf({})).toMatchObject({
      ...{ events: 1, claims: 2, killedLow: 0, killedBest: 0, killedHigh: 0 },
      ...{ killedUnknown: 1, killedNoBest: 0, killedNoHigh: 0 },
    })
  })

  test('fall back from a best or highest number to what is known at least', () => {
    expect(measuresOf({ killedLow: 3 })).toMatchObject({
      ...{ killedLow: 3, killedBest: 3, killedHigh: 3 },
      ...{ killedUnknown: 0, killedNoBest: 1, killedNoHigh: 1 },
    })
    expect(measuresOf({ injuredBest: 4 })).toMatchObject({
      ...{ injuredLow: 0, injuredBest: 4, injuredHigh: 4, injuredNoBest: 0, injuredNoHigh: 1 },
    })
    expect(measuresOf({ injuredHigh: 5 })).toMatchObject({
      ...{ injuredLow: 0, injuredBest: 0, injuredHigh: 5, injuredNoBest: 1, injuredNoHigh: 0 },
    })
  })

  test('take a single event for one incident, and a set for as many as are said', () => {
    expect(measuresOf({ countBest: 7 })).toMatchObject({
      ...{ incidentsLow: 1, incidentsBest: 1, incidentsHigh: 1, incidentsUnknown: 0 },
    })
    expect(measuresOf({ extent: 'SERIES', countBest: 7 })).toMatchObject({
      ...{ incidentsLow: 0, incidentsBest: 7, incidentsHigh: 7, incidentsNoHigh: 1 },
    })
    expect(measuresOf({ extent: 'CAMPAIGN' })).toMatchObject({ incidentsUnknown: 1 })
  })

  test('of a group are those of the whole group, or of its parts where there are none of the whole', () => {
    const some = { harm: 'KILLED', foreign: null, country: null, partyKey: null } as const
    const number = (best: number | null) => ({ low: best, best, high: best })
    const tolls = [
      { ...some, group: 'ALL', ...number(9) },
      { ...some, group: 'CIVILIANS', ...number(4) },
      { ...some, group: 'CIVILIANS', foreign: true, ...number(1) },
      { ...some, group: 'CONTRACTORS', foreign: true, ...number(2) },
      { ...some, group: 'CONTRACTORS', country: 'place:p', ...number(3) },
      { ...some, group: 'CONTRACTORS', partyKey: 'actor:a', ...number(null) },
      { ...some, harm: 'INJURED', group: 'MILITARY', ...number(5) },
    ] as const

    const groups = of('KILLED_GROUP', { tolls, killedLow: 9, injuredLow: 6 })

    const [all, lacking] = [
      { events: 1, killedUnknown: 0, killedNoBest: 0, killedNoHigh: 0 },
      { events: 1, killedUnknown: 0, killedNoBest: 1, killedNoHigh: 1 },
    ]
    expect(groups.map(({ keys, measures }) => [keys.key1, measures])).toEqual([
      ['CIVILIANS', expect.objectContaining({ ...all, killedBest: 4 })],
      ['CONTRACTORS', expect.objectContaining({ ...lacking, killedBest: 5 })],
    ])
    expect(groups[0]?.measures).toMatchObject({ incidentsLow: 1, injuredLow: 6, claims: 2 })
  })
})

describe('Events that are added up', () => {
  const events = fc.array(anyCounted, { maxLength: 5 })
  const sumOf = (all: readonly CountedEvent[]) => sumOfCells(all.flatMap(cellsOf))

  test('give the same in any order', () => {
    const shuffled = events.chain((all) =>
      fc.tuple(
        fc.constant(all),
        fc.shuffledSubarray(all, { minLength: all.length, maxLength: all.length }),
      ),
    )
    holds(shuffled, ([all, other]) => {
      expect(sumOf(other)).toEqual(sumOf(all))
    })
  })

  test('give the same whatever the order of their ids', () => {
    holds(anyCounted, (event) => {
      const { perpetrators, targets, actors, weapons, places, tolls } = event
      const other = {
        ...event,
        ...{ perpetrators: perpetrators.toReversed(), targets: targets.toReversed() },
        ...{ actors: actors.toReversed(), weapons: weapons.toReversed() },
        ...{ places: places.toReversed(), tolls: tolls.toReversed() },
      }
      expect(sumOf([other])).toEqual(sumOf([event]))
    })
  })

  test('give the same at once and in two batches', () => {
    holds(fc.tuple(events, events), ([some, others]) => {
      const parts = sumOfCells(sumOf(some), sumOf(others))
      expect(parts).toEqual(sumOf([...some, ...others]))
    })
  })

  test('come to nothing when they are taken away again', () => {
    holds(events, (all) => {
      expect(differenceOfCells(sumOf(all), sumOf(all))).toEqual([])
    })
  })

  test('become others by the difference', () => {
    holds(fc.tuple(events, events), ([before, now]) => {
      const difference = differenceOfCells(sumOf(now), sumOf(before))
      expect(sumOfCells(sumOf(before), difference)).toEqual(sumOf(now))
    })
  })

  test('are each one event in the family that has no keys, but for those that are apart', () => {
    holds(events, (all) => {
      const plain = sumOf(all).filter(({ keys }) => keys.family === 'EVENT')
      const total = plain.reduce((sum, { measures }) => sum + measures.events, 0)
      expect(total).toBe(all.filter(({ apart }) => apart === null).length)
    })
  })

  test('keep low ≤ best ≤ high in every cell, where each of them does', () => {
    const ordered = events.map((all) => all.map(inOrder))
    holds(ordered, (all) => {
      for (const { measures } of sumOf(all)) {
        expect(measures.killedLow).toBeLessThanOrEqual(measures.killedBest)
        expect(measures.killedBest).toBeLessThanOrEqual(measures.killedHigh)
      }
    })
  })

  function inOrder(event: CountedEvent): CountedEvent {
    const { killedLow, killedBest, killedHigh } = event
    const [low = null, best = null, high = null] = [killedLow, killedBest, killedHigh]
      .filter((number) => number !== null)
      .toSorted((left, right) => left - right)
    return { ...event, killedLow: low, killedBest: best, killedHigh: high, tolls: [] }
  }
})
