import { describe, expect, test } from 'vitest'
import type { ClaimRecord } from '../../src/facts/claim-record.ts'
import { one, three, four } from './given-claims.ts'
import { attack, factsOf, propertiesOf, series } from './given-event.ts'
import type { Said } from './given-event.ts'

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

  test('says of each place what it is, and whether it is known no closer', () => {
    const said = [at('place:baghdad', 'ADMIN1'), at('place:airport', 'EXACT')]
    const { edges } = factsOf([attack, ...said, at('place:nowhere', 'AREA')])
    expect(edges.LOCATED_IN.map(({ to, properties: { kind, innermost } }) => [to, kind, innermost]))
      .toEqual([
        ['place:airport', 'FACILITY', true],
        ['place:baghdad', 'ADMIN1', null],
        ['place:iraq', 'COUNTRY', null],
        ['place:nowhere', null, true],
      ]) // prettier-ignore
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
