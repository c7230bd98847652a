import fc from 'fast-check'
import { expect, test } from 'vitest'
import { codePoints } from '../../src/lib/code-points.ts'
import { sha256 } from '../../src/lib/sha256.ts'
import { anyText } from './any-text.ts'

test('Characters outside the first plane count as one', () => {
  const text = codePoints('ا😀ب')
  expect(text.length).toBe(3)
  expect(text.slice(2, 3)).toBe('ب')
  expect(text.slice(1, 2)).toBe('😀')
})

test('Letters and their marks are code points of their own', () => {
  expect(codePoints('مُ').length).toBe(2)
})

test('Two slices that meet make the text again', () => {
  fc.assert(
    fc.property(anyText, fc.nat(), (text, cut) => {
      const points = codePoints(text)
      const at = cut % (points.length + 1)
      expect(points.slice(0, at) + points.slice(at, points.length)).toBe(text)
    }),
  )
})

test.each([
  [-1, 2],
  [0, 4],
  [2, 1],
  [0.5, 1],
  [0, Number.NaN],
])('No part of three code points goes from %d to %d', (start, end) => {
  expect(() => codePoints('abc').slice(start, end)).toThrow(RangeError)
})

test('A hash is taken of the UTF-8 bytes', () => {
  // printf 'بغداد' | sha256sum
  expect(sha256('بغداد')).toBe('d7f5052ebe2c3fa7395dfafc7484f06f82776618128c3ba47ccfdc609d5741cf')
})
