import { describe, expect, test } from 'vitest'
import { evaluateFold } from '../../src/facts/evaluate-fold.ts'
import type { Row } from '../../src/facts/evaluate-expression.ts'
import {
  column,
  days,
  equal,
  greatest,
  isNull,
  least,
  less,
  not,
  same,
  sorted,
} from '../../src/facts/expression.ts'
import type { Expression } from '../../src/facts/expression.ts'
import {
  any,
  collect,
  compute,
  distinct,
  filter,
  group,
  max,
  median,
  min,
  window,
} from '../../src/facts/fold.ts'
import type { Stage } from '../../src/facts/fold.ts'

const run = (stages: readonly Stage[], yields: readonly string[], rows: readonly Row[]) =>
  evaluateFold<Row>({ stages, yields }, rows)
const value = (of: Expression, row: Row) => run([compute({ x: of })], ['x'], [row])[0]?.x

describe('A stage', () => {
  const rows = [
    { key: 'a', n: 3 },
    { key: 'b', n: null },
    { key: 'a', n: 1 },
  ]

  test('filters: what is null does not hold', () => {
    expect(run([filter(less('n', column('n')))], ['n'], rows)).toEqual([])
    expect(run([filter(not(isNull('n')))], ['n'], rows)).toEqual([{ n: 3 }, { n: 1 }])
  })

  test('computes columns from what the row held before', () => {
    const swapped = compute({ key: column('n'), n: column('key') })
    expect(run([swapped], ['key', 'n'], [{ key: 'a', n: 3 }])).toEqual([{ key: 3, n: 'a' }])
  })

  test('groups by keys, null being a key', () => {
    expect(run([group(['n'], {})], ['n'], [{ n: null }, {}, { n: 1 }])).toEqual([
      { n: null },
      { n: 1 },
    ])
  })

  test('tells each row about its group', () => {
    expect(run([window(['key'], { most: max('n') })], ['n', 'most'], rows)).toEqual([
      { n: 3, most: 3 },
      { n: 1, most: 3 },
      { n: null, most: null },
    ])
  })
})

describe('An aggregate leaves out null:', () => {
  const of = (...values: readonly Row[string][]) => values.map((n) => ({ n }))
  const one = (aggregate: ReturnType<typeof min>, rows: readonly Row[]) =>
    run([group([], { x: aggregate })], ['x'], rows)[0]?.x

  test('the smallest and the greatest, tuples from their first value on', () => {
    expect(one(min('n'), of(2, null, 10))).toBe(2)
    expect(one(max('n'), of('a', 'b', null))).toBe('b')
    expect(one(min('n'), of([1, 'b'], [0, 'c'], [0, 'd']))).toEqual([0, 'c'])
    expect(one(min('n'), of(null))).toBeNull()
  })

  test('the median, of two middle values the lower', () => {
    expect(one(median('n'), of(9, 1, null, 5))).toBe(5)
    expect(one(median('n'), of(10, 1, 5, 2))).toBe(2)
    expect(one(median('n'), of(null))).toBeNull()
  })

  test('how many different values', () => {
    expect(one(distinct('n'), of('a', 'b', 'a', null))).toBe(2)
  })

  test('whether it holds anywhere', () => {
    expect(one(any('n'), of(false, true, null))).toBe(true)
    expect(one(any('n'), of(false, null))).toBe(false)
  })

  test('the values there are, sorted by a list of codes', () => {
    const stages = [group([], { x: collect('n') }), compute({ x: sorted('x', ['z', 'b', 'a']) })]
    expect(run(stages, ['x'], of('a', 'z', 'a', null))).toEqual([{ x: ['z', 'a'] }])
  })
})

describe('An expression knows null:', () => {
  test.each([
    ['nothing equals null, not even null', equal('none', column('none')), false],
    ['but both may be null', same('none', column('none')), true],
    ['one null is no match', same('one', column('none')), false],
    ['nothing is less than null', less('one', column('none')), false],
    ['the lesser of one value is that value', least('none', column('one')), 1],
    ['the greater of one value is that value', greatest('one', column('none')), 1],
    ['what is null does not hold', not('none'), true],
    ['no days lead to nowhere', days('day', column('none')), null],
    ['days are counted over a leap day', days('day', column('later')), 2],
  ])('%s', (_, expression, expected) => {
    const row = { none: null, one: 1, day: '2020-02-28', later: '2020-03-01' }
    expect(value(expression, row)).toBe(expected)
  })
})
