import fc from 'fast-check'
import type { CountedEvent } from '../../src/facts/counted-event.ts'
import { evaluate } from '../../src/facts/evaluate-expression.ts'
import type { Row } from '../../src/facts/evaluate-expression.ts'
import type { Expression } from '../../src/facts/expression.ts'
import { SEARCH_KEYS } from '../../src/facts/folds/search-keys.ts'
import * as vocabulary from '../../src/facts/vocabulary.ts'

/** A single rocket attack on a day in April 2021 of which nothing else is known, and what the test says of it. */
export function counted(said: Partial<CountedEvent> = {}): CountedEvent {
  const day = '2021-04-14'
  return {
    ...{ apart: null, type: 'ROCKET_ATTACK', typeGroup: 'ATTACK', extent: 'SINGLE' },
    ...{ violence: null, from: day, until: day, middle: day, precision: 'DAY' },
    ...{ geoPrecision: null, attributionStatus: 'NONE', independentSources: 1, claims: 2 },
    ...{ countLow: null, countBest: null, countHigh: null },
    ...{ killedLow: null, killedBest: null, killedHigh: null },
    ...{ injuredLow: null, injuredBest: null, injuredHigh: null },
    ...{ perpetrators: [], targets: [], harmed: [], involved: [], actors: [] },
    ...{ weapons: [], places: [], tolls: [] },
    ...said,
  }
}

const code = <Code extends string>({ codes }: vocabulary.Vocabulary<Code>) =>
  fc.constantFrom(...codes)
const orNull = <Value>(of: fc.Arbitrary<Value>) => fc.option(of, { nil: null })
const number = orNull(fc.nat(5))
const some = (...ids: readonly string[]) => fc.array(fc.constantFrom(...ids), { maxLength: 3 })
const day = fc.constantFrom('2021-04-01', '2021-04-30', '2021-05-01')
const span = fc.tuple(orNull(day), orNull(day)).map(([a, b]) => {
  const isReversed = a !== null && b !== null && a > b
  return isReversed ? { earliest: b, latest: a } : { earliest: a, latest: b }
})

const toll = fc.record({
  harm: code(vocabulary.harm),
  group: code(vocabulary.harmGroup),
  foreign: orNull(fc.boolean()),
  country: orNull(fc.constant('place:a')),
  partyKey: orNull(fc.constant('actor:a')),
  ...{ low: number, best: number, high: number },
})

const place = fc.record({
  id: fc.constantFrom('place:a', 'place:b', 'place:c'),
  kind: orNull(code(vocabulary.placeKind)),
  innermost: orNull(fc.constant<true>(true)),
})

/** Any event, of few kinds, so that several meet in one cell. */
export const anyCounted: fc.Arbitrary<CountedEvent> = fc
  .record({
    type: fc.constantFrom('ROCKET_ATTACK' as const, 'ARMED_CLASH' as const),
    extent: fc.constantFrom('SINGLE' as const, 'SERIES' as const),
    apart: orNull(fc.constant<true>(true)),
    violence: orNull(code(vocabulary.violence)),
    geoPrecision: orNull(code(vocabulary.geoPrecision)),
    claims: fc.nat(3),
    ...{ countLow: number, countBest: number, countHigh: number },
    ...{ killedLow: number, killedBest: number, killedHigh: number },
    ...{ injuredLow: number, injuredBest: number, injuredHigh: number },
    perpetrators: some('actor:a', 'actor:b'),
    targets: some('actor:a', 'place:a'),
    harmed: some('actor:a', 'place:a'),
    involved: some('actor:b', 'weapon:a'),
    actors: some('actor:a', 'actor:b', 'actor:c'),
    weapons: some('weapon:a', 'weapon:b'),
    places: fc.uniqueArray(place, { selector: ({ id }) => id }),
    tolls: fc.array(toll, { maxLength: 4 }),
    span,
  })
  .map(({ span: when, ...said }) =>
    counted({
      ...said,
      ...searchKeys({ ...when, single: said.extent === 'SINGLE' }),
      typeGroup: vocabulary.typeGroupOf[said.type],
    }),
  )

function searchKeys(row: Row) {
  const { from, until, middle } = SEARCH_KEYS
  const day = (of: Expression) => {
    const value = evaluate(of, row)
    return typeof value === 'string' ? value : null
  }
  return { from: String(day(from)), until: String(day(until)), middle: day(middle) }
}
