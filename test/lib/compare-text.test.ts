import { expect, test } from 'vitest'
import { compareText } from '../../src/lib/compare-text.ts'

test('Texts are ordered by code points: what is beyond the first plane comes last', () => {
  expect(['😀', '\uFB50', 'b', 'ب', 'a', ''].sort(compareText)).toEqual([
    '',
    'a',
    'b',
    'ب',
    '\uFB50',
    '😀',
  ])
})

test('A text comes before what it begins', () => {
  expect(compareText('ab', 'abc')).toBeLessThan(0)
  expect(compareText('abc', 'ab')).toBeGreaterThan(0)
  expect(compareText('ab', 'ab')).toBe(0)
})
