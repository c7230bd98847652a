import fc from 'fast-check'
import { expect, test } from 'vitest'
import { allowedEdits } from '../../src/lib/allowed-edits.ts'
import { editDistance } from '../../src/lib/edit-distance.ts'

test.each([
  ['kirkuk', 'kirkuk', 0],
  ['kirkuk', 'kirluk', 1],
  ['kirkuk', 'kikruk', 1],
  ['kirkuk', 'kirkku', 1],
  ['kirkuk', 'kirkkuk', 1],
  ['kirkuk', 'kikuk', 1],
  ['بغداد', 'بعداد', 1],
  ['بغداد', 'بغدد', 1],
  ['ca', 'abc', 3],
  ['', 'abc', 3],
  ['🚀a', 'a🚀', 1],
])('%s and %s are %i apart', (left, right, edits) => {
  expect(editDistance(left, right)).toBe(edits)
})

test('A distance is the same both ways, none of a text to itself, and of one edit one', () => {
  const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c', 'ب'), maxLength: 8 })
  fc.assert(
    fc.property(word, word, fc.nat(8), (left, right, at) => {
      expect(editDistance(left, right)).toBe(editDistance(right, left))
      expect(editDistance(left, left)).toBe(0)
      expect(editDistance(left, `${left.slice(0, at)}x${left.slice(at)}`)).toBe(1)
      const longest = Math.max(left.length, right.length)
      expect(editDistance(left, right)).toBeLessThanOrEqual(longest)
      expect(editDistance(left, right)).toBeGreaterThanOrEqual(Math.abs(left.length - right.length))
    }),
  )
})

test.each([
  ['iran', 0],
  ['iraqi', 1],
  ['baghdad', 1],
  ['peshmerga', 2],
  ['كرك', 0],
  ['بغدد', 1],
  ['السليمانيه', 2],
  ['2004', 0],
  ['brigade48', 0],
])('%s may have so many letters mistyped: %i', (word, edits) => {
  expect(allowedEdits(word)).toBe(edits)
})
